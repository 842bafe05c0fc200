// Before sealing: which of the seat's own pledges this order would break, and that the other parties will be told.
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { clauseWords } from '../talks/clause-words.ts';
import css from './seal-dialog.module.css';

export function BreachWarnings({ view, content }: { readonly view: SeatView; readonly content: Content }) {
  const broken = view.pledges.filter(({ id }) => view.wouldBreak.includes(id));
  return broken.map((pledge) => (
    <output key={pledge.id} className={css.failure}>
      {say('table.pledges.breach', {
        parties: listOf(pledge.parties.map((party) => content.seats[party].label)),
        clause: listOf(pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content))),
      })}
    </output>
  ));
}
