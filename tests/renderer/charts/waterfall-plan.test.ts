import { describe, expect, it } from 'vitest';
import { planWaterfall } from '../../../renderer/charts/waterfall-plan.ts';
import { domainOf } from '../../../renderer/charts/waterfall-domain.ts';
import type { Waterfall, WaterfallStep } from '../../../engine/views/shapes.ts';
import { EVERY_WATERFALL, EXPORTS, FUEL_IN_BANDS, TENSION, TIES } from '../fixtures/waterfalls.ts';

const step = (cause: string | null, change: number): WaterfallStep => ({
  cause,
  rule: 'R1',
  actor: 'rule',
  change,
});
const waterfall = (before: number, after: number, steps: readonly WaterfallStep[]): Waterfall => ({
  indicator: 'exports',
  before: { known: 'exact', value: before },
  after: { known: 'exact', value: after },
  precision: 'numbers',
  steps,
});

describe('the plan of a waterfall', () => {
  it('adds up to the shown change, whatever the steps say', () => {
    for (const one of EVERY_WATERFALL.filter(({ precision }) => precision === 'numbers')) {
      const plan = planWaterfall(one, 0)!;
      expect(plan.steps.at(-1)!.to).toBeCloseTo(plan.after);
      expect(plan.steps[0].from).toBe(plan.before);
    }
  });

  it('keeps the order of the causes and puts what is not known last', () => {
    expect(planWaterfall(EXPORTS, 0)!.steps.map((one) => one.kind)).toEqual([
      'cause',
      'cause',
      'cause',
      'hidden',
    ]);
  });

  it('starts with the course that the number was on, wherever the view has it', () => {
    const turned = { ...TENSION, steps: TENSION.steps.toReversed() };
    for (const one of [TENSION, turned])
      expect(planWaterfall(one, 0)!.steps[0]).toMatchObject({ kind: 'course', change: -27 });
  });

  it('gathers the smallest causes once there are too many', () => {
    const steps = Array.from({ length: 10 }, (_, i) => step(`cause-${i}`, i + 1));
    const plan = planWaterfall(waterfall(0, 55, steps), 0, 5)!;
    expect(plan.steps).toHaveLength(5);
    expect(plan.steps.at(-1)).toMatchObject({ kind: 'gathered', change: 1 + 2 + 3 + 4 + 5 + 6 });
  });

  it('calls half a digit per step rounding, and more than that unexplained', () => {
    expect(planWaterfall(waterfall(0, 6, [step('a', 5)]), 0)!.steps.at(-1)).toMatchObject({
      kind: 'rounding',
      change: 1,
    });
    expect(planWaterfall(waterfall(0, 9, [step('a', 5)]), 0)!.steps.at(-1)).toMatchObject({
      kind: 'unexplained',
      change: 4,
    });
    expect(planWaterfall(waterfall(0, 5.3, [step('a', 5)]), 0)!.steps).toHaveLength(1);
  });

  it('adds nothing to sizes in words', () => {
    expect(planWaterfall(FUEL_IN_BANDS, 0)!.steps.map((one) => one.change)).toEqual([-3, 1, 2]);
  });

  it('has nothing to draw without a value', () => {
    expect(planWaterfall({ ...TIES, after: { known: 'unknown' } }, 0)).toBeNull();
  });
});

describe('the axis of a waterfall', () => {
  it('starts at zero where bars can be read, ranges included', () => {
    const domain = domainOf(EXPORTS, planWaterfall(EXPORTS, 0)!);
    expect(domain).toEqual({ low: 0, high: 647, zoomed: false });
  });

  it('zooms when the movement is small against the level', () => {
    const domain = domainOf(TIES, planWaterfall(TIES, 0)!);
    expect(domain.zoomed).toBe(true);
    expect(domain.low).toBeGreaterThan(40);
    expect(domain.high).toBeGreaterThan(65);
  });

  it('reaches below zero for what goes below zero', () => {
    const one = waterfall(2, 1, [step('a', -5), step('b', 4)]);
    expect(domainOf(one, planWaterfall(one, 0)!).low).toBe(-3);
  });
});
