import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covered, placeCallout } from '../../../renderer/screens/tutorial/place-callout.ts';

const window = { width: 1440, height: 900 };
const callout = { width: 340, height: 200 };

describe('the callout', () => {
  test('stands beside, under or above what it speaks of', () => {
    expect(placeCallout({ left: 20, top: 100, width: 300, height: 200 }, callout, window)).toEqual({
      left: 334,
      top: 100,
    });
    const wide = { left: 20, top: 60, width: 1400, height: 100 };
    expect(placeCallout(wide, callout, window).top).toBe(174);
  });

  test('covers nothing of a control wherever there is room for both', () => {
    const target = fc.record({
      left: fc.integer({ min: 0, max: 1400 }),
      top: fc.integer({ min: 0, max: 860 }),
      width: fc.integer({ min: 10, max: 600 }),
      height: fc.integer({ min: 10, max: 400 }),
    });
    fc.assert(
      fc.property(target, (box) => {
        const place = placeCallout(box, callout, window);
        expect(covered(box, { ...place, ...callout })).toBe(0);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('stays in the window, whatever it speaks of', () => {
    const small = { width: 320, height: 480 };
    const place = placeCallout({ left: 0, top: 0, width: 320, height: 480 }, callout, small);
    expect(place.top).toBeGreaterThanOrEqual(10);
    expect(place.top + callout.height).toBeLessThanOrEqual(480);
  });
});
