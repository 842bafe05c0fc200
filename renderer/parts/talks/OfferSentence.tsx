// The offer as it would be read out: what is on the table before anybody signs.
import type { Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { clauseWords, quarterOf } from './clause-words.ts';
import type { OfferSketch } from './offer-sketch.ts';
import css from './offer-composer.module.css';

export function OfferSentence({
  sketch,
  seat,
  content,
}: {
  sketch: OfferSketch;
  seat: Seat;
  content: Content;
}) {
  const clausesOf = (pledger: Seat, clauses: OfferSketch['given']) =>
    listOf(clauses.map((clause) => clauseWords(clause, pledger, content)));
  const to = listOf(sketch.to.map((other) => content.seats[other].label));
  const parts = [
    sketch.given.length > 0 &&
      say('table.offer.says', {
        seat: content.seats[seat].label,
        to,
        clauses: clausesOf(seat, sketch.given),
      }),
    sketch.wanted !== null &&
      say(sketch.given.length > 0 ? 'table.offer.saysInReturn' : 'table.offer.saysAsks', {
        seat: content.seats[sketch.wanted.from].label,
        clauses: clausesOf(sketch.wanted.from, sketch.wanted.clauses),
      }),
    say(sketch.isPublic ? 'table.offer.saysPublic' : 'table.offer.saysSecret', {
      quarter: quarterOf(sketch.deadline, content),
    }),
  ];
  return (
    <p className={css.sentence} aria-live="polite">
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
