// An offer on the table: who would promise what, who has signed, and what this seat may do with it.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, OfferLine } from '../../../engine/views/shapes.ts';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { SeatMark } from '../SeatMark.tsx';
import { clauseWords, levelWords, quarterOf } from './clause-words.ts';
import css from './offer-card.module.css';

export interface OfferCardProps {
  readonly offer: OfferLine;
  readonly seat: Seat;
  readonly content: Content;
  /** Absent: offers cannot be answered in this phase. */
  readonly acts?: {
    readonly onSign: () => void;
    readonly onDecline: () => void;
    readonly onAmend: () => void;
  };
}

export function OfferCard({ offer, seat, content, acts }: OfferCardProps) {
  const isMine = offer.from === seat;
  const hasSigned = offer.signed.includes(seat);
  const isOpen = offer.status === 'open';
  return (
    <article className={css.card} data-seat={offer.from} data-status={offer.status}>
      <header className={css.head}>
        <SeatMark seat={offer.from} size={18} isDecorative />
        <b>
          {isMine
            ? say('table.offers.yours', { to: listOf(offer.to.map((to) => content.seats[to].label)) })
            : say('table.offers.from', { seat: content.seats[offer.from].label })}
        </b>
        <span className={css.terms}>
          {say(offer.isPublic ? 'table.offers.public' : 'table.offers.secret', {
            quarter: quarterOf(offer.deadline, content),
          })}
        </span>
      </header>
      <ul className={css.clauses}>
        {offer.terms.map(({ pledger, clauses }) => (
          <li key={pledger}>
            <SeatMark seat={pledger} size={16} />
            <span>
              {clauses.map((clause, at) => (
                <span key={at} className={css.clause}>
                  {clauseWords(clause, pledger, content)}
                  {levelWords(clause, pledger, content) !== null && (
                    <small>{levelWords(clause, pledger, content)}</small>
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={css.signed}>{signedWords(offer, seat, content)}</p>
      {isOpen && acts !== undefined && (
        <div className={css.acts}>
          {!hasSigned && (
            <>
              <Button onPress={acts.onSign} icon="pen">
                {say('table.offers.sign')}
              </Button>
              <Button onPress={acts.onAmend}>{say('table.offers.amend')}</Button>
            </>
          )}
          <Button variant="ghost" onPress={acts.onDecline}>
            {isMine ? say('table.offers.withdraw') : say('table.offers.decline')}
          </Button>
        </div>
      )}
    </article>
  );
}

function signedWords(offer: OfferLine, seat: Seat, content: Content): string {
  if (offer.status !== 'open') return say(`table.offers.status.${offer.status}`);
  const missing = [offer.from, ...offer.to].filter((party) => !offer.signed.includes(party));
  if (missing.length === 0) return say('table.offers.status.signed');
  const names = missing.map((party) =>
    party === seat ? say('table.offers.you') : content.seats[party].label,
  );
  return say('table.offers.waiting', { seats: listOf(names) });
}
