// The minutes of a session: they add up, and a third is left for the debrief whatever is asked.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { planFor, PRESETS, roundsFor, shortestMinutes } from '../../host/plan.ts';

describe('a plan', () => {
  test('of 45 minutes and 3 rounds is 6 to set up, three times 8, and 15 to debrief', () => {
    expect(planFor(45, 3)).toEqual({
      minutes: 45,
      rounds: 3,
      setUp: 6,
      phases: { brief: 1, talks: 2.5, orders: 2.5, council: 1, outcome: 1 },
      debrief: 15,
    });
  });

  test('fits 5 quick rounds into 45 minutes', () => {
    expect(planFor(45, 5)).not.toBeNull();
  });

  test('exists for every preset', () => {
    expect(PRESETS.map(({ minutes, rounds }) => `${minutes}·${rounds}`)).toEqual([
      '45·3',
      '75·4',
      '90·5',
      '150·6',
      '240·8',
    ]);
  });

  test('adds up, keeps a third for the debrief and gives every phase half a minute or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 480 }), fc.integer({ min: 1, max: 12 }), (minutes, rounds) => {
        const plan = planFor(minutes, rounds);
        if (plan === null) return minutes < shortestMinutes(rounds);
        const round = Object.values(plan.phases).reduce((sum, part) => sum + part, 0);
        expect(plan.setUp + rounds * round + plan.debrief).toBeCloseTo(minutes);
        expect(plan.debrief).toBeGreaterThanOrEqual(minutes / 3);
        expect(Math.min(...Object.values(plan.phases), plan.setUp)).toBeGreaterThanOrEqual(0.5);
        return true;
      }),
    );
  });

  test.each([
    [45, 4, 3],
    [45, 40, 3],
    [90, 4, 5],
    [90, 24, 3],
    [150, 12, 6],
    [150, 40, 4],
    [240, 8, 8],
    [30, 4, 3],
  ])('of %i minutes for %i people takes %i rounds', (minutes, people, rounds) => {
    expect(roundsFor(minutes, people, [3, 4, 5, 6, 8])).toBe(rounds);
  });

  test('never takes more rounds for more people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 480 }), fc.integer({ min: 1, max: 60 }), (minutes, people) => {
        const [few, more] = [people, people + 1].map((n) => roundsFor(minutes, n, [3, 4, 5, 6, 8]));
        expect(more).toBeLessThanOrEqual(few!);
      }),
    );
  });

  test('says what is the shortest time for its rounds', () => {
    expect(shortestMinutes(1)).toBe(10);
    for (const rounds of [3, 8, 12]) {
      expect(planFor(shortestMinutes(rounds), rounds)).not.toBeNull();
      expect(planFor(shortestMinutes(rounds) - 1, rounds)).toBeNull();
    }
  });
});
