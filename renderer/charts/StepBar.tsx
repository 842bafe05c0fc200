// One step of a waterfall: the actor's fill, the Council's hatch, or a dashed outline for rules and chance.
import type { ScaleLinear } from './scale-types.ts';
import { paintOf } from './step-paint.ts';
import type { Hatch } from './Hatch.tsx';
import type { PlannedStep } from './waterfall-plan.ts';
import css from './waterfall.module.css';

interface Props {
  readonly step: PlannedStep;
  readonly hatch: Hatch;
  readonly x: number;
  readonly width: number;
  readonly y: ScaleLinear;
  readonly label: string;
  readonly selected: boolean;
}

export function StepBar({ step, hatch, x, width, y, label, selected }: Props) {
  const top = y(Math.max(step.from, step.to));
  const height = Math.max(3, Math.abs(y(step.from) - y(step.to)));
  const paint = paintOf(step, hatch);
  const falls = step.change < 0;
  return (
    <g>
      {selected ? (
        <rect
          x={x - 4}
          y={top - 4}
          width={width + 8}
          height={height + 8}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      ) : null}
      <rect
        x={x}
        y={top}
        width={width}
        height={height}
        fill={paint.fill}
        stroke={paint.stroke}
        strokeWidth="1.2"
        strokeDasharray={paint.dashed ? '4 3' : undefined}
      />
      <text
        x={x + width / 2}
        y={falls ? top + height + 19 : top - 8}
        textAnchor="middle"
        className={css.change}
      >
        {label}
      </text>
    </g>
  );
}
