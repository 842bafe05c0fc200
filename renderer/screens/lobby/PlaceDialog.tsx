// Where somebody sits: a seat, the white cell, or a place to look on from, with what they may look at there.
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Place, Watch } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { listOf } from '../../text/lists.ts';
import { countWords } from '../../text/people-words.ts';
import { say } from '../../text/say.ts';
import { useAsking, useLobby } from './lobby-context.ts';
import css from './place-dialog.module.css';

export interface PlaceDialogProps {
  readonly people: readonly { readonly member: string; readonly name: string; readonly place?: Place }[];
  readonly onClose: () => void;
}

const CHOICES = [...SEATS, 'white-cell', 'observer', 'evaluator'] as const;
type Choice = (typeof CHOICES)[number];
const SIGHTS: readonly Watch[] = ['wall', ...SEATS, 'white-cell'];

export function PlaceDialog({ people, onClose }: PlaceDialogProps) {
  const { room, send } = useLobby();
  const { people: change, failure, isBusy } = useAsking(send);
  const before = people.length === 1 ? people[0]?.place : undefined;
  const [choice, setChoice] = useState<Choice | null>(before === undefined ? null : choiceOf(before));
  const [sees, setSees] = useState<readonly Watch[]>(
    before !== undefined && 'sees' in before ? before.sees : ['wall'],
  );
  const place = choice === null ? null : placeOf(choice, sees);
  const seat = async () => {
    if (place !== null && (await change({ do: 'seat', members: people.map(({ member }) => member), place })))
      onClose();
  };
  const taken = (one: Seat): number =>
    room.members.filter((member) => member.place.role === 'seat' && member.place.seat === one).length;
  return (
    <Dialog title={say('lobby.place', { names: listOf(people.map(({ name }) => name)) })} onClose={onClose}>
      <div className={css.body}>
        <RadioGroup
          className={css.places}
          value={choice}
          onChange={(id) => setChoice(CHOICES.find((one) => one === id) ?? null)}
        >
          <Label className="visually-hidden">{say('lobby.place.where')}</Label>
          {CHOICES.map((one) => (
            <Radio key={one} value={one} className={css.place}>
              <span className={css.dot} aria-hidden="true" />
              <Mark choice={one} />
              <b>{isLooking(one) ? say(`people.role.${one}`) : say(`seat.${one}`)}</b>
              <span className={css.note}>
                {isLooking(one) || one === 'white-cell' ? say(`lobby.place.${one}`) : countWords(taken(one))}
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {choice !== null && isLooking(choice) && (
          <CheckboxGroup
            className={css.sights}
            value={[...sees]}
            onChange={(ids) => setSees(SIGHTS.filter((one) => ids.includes(one)))}
          >
            <Label className={css.label}>{say('lobby.sees')}</Label>
            {SIGHTS.map((one) => (
              <Checkbox key={one} value={one} className={css.sight}>
                {({ isSelected }) => (
                  <>
                    <span className={css.box}>{isSelected && <Icon name="check" size={14} />}</span>
                    {say(`lobby.sees.${one === 'wall' || one === 'white-cell' ? one : 'seat'}`, {
                      seat: say(`seat.${one}`),
                    })}
                  </>
                )}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        {failure !== null && (
          <p className={css.failure} role="alert">
            {failure}
          </p>
        )}
        <div className={css.acts}>
          <Button onPress={onClose}>{say('lobby.place.back')}</Button>
          <Button variant="primary" isDisabled={place === null || isBusy} onPress={() => void seat()}>
            {say('lobby.place.seat')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const isLooking = (choice: Choice): choice is 'observer' | 'evaluator' =>
  choice === 'observer' || choice === 'evaluator';

const choiceOf = (place: Place): Choice => (place.role === 'seat' ? place.seat : place.role);

/** Null: there has to be something to look at. */
function placeOf(choice: Choice, sees: readonly Watch[]): Place | null {
  if (isLooking(choice)) return sees.length === 0 ? null : { role: choice, sees: [...sees] };
  return choice === 'white-cell' ? { role: choice } : { role: 'seat', seat: choice };
}

function Mark({ choice }: { readonly choice: Choice }) {
  if (!isLooking(choice)) return <SeatMark seat={choice} size={22} isDecorative />;
  return (
    <span className={css.icon}>
      <Icon name={choice === 'observer' ? 'public' : 'document'} size={20} />
    </span>
  );
}
