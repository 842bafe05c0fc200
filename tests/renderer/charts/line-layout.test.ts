import { describe, expect, it } from 'vitest';
import { lineDomain, spread } from '../../../renderer/charts/line-layout.ts';
import { roundTicks } from '../../../renderer/charts/ticks.ts';
import { beliefDomain } from '../../../renderer/charts/belief-domain.ts';

describe('lineDomain', () => {
  it('takes the whole scale for a line that uses it, from zero', () => {
    expect(lineDomain([58, 63, 36, 51], 100)).toEqual([0, 100]);
    expect(lineDomain([520, 168, 352], 1000)).toEqual([0, 600]);
  });

  it('ends at a round number above a line that stays low', () => {
    expect(lineDomain([18, 33], 100)).toEqual([0, 40]);
    expect(lineDomain([0, 0], 100)[1]).toBeGreaterThan(0);
  });

  it('zooms on a line that hardly moves', () => {
    const [low, high] = lineDomain([86, 84], 100);
    expect(low).toBeGreaterThan(70);
    expect(high).toBeLessThan(100);
  });
});

describe('spread', () => {
  it('leaves marks alone that do not touch', () => {
    expect(spread([10, 60], 30, 0, 100)).toEqual([10, 60]);
  });

  it('moves marks apart, in order and inside the frame', () => {
    expect(spread([50, 52, 54], 20, 0, 100)).toEqual([50, 70, 90]);
    expect(spread([95, 96], 20, 0, 100)).toEqual([80, 100]);
  });
});

describe('roundTicks', () => {
  it('gives a few round numbers inside the axis', () => {
    expect(roundTicks(0, 647, 5)).toEqual([0, 200, 400, 600]);
    expect(roundTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});

describe('beliefDomain', () => {
  it('is the whole scale for levels and for beliefs that fill it', () => {
    expect(beliefDomain(2, [{ seat: 'beijing', reading: { known: 'exact', value: 1 } }], 0, 4)).toEqual([
      0, 4,
    ]);
  });

  it('is a window round close beliefs', () => {
    const [low, high] = beliefDomain(
      168,
      [{ seat: 'moscow', reading: { known: 'estimate', value: 196, low: 98, high: 294 } }],
      0,
      1000,
    );
    expect(low).toBeLessThan(98);
    expect(high).toBeGreaterThan(294);
    expect(high).toBeLessThan(500);
  });
});
