// A dial as a strip of small numbered squares: where it stands today, and where the order would put it.
import { DIAL_OF } from '../../../engine/ids.ts';
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-card.module.css';

export function DialStrip({ panel }: { readonly panel: SeatPanel }) {
  const { content } = useWhiteCell();
  const { dial } = content.seats[panel.seat];
  const today = useStandingLevel(panel.seat);
  const ordered = (panel.order ?? panel.draft)?.dial ?? today;
  return (
    <p className={css.dial}>
      <span className={css.dialName}>{dial.label}</span>
      <span className={css.squares} aria-hidden="true">
        {dial.levels.map((level, i) => (
          <i key={level.words} data-chosen={i === ordered} data-today={i === today}>
            {i}
          </i>
        ))}
      </span>
      <span className="visually-hidden">
        {say('whiteCell.seat.dial', { dial: dial.label, level: ordered })}
      </span>
      <span className={css.fromTo}>
        {ordered === today
          ? say('whiteCell.seat.held')
          : say('whiteCell.seat.fromTo', { from: today, to: ordered })}
      </span>
    </p>
  );
}

/** The level at which a seat's dial stands before this round's order. */
export function useStandingLevel(seat: SeatPanel['seat']): number {
  const { view } = useWhiteCell();
  return view.truth.find((one) => one.indicator === DIAL_OF[seat])?.value ?? 0;
}
