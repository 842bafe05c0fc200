// The frame of the map with its grid: A to H, 1 to 5. News and messages cite it ("Rajin, E3").
import { memo } from 'react';
import type { Size } from '../charts/use-size.ts';
import css from './neatline.module.css';

/** Pixels between the edge of the sheet and the map. */
export const MARGIN = 13;
const BAR = 4;
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const ROWS = 5;

export interface NeatlineProps extends Size {
  readonly hasGrid: boolean;
  /** Size of the letters, 1 on a table. */
  readonly textScale: number;
}

export const Neatline = memo(function Neatline({ width, height, hasGrid, textScale }: NeatlineProps) {
  const m = MARGIN * textScale;
  const bar = BAR * textScale;
  const [cellWidth, cellHeight] = [(width - 2 * m) / COLUMNS.length, (height - 2 * m) / ROWS];
  const letter = 9.5 * textScale;
  return (
    <svg className={css.neatline} width={width} height={height} aria-hidden="true" focusable="false">
      <path
        className={css.margin}
        d={`M0 0H${width}V${height}H0ZM${m} ${m}V${height - m}H${width - m}V${m}Z`}
      />
      <rect className={css.edge} x=".5" y=".5" width={width - 1} height={height - 1} />
      {COLUMNS.map((column, i) => (
        <g key={column}>
          {i % 2 === 0 && (
            <path
              className={css.bar}
              d={`M${m + i * cellWidth} ${m - bar}h${cellWidth}v${bar}h${-cellWidth}zM${m + i * cellWidth} ${height - m}h${cellWidth}v${bar}h${-cellWidth}z`}
            />
          )}
          {hasGrid && (
            <text x={m + (i + 0.5) * cellWidth} y={m * 0.63} fontSize={letter}>
              {column}
            </text>
          )}
        </g>
      ))}
      {Array.from({ length: ROWS }, (_, i) => (
        <g key={i}>
          {i % 2 === 0 && (
            <path
              className={css.bar}
              d={`M${m - bar} ${m + i * cellHeight}h${bar}v${cellHeight}h${-bar}zM${width - m} ${m + i * cellHeight}h${bar}v${cellHeight}h${-bar}z`}
            />
          )}
          {hasGrid && (
            <text x={m * 0.35} y={m + (i + 0.5) * cellHeight + letter * 0.37} fontSize={letter}>
              {i + 1}
            </text>
          )}
        </g>
      ))}
      <rect
        className={css.edge}
        x={m - bar}
        y={m - bar}
        width={width - 2 * (m - bar)}
        height={height - 2 * (m - bar)}
      />
      <rect className={css.edge} x={m} y={m} width={width - 2 * m} height={height - 2 * m} />
    </svg>
  );
});
