// Offers on the table and pledges in force or ended.
import { SeatMark } from '../../parts/SeatMark.tsx';
import { clauseWords, quarterOf } from '../../parts/talks/clause-words.ts';
import { say } from '../../text/say.ts';
import { PledgeRow } from '../debrief/PledgeRow.tsx';
import { useWhiteCell } from './white-cell-context.ts';
import css from './log-panel.module.css';

export function PledgeLog() {
  const { view, content } = useWhiteCell();
  if (view.pledges.length === 0 && view.offers.length === 0)
    return <p className={css.none}>{say('whiteCell.log.pledges.none')}</p>;
  return (
    <>
      <ul className={css.list}>
        {view.offers.map((offer) => (
          <li key={offer.id} className={css.offer}>
            <SeatMark seat={offer.from} size={16} isDecorative />
            <span>
              {offer.terms
                .map(
                  (term) =>
                    `${content.seats[term.pledger].label}: ${term.clauses.map((clause) => clauseWords(clause, term.pledger, content)).join('; ')}`,
                )
                .join('. ')}
            </span>
            <small>
              {say('whiteCell.log.offer', {
                seat: content.seats[offer.from].label,
                status: say(`whiteCell.log.offer.${offer.status}`),
              })}
              , {quarterOf(offer.deadline, content)}
            </small>
          </li>
        ))}
      </ul>
      <ul className={css.list}>
        {view.pledges.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} content={content} />
        ))}
      </ul>
    </>
  );
}
