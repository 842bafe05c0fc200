// One indicator over the whole game: a line labelled at its end, with the decisions that moved it below the
// axis. The table that says the same belongs to the caller, who knows the words.
import type { ReactNode } from 'react';
import { LinePath } from '@visx/shape';
import type { Seat } from '../../engine/ids.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { lineDomain, lineScales, spread, type LineFrame } from './line-layout.ts';
import { useWidth } from './use-width.ts';
import css from './small-multiple.module.css';
import chart from './chart.module.css';

export interface MarkedDecision {
  /** Index of the value that it led to. */
  readonly at: number;
  readonly seat: Seat;
  readonly code: string;
}

interface Props {
  readonly title: ReactNode;
  readonly unit: string;
  /** The whole chart in a sentence, for a screen reader. */
  readonly summary: string;
  readonly values: readonly number[];
  readonly scaleMax: number;
  readonly decisions: readonly MarkedDecision[];
  readonly format: (value: number) => string;
}

const HEIGHT = 186;
const MARK = 15;

export function SmallMultiple({ title, unit, summary, values, scaleMax, decisions, format }: Props) {
  const [width, watch] = useWidth(292);
  const frame: LineFrame = { left: 34, right: width - 44, top: 16, bottom: 142 };
  const [low, high] = lineDomain(values, scaleMax);
  const { x, y } = lineScales(values, low, high, frame);
  const marks = spread(
    decisions.map((decision) => x(decision.at)),
    MARK + 15,
    frame.left,
    frame.right,
  );
  const last = values.at(-1) ?? 0;
  return (
    <figure className={css.chart} ref={watch}>
      <figcaption>
        <div className={css.title}>{title}</div>
        <span className={css.unit}>{unit}</span>
      </figcaption>
      <p className="visually-hidden">{summary}</p>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {[low, (low + high) / 2, high].map((tick) => (
          <g key={tick}>
            <path d={`M${frame.left} ${y(tick)}H${frame.right}`} stroke="var(--line)" />
            <text x={frame.left - 6} y={y(tick) + 4} textAnchor="end" className={chart.tick}>
              {format(tick)}
            </text>
          </g>
        ))}
        <LinePath<number>
          data={[...values]}
          x={(_, i) => x(i)}
          y={(value) => y(value)}
          stroke="var(--ink)"
          strokeWidth={2.2}
        />
        <text x={frame.right + 6} y={y(last) + 5} className={css.endValue}>
          {format(last)}
        </text>
        {decisions.map((decision, i) => (
          <Decision
            key={`${decision.at}-${decision.code}`}
            decision={decision}
            x={x(decision.at)}
            y={y(values[decision.at] ?? low)}
            mark={marks[i] ?? x(decision.at)}
          />
        ))}
      </svg>
    </figure>
  );
}

interface DecisionProps {
  readonly decision: MarkedDecision;
  readonly x: number;
  readonly y: number;
  readonly mark: number;
}

const Decision = ({ decision, x, y, mark }: DecisionProps) => (
  <g>
    <path d={`M${x} ${y}V142L${mark} 148`} stroke="var(--ink)" strokeWidth="0.8" fill="none" />
    <circle cx={x} cy={y} r="2.6" fill="var(--ink)" />
    <g transform={`translate(${mark - MARK / 2} 148)`}>
      <SeatMark seat={decision.seat} size={MARK} isDecorative />
    </g>
    <text x={mark} y="176" textAnchor="middle" className={chart.tick}>
      {decision.code}
    </text>
  </g>
);
