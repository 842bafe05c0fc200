// What the white cell should see before it happens: a pledge about to break, a red line crossed.
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { clauseWords } from '../../parts/talks/clause-words.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-card.module.css';

export function SeatWarnings({ panel }: { readonly panel: SeatPanel }) {
  const { view, content } = useWhiteCell();
  const breaks = panel.wouldBreak.flatMap((id) => view.pledges.filter((pledge) => pledge.id === id));
  const crossed = panel.redLines.filter((line) => line.state === 'crossed');
  return (
    <>
      {breaks.map((pledge) => (
        <p key={pledge.id} className={css.warning}>
          {say('whiteCell.seat.breaks', {
            parties: pledge.parties.map((party) => content.seats[party].label).join(', '),
            clause: pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content)).join('; '),
          })}
        </p>
      ))}
      {crossed.map((line) => (
        <p key={line.id} className={css.warning}>
          {say('whiteCell.seat.redLine', {
            line: content.seats[panel.seat].redLines.find((one) => one.id === line.id)?.label ?? line.id,
          })}
        </p>
      ))}
    </>
  );
}
