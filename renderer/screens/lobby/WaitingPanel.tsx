// Who knocked and waits: seat them one by one, several together, or share everybody out.
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { isSeat } from '../../../engine/ids.ts';
import type { RoomNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { wishWords } from '../../text/people-words.ts';
import { say } from '../../text/say.ts';
import { useAsking, useLobby, type Asking } from './lobby-context.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import css from './waiting-panel.module.css';

type Guest = RoomNotice['waiting'][number];

export function WaitingPanel({ className }: { readonly className?: string }) {
  const { room, send } = useLobby();
  const asking = useAsking(send);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [choosing, setChoosing] = useState<readonly Guest[] | null>(null);
  const { waiting } = room;
  const chosen = waiting.filter(({ member }) => picked.includes(member));
  return (
    <Panel
      title={say('lobby.waiting')}
      note={say('lobby.waiting.count', { count: waiting.length })}
      className={className}
    >
      {waiting.length === 0 ? (
        <div className={css.none}>
          <EmptyState title={say('lobby.waiting.none')}>
            {say(room.open === null ? 'lobby.waiting.none.closed' : 'lobby.waiting.none.open')}
          </EmptyState>
        </div>
      ) : (
        <>
          <ul>
            {waiting.map((guest) => (
              <Waits
                key={guest.member}
                {...{ guest, asking }}
                isPicked={picked.includes(guest.member)}
                onPick={(is) =>
                  setPicked(is ? [...picked, guest.member] : picked.filter((one) => one !== guest.member))
                }
                onChoose={() => setChoosing([guest])}
              />
            ))}
          </ul>
          <div className={css.foot}>
            <Button isDisabled={asking.isBusy} onPress={() => void asking.people({ do: 'share-out' })}>
              {say('lobby.shareOut')}
            </Button>
            {chosen.length > 0 && (
              <Button onPress={() => setChoosing(chosen)}>
                {say('lobby.seatMany', { count: chosen.length })}
              </Button>
            )}
          </div>
        </>
      )}
      {asking.failure !== null && (
        <p className={css.failure} role="alert">
          {asking.failure}
        </p>
      )}
      {choosing !== null && (
        <PlaceDialog
          people={choosing}
          onClose={() => {
            setChoosing(null);
            setPicked([]);
          }}
        />
      )}
    </Panel>
  );
}

interface WaitsProps {
  readonly guest: Guest;
  readonly asking: Asking;
  readonly isPicked: boolean;
  readonly onPick: (is: boolean) => void;
  readonly onChoose: () => void;
}

function Waits({ guest, asking, isPicked, onPick, onChoose }: WaitsProps) {
  const { member, name, wish, here } = guest;
  return (
    <li className={css.guest}>
      <Checkbox
        className={css.pick}
        isSelected={isPicked}
        aria-label={say('lobby.pick', { name })}
        onChange={onPick}
      >
        <span className={css.box}>{isPicked && <Icon name="check" size={14} />}</span>
      </Checkbox>
      <b className={css.name}>{name}</b>
      <span className={css.wish}>
        {isSeat(wish) && <SeatMark seat={wish} size={18} isDecorative />}
        {wishWords(wish)}
        {!here && <span className={css.away}>{say('lobby.away')}</span>}
      </span>
      <span className={css.acts}>
        {isSeat(wish) ? (
          <Button
            size="small"
            aria-label={say('lobby.seat.name', { name, seat: say(`seat.${wish}`) })}
            isDisabled={asking.isBusy}
            onPress={() =>
              void asking.people({ do: 'seat', members: [member], place: { role: 'seat', seat: wish } })
            }
          >
            {say('lobby.seat')}
          </Button>
        ) : null}
        <Button size="small" aria-label={say('lobby.choose.name', { name })} onPress={onChoose}>
          {say('lobby.choose')}
        </Button>
        <Button
          size="small"
          variant="ghost"
          aria-label={say('lobby.notNow.name', { name })}
          isDisabled={asking.isBusy}
          onPress={() => void asking.room({ do: 'turn-away', member })}
        >
          {say('lobby.notNow')}
        </Button>
      </span>
    </li>
  );
}
