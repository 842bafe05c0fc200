// The value axis of a waterfall. Bars start at zero; where the whole movement is small against the value,
// the axis zooms, the totals are drawn as levels and not as bars, and both ends of the axis are printed.
import { extentOf } from './readings.ts';
import type { Waterfall } from '../../engine/views/shapes.ts';
import type { WaterfallPlan } from './waterfall-plan.ts';

export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly zoomed: boolean;
}

/** Below this share of the largest value a movement cannot be read on an axis that starts at zero. */
const READABLE_SHARE = 0.25;

export const domainOf = (waterfall: Waterfall, plan: WaterfallPlan): Domain => {
  const levels = [plan.before, plan.after, ...plan.steps.flatMap((step) => [step.from, step.to])];
  const all = [...levels, ...extentOf(waterfall.before), ...extentOf(waterfall.after)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(...levels) - Math.min(...levels);
  const zoomed = low > 0 && span < READABLE_SHARE * high;
  if (!zoomed) return { low: Math.min(0, low), high: high <= 0 ? 1 : high, zoomed };
  const margin = Math.max((high - low) * 0.15, high * 0.01);
  return { low: Math.max(0, low - margin), high: high + margin, zoomed };
};
