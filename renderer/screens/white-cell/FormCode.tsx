// The code on a paper order, typed by the white cell before it seals for a seat: forms of another seat, round or class are
// told apart. Without a code nothing is checked.
import type { Seat } from '../../../engine/ids.ts';
import { Field } from '../../parts/Field.tsx';
import { exerciseKey, readFormCode } from '../../print/form-code.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './white-cell.module.css';

interface Props {
  readonly typed: string;
  readonly problem: string | null;
  readonly onType: (typed: string) => void;
}

export function FormCode({ typed, problem, onType }: Props) {
  return (
    <div>
      <Field
        label={say('whiteCell.formCode')}
        note={say('whiteCell.formCode.note')}
        value={typed}
        maxLength={12}
        isInvalid={problem !== null}
        onChange={onType}
      />
      {problem !== null && (
        <p className={css.failure} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A code is eight signs; until they are there nothing is said. */
const WHOLE = /(\S[\s–-]*){8,}/;

/** Why the form does not belong here, in words; null: it does, or no code was typed. */
export function useFormProblem(typed: string, seat: Seat): string | null {
  const { view, exercise } = useWhiteCell();
  if (!WHOLE.test(typed)) return null;
  const reading = readFormCode(typed, exerciseKey(view.head.scenario, exercise));
  if (reading.is === 'slip') return say('print.check.slip');
  if (reading.is === 'known' && reading.seat === seat && reading.round === view.head.round) return null;
  const values = { seat: say(`seat.${reading.seat}`), round: reading.round };
  return say(reading.is === 'known' ? 'whiteCell.formCode.wrong' : 'print.check.other', values);
}
