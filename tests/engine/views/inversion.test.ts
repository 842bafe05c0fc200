// Derived numbers are secrets too (architecture, section 3, rule 8). An adversary with the formulas of the model reads
// waterfalls, ranges and records and solves for what is hidden: it does no better than the estimate that was drawn for
// it (model.md section 3, "Estimates"), and it succeeds as soon as a hidden row is shown.
import { describe, expect, test } from 'vitest';
import { held } from '../../../engine/views/estimates.ts';
import { runs } from '../../support/exercises.ts';
import {
  errorOf,
  forgetting,
  rootMeanSquare,
  seatViewOf,
  workedQuarter,
  type Line,
  type Worked,
} from '../../support/exercises-adversary.ts';

const CASES = Math.max(60, runs(1000));
const worked = new Map<string, Worked>();
const quarter = (scenario: string, number: number): Worked => {
  const key = `${scenario} ${number}`;
  let found = worked.get(key);
  if (found === undefined) worked.set(key, (found = workedQuarter(key, scenario)));
  return found;
};

/** What a row of this kind is a multiple of. */
const times =
  (factor: number, base = 0) =>
  (change: number): number =>
    base + change / factor;

const LINES: readonly Line[] = [
  {
    reader: 'washington',
    of: 'economicStress',
    indicator: 'tension',
    cause: 'economicStress',
    solve: times(0.066, 40),
  },
  {
    reader: 'beijing',
    of: 'economicStress',
    indicator: 'economicStress',
    cause: 'inertia',
    solve: times(-0.35),
  },
  {
    reader: 'beijing',
    of: 'missileReach',
    indicator: 'tension',
    cause: 'missileReach',
    solve: times(0.066, 60),
  },
  { reader: 'moscow', of: 'suspicion', indicator: 'suspicion', cause: 'inertia', solve: times(-0.4) },
  {
    reader: 'beijing',
    of: 'moscowInfluence',
    indicator: 'moscowRelevance',
    cause: 'moscowInfluence',
    solve: times(0.063),
  },
  {
    reader: 'washington',
    of: 'beijingInfluence',
    indicator: 'beijingInfluence',
    cause: 'inertia',
    solve: times(-0.35),
  },
  {
    reader: 'beijing',
    of: 'expectedEnforcement',
    indicator: 'expectedEnforcement',
    cause: 'inertia',
    solve: times(-0.5),
  },
  {
    reader: 'beijing',
    of: 'workersInRussia',
    indicator: 'farEastProspects',
    cause: 'workersInRussia',
    solve: times(0.077),
  },
  { reader: 'moscow', of: 'eliteCohesion', indicator: 'eliteCohesion', cause: 'inertia', solve: times(-0.3) },
  {
    reader: 'moscow',
    of: 'enforcement',
    indicator: 'beijingInfluence',
    cause: 'enforcement',
    solve: (x) => Math.sqrt(x / -0.336),
  },
];

describe('an adversary with every formula', () => {
  test.each(LINES)('$reader learns no more of $of from $indicator/$cause than was drawn for it', (line) => {
    const scenario = line.of === 'enforcement' ? 'august-2017' : 'spring-2019';
    const errors: number[] = [];
    const opened: number[] = [];
    let spread = 0;
    for (let number = 0; number < CASES; number++) {
      const one = quarter(scenario, number);
      const error = errorOf(line, one);
      const control = errorOf(line, one, true);
      if (error === null || control === null) continue;
      errors.push(error);
      opened.push(control);
      const { scenario: rules, dice } = one.context;
      ({ spread } = held(
        rules,
        dice,
        { round: 1, indicators: one.state.history[0]!.opening },
        line.reader,
        line.of,
      ));
    }
    expect(errors.length).toBeGreaterThan(20);
    expect(rootMeanSquare(errors)).toBeGreaterThan(0.75 * spread);
    // The control: with the rows shown the same adversary succeeds.
    expect(rootMeanSquare(opened)).toBeLessThan(0.6 * spread);
  });

  test('Washington learns enforcement from its own estimate only as well as it verifies (R9)', () => {
    const guess = (one: Worked): number => {
      const { waterfalls } = seatViewOf(one, 'washington').outcome!;
      const { before, after, steps } = waterfalls.find(
        ({ indicator }) => indicator === 'estimatedEnforcement',
      )!;
      const shown = steps.find(({ cause }) => cause === 'enforcement');
      if (steps.some(({ cause }) => cause === 'prior')) return (shown?.change ?? 0) / 0.6;
      const unverified = 1 - one.state.world.indicators.verification / 100;
      const known = steps
        .filter(({ cause }) => cause === 'announcement')
        .reduce((sum, { change }) => sum + change, 0);
      if (!('value' in before) || !('value' in after)) return 2;
      const target = (after.value - 0.4 * before.value - known) / 0.6;
      return (target - 0.35 * unverified * 2.4) / (1 - 0.35 * unverified);
    };
    const errors = (look: (one: Worked) => Worked): number =>
      rootMeanSquare(
        Array.from({ length: CASES }, (_, number) => {
          const one = quarter('august-2017', number);
          return guess(look(one)) - one.state.world.indicators.enforcement;
        }),
      );
    expect(errors((one) => one)).toBeGreaterThan(0.35);
    expect(errors((one) => forgetting(one))).toBeLessThan(0.1);
  });

  test('Beijing cannot tell a true reassurance from a false one by what it did to its belief (M12)', () => {
    const steps = (one: Worked): readonly unknown[] => {
      const { waterfalls } = seatViewOf(one, 'beijing').outcome!;
      const found = waterfalls.find(({ indicator }) => indicator === 'believedBackfill');
      return found?.steps.filter(({ cause }) => cause === 'reassure-beijing') ?? [];
    };
    const reassured = Array.from({ length: CASES * 4 }, (_, number) => quarter('august-2017', number)).filter(
      ({ state }) => state.history[0]!.orders.moscow.moves.some(({ move }) => move === 'reassure-beijing'),
    );
    expect(reassured.length).toBeGreaterThan(8);
    expect(reassured.flatMap(steps)).toEqual([]);
    expect(reassured.map((one) => forgetting(one, 'backfill')).flatMap(steps).length).toBeGreaterThan(8);
  });

  test('nobody but Pyongyang finds exports, income or fuel in the first count of a first quarter (R6)', () => {
    for (let number = 0; number < 20; number++)
      for (const reader of ['beijing', 'moscow', 'washington'] as const) {
        const { waterfalls } = seatViewOf(quarter('august-2017', number), reader).outcome!;
        for (const { indicator, steps } of waterfalls)
          expect(
            steps.map(({ cause }) => cause),
            indicator,
          ).not.toContain('first-count');
      }
  });
});

describe('every number that leaves', () => {
  test('is rounded to what people are shown, or one digit more in a step', () => {
    for (let number = 0; number < 20; number++) {
      const one = quarter('spring-2019', number);
      for (const { indicator, reading } of seatViewOf(one, 'washington').indicators) {
        const { decimals } = one.context.scenario.bundle.indicators[indicator];
        for (const value of Object.values(reading).filter((part) => typeof part === 'number'))
          expect(value, indicator).toBe(Number(value.toFixed(decimals)));
      }
      for (const { steps, indicator } of seatViewOf(one, 'washington').outcome!.waterfalls) {
        const { decimals } = one.context.scenario.bundle.indicators[indicator];
        for (const { change } of steps) expect(change, indicator).toBe(Number(change.toFixed(decimals + 1)));
      }
    }
  });
});
