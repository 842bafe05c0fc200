// The counter of a seat: a die-cut square with its shape. Shape first, code second, colour third.
import type { ReactNode } from 'react';
import type { Seat } from '../../engine/ids.ts';
import { say } from '../text/say.ts';
import css from './seat-mark.module.css';

export type Marked = Seat | 'white-cell';

const SHAPES: Readonly<Record<Marked, ReactNode>> = {
  beijing: <rect x="5" y="5" width="10" height="10" />,
  moscow: <path d="M10 4 16 15H4Z" />,
  washington: <circle cx="10" cy="10" r="5.6" />,
  pyongyang: <path d="M10 3.4 16.6 10 10 16.6 3.4 10Z" />,
  'white-cell': <path d="M5 5 15 15M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="2.6" />,
};

export interface SeatMarkProps {
  readonly seat: Marked;
  /** 13 to 76 px. */
  readonly size?: number;
  /** An outline only: waiting, or receiving. */
  readonly isOpen?: boolean;
  /** The name stands beside it already. */
  readonly isDecorative?: boolean;
}

export function SeatMark({ seat, size = 20, isOpen = false, isDecorative = false }: SeatMarkProps) {
  const naming = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': say(`seat.${seat}`) };
  const edge = size < 16 ? 1.6 : size > 40 ? 0.7 : 1.2;
  return (
    <svg
      className={css.mark}
      data-seat={seat}
      data-open={isOpen || undefined}
      data-keep-colour
      width={size}
      height={size}
      viewBox="0 0 20 20"
      {...naming}
    >
      <rect className={css.counter} x=".75" y=".75" width="18.5" height="18.5" rx="1.6" strokeWidth={edge} />
      <g className={css.shape}>{SHAPES[seat]}</g>
    </svg>
  );
}

/** The shape alone, for charts and patterns; drawn in a 20 × 20 box in the current colour. */
export const SeatShape = ({ seat }: { readonly seat: Marked }) => <g fill="currentColor">{SHAPES[seat]}</g>;
