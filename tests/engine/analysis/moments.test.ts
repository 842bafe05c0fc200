// Means, standard deviations and quantiles.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moments, quantile } from '../../../engine/analysis/moments.ts';

test('gives mean and sample standard deviation', () => {
  expect(moments([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ n: 8, mean: 5, sd: Math.sqrt(32 / 7) });
  expect(moments([3])).toEqual({ n: 1, mean: 3, sd: 0 });
  expect(moments([])).toEqual({ n: 0, mean: 0, sd: 0 });
});

test('gives quantiles that are linear between neighbours', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 2.5, 4]);
  expect(quantile([7], 0.95)).toBe(7);
});

test('keeps a quantile between the least and the most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const sorted = values.toSorted((a, b) => a - b);
        const value = quantile(sorted, share);
        expect(value).toBeGreaterThanOrEqual(sorted[0]!);
        expect(value).toBeLessThanOrEqual(sorted.at(-1)!);
      },
    ),
  );
});
