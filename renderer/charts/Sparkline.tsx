// A short line of past readings: a doubt band where they are estimates, a hollow end where the last one is.
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import type { Reading } from '../../engine/views/shapes.ts';
import { extentOf, rangeOf, valueOf } from './readings.ts';

interface Props {
  readonly history: readonly Reading[];
  readonly width?: number;
  readonly height?: number;
}

interface Point {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Decoration beside a printed value, hence hidden from a screen reader. */
export function Sparkline({ history, width = 92, height = 30 }: Props) {
  const points = history.flatMap(pointOf);
  const last = points.at(-1);
  if (last === undefined) return <svg width={width} height={height} aria-hidden="true" />;
  const all = history.flatMap(extentOf);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const x = scaleLinear<number>({ domain: [0, Math.max(1, history.length - 1)], range: [4, width - 6] });
  const y = scaleLinear<number>({
    domain: low === high ? [low - 1, high + 1] : [low, high],
    range: [height - 5, 5],
  });
  const doubtful = points.some((point) => point.low !== point.high);
  const hollow = rangeOf(history.at(-1) ?? { known: 'unknown' }) !== null;
  const at = history.length === 1 ? width - 6 : x(last.at);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {doubtful ? (
        <Area<Point>
          data={points}
          x={(p) => x(p.at)}
          y0={(p) => y(p.low)}
          y1={(p) => y(p.high)}
          fill="var(--ink)"
          fillOpacity={0.14}
        />
      ) : null}
      {points.length > 1 ? (
        <LinePath<Point>
          data={points}
          x={(p) => x(p.at)}
          y={(p) => y(p.value)}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ) : null}
      <circle
        cx={at}
        cy={y(last.value)}
        r="3"
        fill={hollow ? 'var(--panel)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
    </svg>
  );
}

const pointOf = (reading: Reading, at: number): readonly Point[] => {
  const value = valueOf(reading);
  if (value === null) return [];
  const range = rangeOf(reading);
  return [{ at, value, low: range?.low ?? value, high: range?.high ?? value }];
};
