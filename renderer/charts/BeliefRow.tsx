// One indicator as each seat believes it, on one axis, with a magenta line for the truth.
import { scaleLinear } from '@visx/scale';
import { SeatMark } from '../parts/SeatMark.tsx';
import { beliefDomain, type Belief } from './belief-domain.ts';
import { rangeOf, valueOf } from './readings.ts';
import type { ScaleLinear } from './scale-types.ts';
import { seatFill } from './seat-paint.ts';
import { useWidth } from './use-width.ts';
import css from './belief-row.module.css';
import chart from './chart.module.css';

interface Props {
  readonly title: string;
  readonly truthLabel: string;
  readonly truth: number;
  readonly truthText: string;
  /** Which seat is furthest off, in words. */
  readonly note: string;
  /** Truth and all beliefs in words, for a screen reader. */
  readonly summary: string;
  readonly beliefs: readonly Belief[];
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
}

const LINE = 15;
const TOP = 8;

export function BeliefRow(props: Props) {
  const { title, truthLabel, truth, truthText, note, summary, beliefs, format } = props;
  const [width, watch] = useWidth(430);
  const [low, high] = beliefDomain(truth, beliefs, props.min, props.max);
  const x = scaleLinear<number>({ domain: [low, high], range: [10, width - 10] });
  const foot = TOP + beliefs.length * LINE + 4;
  return (
    <div className={css.row}>
      <div className={css.words}>
        <h3>{title}</h3>
        <p>
          {truthLabel} <strong>{truthText}</strong>
        </p>
        <p>{note}</p>
      </div>
      <div ref={watch}>
        <p className="visually-hidden">{summary}</p>
        <svg width={width} height={foot + 12} aria-hidden="true">
          {beliefs.map((belief, i) => (
            <Line key={belief.seat} belief={belief} x={x} y={TOP + i * LINE + 4} width={width} />
          ))}
          <path d={`M${x(truth)} 2V${foot}`} stroke="var(--wc)" strokeWidth="2.5" />
          {beliefs.map((belief, i) => (
            <Mark key={belief.seat} belief={belief} x={x} y={TOP + i * LINE + 4} />
          ))}
          <text x="0" y={foot + 11} className={chart.tick}>
            {format(low)}
          </text>
          <text x={width} y={foot + 11} textAnchor="end" className={chart.tick}>
            {format(high)}
          </text>
        </svg>
      </div>
    </div>
  );
}

interface LineProps {
  readonly belief: Belief;
  readonly x: ScaleLinear;
  readonly y: number;
  readonly width: number;
}

function Line({ belief, x, y, width }: LineProps) {
  const range = rangeOf(belief.reading);
  return (
    <g>
      <path d={`M0 ${y}H${width}`} stroke="var(--line)" strokeWidth="0.6" />
      {range === null ? null : (
        <rect
          x={x(range.low)}
          y={y - 3}
          width={Math.max(1, x(range.high) - x(range.low))}
          height="6"
          fill={seatFill(belief.seat)}
          fillOpacity="0.34"
          stroke={seatFill(belief.seat)}
          strokeWidth="0.8"
        />
      )}
    </g>
  );
}

function Mark({ belief, x, y }: Omit<LineProps, 'width'>) {
  const value = valueOf(belief.reading);
  const open = belief.reading.known === 'record';
  const at = value === null ? null : x(value);
  if (at === null) return null;
  return (
    <g transform={`translate(${at - 6.5} ${y - 6.5})`}>
      <SeatMark seat={belief.seat} size={13} isOpen={open} isDecorative />
    </g>
  );
}
