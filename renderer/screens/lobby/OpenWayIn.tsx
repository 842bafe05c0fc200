// The way into an open room: QR, code and address in large type, what others on the network could read, the lock.
import { useEffect, useState } from 'react';
import type { RoomNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { addressToType, inGroups, knockAddress } from '../../parts/room-code.ts';
import { Toggle } from '../../parts/Toggle.tsx';
import { say } from '../../text/say.ts';
import { useAsking, useLobby } from './lobby-context.ts';
import css from './open-way-in.module.css';

export function OpenWayIn({ open }: { readonly open: NonNullable<RoomNotice['open']> }) {
  const { room, send } = useLobby();
  const { room: change, failure, isBusy } = useAsking(send);
  const isStranded = useStranded(open.reached);
  return (
    <div className={css.body}>
      <div className={css.way}>
        <QrCode className={css.qr} text={knockAddress(open.url, room.code)} label={say('lobby.qr')} />
        <div className={css.words}>
          <p>{say('lobby.code')}</p>
          <p className={css.code} data-locked={room.isLocked || undefined}>
            {inGroups(room.code)}
          </p>
          <p>{say('lobby.address')}</p>
          <p className={css.address}>{addressToType(open.url)}</p>
          <p className="support">{say('lobby.address.note')}</p>
        </div>
      </div>
      <div className={css.honest}>
        <p>{say(open.secure ? 'lobby.secure.now' : 'lobby.open.now')}</p>
        {open.fingerprint !== null && (
          <>
            <p>{say('lobby.fingerprint')}</p>
            <code className={css.fingerprint}>{open.fingerprint}</code>
          </>
        )}
      </div>
      <Toggle
        label={say('lobby.lock')}
        note={say('lobby.lock.note')}
        isOn={room.isLocked}
        onChange={(locked) => void change({ do: 'lock', locked })}
      />
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={css.acts}>
        <Button size="small" isDisabled={isBusy} onPress={() => void change({ do: 'new-code', of: 'room' })}>
          {say('lobby.newCode')}
        </Button>
        <Button size="small" isDisabled={isBusy} onPress={() => void change({ do: 'close' })}>
          {say('lobby.close')}
        </Button>
        <span className="caption">{say('lobby.failed', { count: room.failedJoins })}</span>
      </div>
      <p className="support">{say(open.reached ? 'lobby.reached' : 'lobby.notReached')}</p>
      <details className={css.trouble} open={isStranded || undefined}>
        <summary>{say('lobby.isolated')}</summary>
        <p>{say('lobby.isolated.text')}</p>
      </details>
    </div>
  );
}

/** So long nobody needs who can reach this computer at all. */
const STRANDED_AFTER_MS = 90_000;

/** Nobody at another machine has got through for a good while: the network may keep its devices apart. */
function useStranded(isReached: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), STRANDED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate && !isReached;
}
