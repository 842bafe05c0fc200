// The Council on the wall: what the draft asks for, what dilution would leave of it, and who has sealed a vote.
import { VOTERS, type Voter } from '../../../engine/ids.ts';
import type { Content, CouncilClause, PublicView } from '../../../engine/views/shapes.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { number } from '../../text/numbers.ts';
import { isMessage, say } from '../../text/say.ts';
import css from './wall-council.module.css';

type Council = NonNullable<PublicView['council']>;

interface WallCouncilProps {
  readonly council: Council;
  readonly content: Content;
}

export function WallCouncil({ council, content }: WallCouncilProps) {
  const { ambition, clauses, othersFor, voted } = council;
  return (
    <section className={css.council}>
      <h2 className={css.title}>
        {say('table.council.ambition', { n: ambition, words: ambitionWords(ambition) })}
      </h2>
      <p className={css.key}>{say('wall.council.key')}</p>
      <ol className={css.clauses}>
        {clauses.map((clause) => (
          <Clause key={clause.indicator} {...{ clause, content }} />
        ))}
      </ol>
      <div className={css.count}>
        <p>
          <b>{othersFor}</b> {say('wall.council.others')}
        </p>
        {VOTERS.map((voter) => (
          <p key={voter}>
            <SeatMark seat={voter} size={38} isDecorative />
            <span>
              {content.seats[voter].label} <span className={css.state}>{voteWords(voter, voted)}</span>
            </span>
          </p>
        ))}
      </div>
    </section>
  );
}

const voteWords = (voter: Voter, voted: Council['voted']): string =>
  say(voted.includes(voter) ? 'wall.seat.council.done' : 'wall.seat.council.open');

function Clause({ clause, content }: { readonly clause: CouncilClause; readonly content: Content }) {
  const { indicator, now, tabled, dilutedByBoth } = clause;
  const { label, decimals, max } = content.indicators[indicator];
  const share = (value: number): string => `${(100 * Math.min(1, Math.max(0, value / max))).toFixed(1)}%`;
  return (
    <li className={css.clause}>
      <span>{label}</span>
      <span className={css.bar} aria-hidden="true" data-keep-colour>
        <span className={css.now} style={{ width: share(now) }} />
        <span className={css.kept} style={{ left: share(now), width: share(dilutedByBoth) }} />
        <span
          className={css.struck}
          style={{ left: share(now + dilutedByBoth), width: share(tabled - dilutedByBoth) }}
        />
      </span>
      <span className={css.value}>
        {say('wall.council.clause', {
          tabled: number(tabled, decimals),
          diluted: number(dilutedByBoth, decimals),
        })}
      </span>
    </li>
  );
}

function ambitionWords(ambition: number): string {
  const id = `table.council.ambition.${ambition}`;
  return isMessage(id) ? say(id) : '';
}
