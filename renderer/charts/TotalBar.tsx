// Where a waterfall starts and ends: a bar from zero, or a level where the axis zooms, with its range in a bracket.
import type { Reading } from '../../engine/views/shapes.ts';
import { rangeOf } from './readings.ts';
import type { ScaleLinear } from './scale-types.ts';
import type { Domain } from './waterfall-domain.ts';
import css from './waterfall.module.css';

interface Props {
  readonly value: number;
  readonly reading: Reading;
  readonly x: number;
  readonly width: number;
  readonly y: ScaleLinear;
  readonly domain: Domain;
  readonly format: (value: number) => string;
  /** 1: the bracket stands to the right of the bar, -1: to the left. */
  readonly side: 1 | -1;
}

export function TotalBar({ value, reading, x, width, y, domain, format, side }: Props) {
  const zero = y(Math.max(0, domain.low));
  const top = Math.min(y(value), zero);
  const range = rangeOf(reading);
  const bracket = side === 1 ? x + width + 10 : x - 10;
  const label = Math.min(top, range === null ? top : y(value)) - 9;
  return (
    <g>
      {domain.zoomed ? (
        <path d={`M${x} ${y(value)}h${width}`} stroke="var(--ink)" strokeWidth="5" />
      ) : (
        <rect x={x} y={top} width={width} height={Math.max(2, Math.abs(zero - y(value)))} fill="var(--ink)" />
      )}
      {range === null ? null : (
        <path
          d={`M${bracket} ${y(range.low)}V${y(range.high)}M${bracket - 4} ${y(range.low)}h8M${bracket - 4} ${y(range.high)}h8`}
          stroke="var(--ink2)"
          strokeWidth="1.5"
          fill="none"
        />
      )}
      <text x={x + width / 2} y={label} textAnchor="middle" className={css.total}>
        {format(value)}
      </text>
    </g>
  );
}
