// Verdicts on expectations.
import { describe, expect, test } from 'vitest';
import { judge } from '../../../engine/analysis/judge.ts';

const samples = {
  low: { x: [1, 2, 3, 4], y: [0, 0, 0, 0] },
  high: { x: [2, 4, 4, 6], y: [0, 0, 0, 0] },
};

describe('a paired difference', () => {
  test('is the mean of the differences over its standard error', () => {
    // Differences 1, 2, 1, 2: mean 1.5, sd .577, standard error .289.
    const { value, z, pass } = judge({ measure: 'x', arm: 'high', than: 'low', is: 'above' }, samples);
    expect({ value, pass }).toEqual({ value: 1.5, pass: true });
    expect(z).toBeCloseTo(1.5 / (Math.sqrt(1 / 3) / 2), 9);
  });

  test('fails with the wrong sign', () => {
    expect(judge({ measure: 'x', arm: 'high', than: 'low', is: 'below' }, samples).pass).toBe(false);
    expect(judge({ measure: 'x', arm: 'low', than: 'high', is: 'below' }, samples).pass).toBe(true);
  });

  test('fails if |z| is not more than what is asked', () => {
    expect(judge({ measure: 'x', arm: 'high', than: 'low', is: 'above', z: 6 }, samples).pass).toBe(false);
  });

  test('fails where no pair differs, and only then is it the same', () => {
    const same = { measure: 'y', arm: 'high', than: 'low' };
    expect(judge({ ...same, is: 'above', z: 0 }, samples)).toMatchObject({ z: 0, pass: false });
    expect(judge({ ...same, is: 'same' }, samples)).toMatchObject({ value: 0, z: null, pass: true });
    const other = judge({ measure: 'x', arm: 'high', than: 'low', is: 'same' }, samples);
    expect(other).toMatchObject({ value: 2, pass: false });
  });

  test('has a z of 999 where every pair differs by as much', () => {
    const equal = { a: { x: [1, 2] }, b: { x: [2, 3] } };
    expect(judge({ measure: 'x', arm: 'a', than: 'b', is: 'below' }, equal)).toMatchObject({
      value: -1,
      z: -999,
      pass: true,
    });
  });
});

test('one measure exceeds another of the same arm, pair by pair', () => {
  expect(judge({ measure: 'x', arm: 'low', exceeds: 'y' }, samples)).toMatchObject({
    value: 2.5,
    pass: true,
  });
  expect(judge({ measure: 'y', arm: 'low', exceeds: 'x' }, samples).pass).toBe(false);
});

test('bounds are excluded', () => {
  const bound = (limits: { above?: number; below?: number }) =>
    judge({ measure: 'x', arm: 'low', ...limits }, samples).pass;
  expect([
    bound({ above: 2.4 }),
    bound({ above: 2.5 }),
    bound({ below: 2.5 }),
    bound({ below: 2.6 }),
  ]).toEqual([true, false, false, true]);
  expect(bound({ above: 2, below: 3 })).toBe(true);
});

test('a ratio of differences is taken in absolute value', () => {
  const three = { ...samples, none: { x: [0, 0, 0, 0] } };
  // |2.5 - 4| / |4 - 0|
  const ratio = { measure: 'x', difference: ['low', 'high'], of: ['high', 'none'] } as const;
  const verdict = judge(
    { ...ratio, difference: [...ratio.difference], of: [...ratio.of], below: 0.4 },
    three,
  );
  expect(verdict).toMatchObject({ value: 0.375, z: null, pass: true, arms: ['low', 'high', 'none'] });
});
