// Turns a waterfall into the columns that are drawn: the course it was on comes first, small causes are gathered, and a difference that the
// steps do not explain becomes a step of its own, so that the columns always add up to the shown change.
import { valueOf } from './readings.ts';
import type { Waterfall, WaterfallStep } from '../../engine/views/shapes.ts';

export type StepKind = 'cause' | 'course' | 'hidden' | 'gathered' | 'rounding' | 'unexplained';

export interface PlannedStep {
  readonly kind: StepKind;
  /** The one cause of the step; null for gathered and unexplained steps. */
  readonly step: WaterfallStep | null;
  /** The causes behind the step: one, or several when they are gathered. */
  readonly parts: readonly WaterfallStep[];
  readonly change: number;
  /** Where the step starts and ends on the value axis. */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallPlan {
  readonly before: number;
  readonly after: number;
  readonly steps: readonly PlannedStep[];
}

/** More columns than this cannot carry readable labels. */
export const MOST_STEPS = 7;

type Bare = Omit<PlannedStep, 'from' | 'to'>;

export const planWaterfall = (
  waterfall: Waterfall,
  decimals: number,
  most = MOST_STEPS,
): WaterfallPlan | null => {
  const before = valueOf(waterfall.before);
  const after = valueOf(waterfall.after);
  if (before === null || after === null) return null;
  const bare =
    waterfall.precision === 'bands'
      ? waterfall.steps.map(alone)
      : [
          ...gather(courseFirst(waterfall.steps), most),
          ...unexplained(after - before, waterfall.steps, decimals),
        ];
  let at = before;
  const steps = bare.map((step) => {
    const from = at;
    at += step.change;
    return { ...step, from, to: at };
  });
  return { before, after, steps };
};

/** Sizes in words cannot be added, so nothing is joined, gathered or left over. */
const alone = (step: WaterfallStep): Bare => single(step.cause === null ? 'hidden' : 'cause', step);

/** Where the number was going anyway: what changed this quarter works on that. */
const courseFirst = (steps: readonly WaterfallStep[]): readonly Bare[] => {
  const isCourse = (step: WaterfallStep): boolean => step.cause === 'course';
  const others = steps.filter((step) => !isCourse(step)).map(alone);
  return [...steps.filter(isCourse).map((step) => single('course', step)), ...others];
};

/** The largest causes in their own order, the rest as one step, and what is not known to the audience last. */
const gather = (steps: readonly Bare[], most: number): readonly Bare[] => {
  const hidden = steps.filter((step) => step.kind === 'hidden');
  const known = steps.filter((step) => step.kind !== 'hidden');
  if (steps.length <= most) return [...known, ...hidden];
  const ranked = known
    .filter((step) => step.kind === 'cause')
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const room = Math.max(1, most - hidden.length - 1 - (known.length - ranked.length));
  const small = new Set(ranked.slice(room));
  const parts = [...small].flatMap((step) => step.parts);
  const gathered: Bare = { kind: 'gathered', step: null, parts, change: sum(parts) };
  return [...known.filter((step) => !small.has(step)), gathered, ...hidden];
};

const single = (kind: StepKind, step: WaterfallStep): Bare => ({
  kind,
  step,
  parts: [step],
  change: step.change,
});

const sum = (steps: readonly WaterfallStep[]): number =>
  steps.reduce((total, step) => total + step.change, 0);

/** Shown numbers are rounded: half of the last digit is no difference, and each step may bring one more half. */
const unexplained = (change: number, steps: readonly WaterfallStep[], decimals: number): readonly Bare[] => {
  const rest = change - sum(steps);
  const half = 0.5 * 10 ** -decimals;
  if (Math.abs(rest) < half) return [];
  const kind = Math.abs(rest) <= half * (steps.length + 2) ? 'rounding' : 'unexplained';
  return [{ kind, step: null, parts: [], change: rest }];
};
