// A waterfall as upright columns, drawn at its true size; labels stand below it in WaterfallLabels.
import { scaleLinear } from '@visx/scale';
import type { Reading } from '../../engine/views/shapes.ts';
import { HatchDefs, useHatch } from './Hatch.tsx';
import { roundTicks } from './ticks.ts';
import { StepBar } from './StepBar.tsx';
import { TotalBar } from './TotalBar.tsx';
import type { ScaleLinear } from './scale-types.ts';
import type { Domain } from './waterfall-domain.ts';
import type { WaterfallPlan } from './waterfall-plan.ts';
import css from './waterfall.module.css';
import chart from './chart.module.css';

export const AXIS_WIDTH = 44;
const TOP = 34;
const FOOT = 10;

interface Props {
  readonly plan: WaterfallPlan;
  readonly domain: Domain;
  readonly before: Reading;
  readonly after: Reading;
  readonly changes: readonly string[];
  readonly shown: number;
  readonly selected: number | null;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}

export function WaterfallColumns(props: Props) {
  const { plan, domain, width, height, shown, format } = props;
  const hatch = useHatch();
  const count = plan.steps.length + 2;
  const pitch = (width - AXIS_WIDTH) / count;
  const bar = Math.min(96, pitch * 0.68);
  const y = scaleLinear<number>({ domain: [domain.low, domain.high], range: [height - FOOT, TOP] });
  const left = (column: number): number => AXIS_WIDTH + column * pitch + (pitch - bar) / 2;
  const whole = shown >= plan.steps.length;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <HatchDefs hatch={hatch} />
      <Axis domain={domain} y={y} width={width} height={height} format={format} />
      <TotalBar
        value={plan.before}
        reading={props.before}
        x={left(0)}
        width={bar}
        y={y}
        domain={domain}
        format={format}
        side={1}
      />
      {plan.steps.slice(0, shown).map((step, index) => (
        <g key={`${step.kind}-${index}`} className={css.appears}>
          <Joint y={y(step.from)} from={left(index) + bar} to={left(index + 1)} />
          <StepBar
            step={step}
            hatch={hatch}
            x={left(index + 1)}
            width={bar}
            y={y}
            label={props.changes[index] ?? ''}
            selected={props.selected === index}
          />
        </g>
      ))}
      {whole ? <Joint y={y(plan.after)} from={left(count - 2) + bar} to={left(count - 1)} /> : null}
      {whole ? (
        <TotalBar
          value={plan.after}
          reading={props.after}
          x={left(count - 1)}
          width={bar}
          y={y}
          domain={domain}
          format={format}
          side={-1}
        />
      ) : null}
    </svg>
  );
}

const Joint = ({ y, from, to }: { readonly y: number; readonly from: number; readonly to: number }) => (
  <path d={`M${from} ${y}H${to}`} stroke="var(--ink)" strokeWidth="1" />
);

interface AxisProps {
  readonly domain: Domain;
  readonly y: ScaleLinear;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}

/** Grid lines with their values; a zoomed axis shows a break below its lowest line. */
const Axis = ({ domain, y, width, height, format }: AxisProps) => (
  <g>
    {roundTicks(domain.low, domain.high, 5).map((tick) => (
      <g key={tick}>
        <path
          d={`M${AXIS_WIDTH - 6} ${y(tick)}H${width}`}
          stroke={tick === 0 ? 'var(--line2)' : 'var(--line)'}
        />
        <text x={AXIS_WIDTH - 10} y={y(tick) + 4} textAnchor="end" className={chart.tick}>
          {format(tick)}
        </text>
      </g>
    ))}
    {domain.zoomed ? (
      <path
        d={`M${AXIS_WIDTH - 4} ${height - 8}l8 3l-8 3l8 3`}
        fill="none"
        stroke="var(--line2)"
        strokeWidth="1.2"
      />
    ) : null}
  </g>
);
