// Pledges that this seat knows of, open ones first, each with how it stands.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, PledgeLine } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { SeatMark } from '../SeatMark.tsx';
import { clauseWords, quarterOf } from './clause-words.ts';
import css from './pledge-list.module.css';

export interface PledgeListProps {
  readonly pledges: readonly PledgeLine[];
  /** The round that is played; a pledge is tested when a round is worked out. */
  readonly round: number;
  /** Own pledges that the order on the table would break. */
  readonly wouldBreak: readonly string[];
  readonly seat: Seat;
  readonly content: Content;
  /** Absent: pledges cannot be released now. */
  readonly onRelease?: (pledge: string) => void;
}

export function PledgeList({ pledges, round, wouldBreak, seat, content, onRelease }: PledgeListProps) {
  if (pledges.length === 0) return <p className={css.empty}>{say('table.pledges.empty')}</p>;
  const sorted = pledges.toSorted((one, other) => rank(one) - rank(other));
  return (
    <ul className={css.list}>
      {sorted.map((pledge) => (
        <li
          key={pledge.id}
          className={css.pledge}
          data-status={wouldBreak.includes(pledge.id) ? 'broken' : pledge.status}
        >
          <span className={css.marks}>
            {[pledge.pledger, ...pledge.parties].map((party) => (
              <SeatMark key={party} seat={party} size={16} />
            ))}
          </span>
          <div className={css.words}>
            {pledge.clauses.map((clause, at) => (
              <p key={at}>{clauseWords(clause, pledge.pledger, content)}</p>
            ))}
            <small>
              {say(pledge.isPublic ? 'table.pledges.public' : 'table.pledges.secret', {
                pledger: content.seats[pledge.pledger].label,
                quarter: quarterOf(pledge.deadline, content),
              })}
            </small>
          </div>
          <div className={css.end}>
            <b className={css.status}>
              {wouldBreak.includes(pledge.id)
                ? say('table.pledges.wouldBreak')
                : statusWords(pledge, round, content)}
            </b>
            {onRelease !== undefined && pledge.status === 'open' && isParty(pledge, seat) && (
              <Button size="small" variant="ghost" onPress={() => onRelease(pledge.id)}>
                {say('table.pledges.release')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const rank = (pledge: PledgeLine): number => (pledge.status === 'open' ? 0 : 1);
const isParty = (pledge: PledgeLine, seat: Seat): boolean =>
  pledge.pledger === seat || pledge.parties.includes(seat);

/** How it stands as far as the seat can know: a breach is told to the parties, so what stayed open was kept. */
function statusWords(pledge: PledgeLine, round: number, content: Content): string {
  if (pledge.endedIn !== null)
    return `${say(`table.pledges.status.${pledge.status}`)}, ${quarterOf(pledge.endedIn, content)}`;
  const tested = round - pledge.since;
  if (pledge.status !== 'open' || tested <= 0) return say(`table.pledges.status.${pledge.status}`);
  return say(tested === 1 ? 'table.pledges.soFar.one' : 'table.pledges.soFar', { n: tested });
}
