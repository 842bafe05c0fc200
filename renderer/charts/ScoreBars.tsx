// The five components of one seat: the bar is the end, the tick the start, the notch below the par target.
import type { Seat } from '../../engine/ids.ts';
import { seatFill } from './seat-paint.ts';
import css from './score-bars.module.css';

export interface ScoreBar {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly par: number | null;
  /** `from 60`. */
  readonly note: string;
  /** `par 64`, where there is one. */
  readonly parNote: string | null;
}

interface Props {
  readonly seat: Seat;
  readonly name: string;
  readonly bars: readonly ScoreBar[];
  readonly format: (value: number) => string;
}

export const ScoreBars = ({ seat, name, bars, format }: Props) => (
  <ul className={css.bars} aria-label={name}>
    {bars.map((bar) => (
      <li key={bar.id}>
        <span className={css.label}>{bar.label}</span>
        <svg width="100%" height="17" aria-hidden="true">
          <rect y="2" width="100%" height="8" fill="var(--well)" />
          <rect
            y="2"
            width={`${bar.end}%`}
            height="8"
            fill={seatFill(seat)}
            stroke="var(--ink)"
            strokeWidth="0.8"
          />
          <rect
            x={`${bar.start}%`}
            y="0"
            width="2"
            height="12.5"
            transform="translate(-1 0)"
            fill="var(--ink)"
          />
          {bar.par === null ? null : (
            <svg x={`${bar.par}%`} y="11" width="10" height="6" overflow="visible">
              <path d="M0 0l4 5.5h-8z" fill="var(--ink2)" />
            </svg>
          )}
        </svg>
        <span className={css.numbers}>
          <strong>{format(bar.end)}</strong> {bar.note}
          {bar.parNote === null ? null : <small>{bar.parNote}</small>}
        </span>
      </li>
    ))}
  </ul>
);
