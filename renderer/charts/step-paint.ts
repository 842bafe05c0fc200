// How a step is filled and outlined, by who acted. The mark below it says the same without colour.
import { isSeat } from '../../engine/ids.ts';
import { seatFill } from './seat-paint.ts';
import type { Hatch } from './Hatch.tsx';
import type { PlannedStep } from './waterfall-plan.ts';

export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly dashed: boolean;
}

export const paintOf = ({ kind, step }: PlannedStep, hatch: Hatch): Paint => {
  if (kind === 'hidden') return { fill: `url(#${hatch.hidden})`, stroke: 'var(--ink)', dashed: true };
  const actor = kind === 'cause' ? (step?.actor ?? null) : null;
  if (actor === 'council') return { fill: `url(#${hatch.council})`, stroke: 'var(--ink)', dashed: false };
  if (actor !== null && isSeat(actor)) return { fill: seatFill(actor), stroke: 'var(--ink)', dashed: false };
  return { fill: 'var(--card)', stroke: 'var(--ink)', dashed: true };
};
