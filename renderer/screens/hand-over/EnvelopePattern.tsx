// The inside of an envelope, as on letters that must not be read against the light: made of the seat's own shape.
import { useId, type ReactNode } from 'react';
import type { Marked } from '../../parts/SeatMark.tsx';
import css from './envelope-pattern.module.css';

interface Tile {
  readonly width: number;
  readonly height: number;
  readonly lines: string;
  readonly solid: ReactNode;
}

const TILES: Readonly<Record<Marked, Tile>> = {
  beijing: {
    width: 34,
    height: 34,
    lines: 'M0 0h34v34H0zM5 5h24v24H5z',
    solid: <path d="M11 11h12v12H11z" />,
  },
  moscow: {
    width: 36,
    height: 31.2,
    lines:
      'M0 31.2 18 0 36 31.2ZM-18 0 0 31.2 18 0M18 0 36 31.2 54 0M-9 5.2 0 20.8 9 5.2ZM27 5.2 36 20.8 45 5.2Z',
    solid: <path d="M9 26 18 10.4 27 26Z" />,
  },
  washington: {
    width: 36,
    height: 36,
    lines:
      'M18 2a16 16 0 1 0 .01 0zM0-16a16 16 0 1 0 .01 0zM36-16a16 16 0 1 0 .01 0zM0 20a16 16 0 1 0 .01 0zM36 20a16 16 0 1 0 .01 0z',
    solid: (
      <>
        <circle cx="18" cy="18" r="8" />
        <circle cx="0" cy="0" r="4" />
        <circle cx="36" cy="0" r="4" />
        <circle cx="0" cy="36" r="4" />
        <circle cx="36" cy="36" r="4" />
      </>
    ),
  },
  pyongyang: {
    width: 34,
    height: 40,
    lines: 'M17 0 34 20 17 40 0 20ZM17 7 28 20 17 33 6 20Z',
    solid: (
      <path d="M17 13 23 20 17 27 11 20ZM0-7 6 0 0 7-6 0ZM34-7 40 0 34 7 28 0ZM0 33 6 40 0 47-6 40ZM34 33 40 40 34 47 28 40Z" />
    ),
  },
  'white-cell': {
    width: 34,
    height: 34,
    lines: 'M0 0 34 34M34 0 0 34',
    solid: <path d="M12 15 15 12 17 14 19 12 22 15 20 17 22 19 19 22 17 20 15 22 12 19 14 17Z" />,
  },
};

export function EnvelopePattern({ seat }: { readonly seat: Marked }) {
  const [waves, shapes] = [useId(), useId()];
  const { width, height, lines, solid } = TILES[seat];
  return (
    <svg className={css.envelope} width="100%" height="100%" aria-hidden="true">
      <defs>
        <pattern id={shapes} width={width} height={height} patternUnits="userSpaceOnUse">
          <path className={css.lines} d={lines} />
          <g className={css.solid}>{solid}</g>
        </pattern>
        <pattern id={waves} width="14" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(18)">
          <path className={css.waves} d="M0 3.5q3.5-4.5 7 0t7 0" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${waves})`} opacity="0.4" />
      <rect width="100%" height="100%" fill={`url(#${shapes})`} opacity="0.42" />
    </svg>
  );
}
