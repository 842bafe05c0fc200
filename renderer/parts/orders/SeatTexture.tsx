// The texture of a seat, which tells it apart without colour: grid, lines, dots, diagonals. Fills what holds it.
import { useId } from 'react';
import type { Seat } from '../../../engine/ids.ts';
import css from './seat-texture.module.css';

const PATTERNS: Readonly<Record<Seat, { readonly d: string; readonly width: number; readonly dots?: true }>> =
  {
    beijing: { d: 'M0 0H10M0 5H10M0 0V10M5 0V10', width: 1 },
    moscow: { d: 'M0 2.5H10M0 7.5H10', width: 1.4 },
    washington: { d: 'M2.5 2.5h.01M7.5 7.5h.01', width: 2.2, dots: true },
    pyongyang: { d: 'M-1 1 1-1M0 10 10 0M9 11 11 9M-1 6 6-1M4 11 11 4', width: 1.2 },
  };

export function SeatTexture({ seat }: { readonly seat: Seat }) {
  const pattern = useId();
  const { d, width, dots } = PATTERNS[seat];
  return (
    <svg className={css.texture} data-seat={seat} width="100%" height="100%" aria-hidden="true">
      <pattern id={pattern} width="10" height="10" patternUnits="userSpaceOnUse">
        <path
          d={d}
          fill="none"
          className={css.stroke}
          strokeWidth={width}
          strokeLinecap={dots ? 'round' : 'square'}
        />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${pattern})`} />
    </svg>
  );
}
