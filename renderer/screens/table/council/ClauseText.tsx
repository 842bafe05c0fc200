// One operative sentence, with what the vote strikes out of it and what it inserts, and the mark of who moves that.
import type { CouncilClause } from '../../../../engine/views/shapes.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { say } from '../../../text/say.ts';
import { addedBy, moversOf, type DraftReading } from './council-facts.ts';
import css from './draft-text.module.css';

export interface ClauseTextProps {
  /** The sentence without its stop. */
  readonly words: string;
  readonly clause: CouncilClause;
  readonly reading: DraftReading;
  /** Per cent of the measure that is left as it is read. */
  readonly share: number;
  /** End of the scale of its measure. */
  readonly max: number;
}

export function ClauseText({ words, clause, reading, share, max }: ClauseTextProps) {
  const { dilution, isMade, isVetoed } = reading;
  if (isVetoed)
    return (
      <p className={css.text}>
        <del>{words}</del>
      </p>
    );
  const isCut = isMade && addedBy(clause, dilution, max) < addedBy(clause, 'none', max);
  const [first, second] = moversOf(dilution);
  return (
    <p className={css.text}>
      {words}
      {isCut && (
        <span data-seat={second === undefined ? first : undefined}>
          , <del>{say('table.council.inFull')}</del> <ins>{say('table.council.inPart', { share })}</ins>{' '}
          {moversOf(dilution).map((seat) => (
            <SeatMark key={seat} seat={seat} size={14} />
          ))}
        </span>
      )}
      {isCut ? '' : ';'}
    </p>
  );
}
