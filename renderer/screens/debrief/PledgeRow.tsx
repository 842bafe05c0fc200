// One pledge: the filled mark made it, the open marks received it; its clauses, its quarter, its fate.
import type { Content, PledgeLine } from '../../../engine/views/shapes.ts';
import { Icon } from '../../parts/Icon.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { clauseWords, quarterOf } from '../../parts/talks/clause-words.ts';
import { say } from '../../text/say.ts';
import css from './pledge-row.module.css';

export function PledgeRow({ pledge, content }: { readonly pledge: PledgeLine; readonly content: Content }) {
  return (
    <li className={css.row}>
      <span className={css.marks}>
        <SeatMark seat={pledge.pledger} size={15} />
        <span className="visually-hidden">{say('debrief.pledges.to')}</span>
        {pledge.parties.map((party) => (
          <SeatMark key={party} seat={party} size={15} isOpen />
        ))}
      </span>
      <span className={css.clauses}>
        {pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content)).join('; ')}
      </span>
      <span className={css.when}>{quarterOf(pledge.endedIn ?? pledge.deadline, content)}</span>
      <Fate status={pledge.status} />
    </li>
  );
}

function Fate({ status }: { readonly status: PledgeLine['status'] }) {
  if (status === 'open') return <span className={css.fate}>{say('debrief.pledges.open')}</span>;
  return (
    <span className={css.fate} data-fate={status}>
      {status === 'lapsed' ? null : <Icon name={status === 'kept' ? 'check' : 'close'} size={12} />}
      {say(`outcome.pledges.${status}`)}
    </span>
  );
}
