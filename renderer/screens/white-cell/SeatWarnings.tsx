// What the white cell should see before it happens: a pledge about to break, a red line crossed.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, PledgeLine, SeatPanel } from '../../../engine/views/shapes.ts';
import { clauseWords } from '../../parts/talks/clause-words.ts';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-card.module.css';

export function SeatWarnings({ panel }: { readonly panel: SeatPanel }) {
  const { view, content } = useWhiteCell();
  const breaks = view.pledges.filter((pledge) => panel.wouldBreak.includes(pledge.id));
  const crossed = panel.redLines.filter((line) => line.state === 'crossed');
  // The same promise can have been given twice.
  const warnings = new Set([
    ...breaks.map((pledge) => breachWords(pledge, content)),
    ...crossed.map((line) => redLineWords(line.id, panel.seat, content)),
  ]);
  return [...warnings].map((warning) => (
    <p key={warning} className={css.warning}>
      {warning}
    </p>
  ));
}

const breachWords = (pledge: PledgeLine, content: Content): string =>
  say('whiteCell.seat.breaks', {
    parties: listOf(pledge.parties.map((party) => content.seats[party].label)),
    clause: pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content)).join('; '),
  });

const redLineWords = (id: string, seat: Seat, content: Content): string =>
  say('whiteCell.seat.redLine', {
    line: content.seats[seat].redLines.find((one) => one.id === id)?.label ?? id,
  });
