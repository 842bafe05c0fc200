// Who holds one seat: you, a person of the room, or the computer at some level.
import type { Seat } from '../../../engine/ids.ts';
import { PickOne } from '../../parts/PickOne.tsx';
import { say } from '../../text/say.ts';
import { BOT_CHOICES, isPerson, isShared, type BotChoice, type SetUpDraft } from './set-up-draft.ts';
import css from './seat-table.module.css';

export interface SeatHolderChoiceProps {
  readonly draft: SetUpDraft;
  readonly seat: Seat;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

const PERSON = 'person';

export function SeatHolderChoice({ draft, seat, onChange }: SeatHolderChoiceProps) {
  const { mode, people, bots } = draft;
  const isHeld = isPerson(draft, seat);
  if (mode === 'solo' && isHeld) return <b className={css.you}>{say('start.seats.you')}</b>;

  const computers = BOT_CHOICES.toReversed().map((id) => ({
    id,
    label: say(`start.bot.${id}`),
    note: say(`start.bot.${id}.note`),
  }));
  const mayBePerson = isShared(mode);
  const personWords = say(mode === 'room' ? 'start.seats.people' : 'start.seats.person');
  const choices = mayBePerson ? [{ id: PERSON, label: personWords } as const, ...computers] : computers;
  const chosen = isHeld ? PERSON : bots[seat];
  const choose = (id: BotChoice | typeof PERSON) => {
    const others = people.filter((one) => one !== seat);
    if (id === PERSON) onChange({ people: [...others, seat] });
    else onChange({ bots: { ...bots, [seat]: id }, ...(mayBePerson && { people: others }) });
  };
  return (
    <PickOne
      label={say(mayBePerson ? 'start.seats.holder' : 'start.seats.level', {
        seat: say(`seat.${seat}`),
      })}
      text={isHeld ? personWords : say(`start.bot.${bots[seat]}`)}
      choices={choices}
      chosen={chosen}
      onChoose={choose}
    />
  );
}
