// R7 Hardship and R8 Programme: what stress and cohesion drift to, what a test brings (section 6).
import { describe, expect, test } from 'vitest';
import { hardship } from '../../../engine/rules/hardship.ts';
import { programme } from '../../../engine/rules/programme.ts';
import { expectChange, rolls, tableOf, valueOf, type Changes, type TestTable } from '../../support/tables.ts';

const at = (changes: Changes, importsMet = 1): TestTable => {
  const table = tableOf({
    ...changes,
    indicators: { oilAdequacy: 1, economicStress: 30, tests: 0, ...changes.indicators },
  });
  table.quarter.importsMet = importsMet;
  hardship(table);
  return table;
};

/** A drift at .35 from 30. */
const toward = (target: number): number => 30 + 0.35 * (target - 30);

describe('economic stress', () => {
  test('rests at 20 when imports and oil suffice', () => {
    expect(valueOf(at({}), 'economicStress')).toBeCloseTo(toward(20), 8);
  });

  test('rises by 108 x the share of imports missed and by 72 x the oil missed', () => {
    expect(valueOf(at({}, 0.75), 'economicStress')).toBeCloseTo(toward(20 + 27), 8);
    expect(valueOf(at({ indicators: { oilAdequacy: 0.8 } }), 'economicStress')).toBeCloseTo(
      toward(20 + 14.4),
      8,
    );
    expect(valueOf(at({ indicators: { oilAdequacy: 1.2 } }), 'economicStress')).toBeCloseTo(toward(20), 8);
  });

  test.each([
    ['moscow', 'send-grain-on-credit', -4],
    ['pyongyang', 'open-markets', -7],
    ['pyongyang', 'tighten-control', 3],
  ] as const)('%s moves its target by %s: %i', (seat, move, change) => {
    expect(valueOf(at({ plays: { [seat]: { moves: [move] } } }), 'economicStress')).toBeCloseTo(
      toward(20 + change),
      8,
    );
  });

  test('takes a harvest shock once whole, and the shock halves in the same quarter (section 15)', () => {
    const table = at({ books: { harvestShock: 18 } });
    expect(valueOf(table, 'economicStress')).toBeCloseTo(toward(38), 8);
    expect(table.state.books.harvestShock).toBe(9);
  });
});

describe('elite cohesion', () => {
  const cohesion = (changes: Changes, stress = 30): number => {
    // Stress is set so that it stands still: its own target is itself.
    const table = at({
      ...changes,
      indicators: { eliteCohesion: 80, economicStress: stress, ...changes.indicators },
    });
    const loss = 0.8 * Math.max(0, valueOf(table, 'economicStress') - 38);
    return (valueOf(table, 'eliteCohesion') - 80) / 0.3 + 80 + loss;
  };

  test('rests at 86 and loses .8 for each point of stress above 38', () => {
    expect(cohesion({})).toBeCloseTo(86, 8);
    expect(cohesion({}, 90)).toBeCloseTo(86, 8);
  });

  test.each([
    [1, 86],
    [2, 88],
    [3, 91],
    [4, 91],
  ])('with tests at %i rests at %i', (tests, rest) => {
    expect(cohesion({ indicators: { tests } })).toBeCloseTo(rest, 8);
  });

  test('gains 5 from a summit', () => {
    const plays = { washington: { moves: ['open-channel'] }, pyongyang: { moves: ['engage-washington'] } };
    expect(cohesion({ plays })).toBeCloseTo(91, 8);
  });
});

describe('the programme', () => {
  const run = (changes: Changes): TestTable => {
    const table = tableOf({ ...changes, indicators: { economicStress: 40, ...changes.indicators } });
    programme(table);
    return table;
  };

  test('makes one warhead a quarter, less a quarter of stress', () => {
    expectChange(run({}), 'warheads', 0.9);
  });

  test('makes 1.6 times as many in a surge, .35 under a deal', () => {
    const surge = { pyongyang: { moves: ['surge-fissile-output'] } };
    expectChange(run({ plays: surge }), 'warheads', 1.44);
    expectChange(run({ indicators: { interimDeal: 1 } }), 'warheads', 0.315);
    expectChange(run({ plays: surge, indicators: { interimDeal: 1 } }), 'warheads', 0.504);
  });

  test.each([
    [0, 0],
    [1, 0.5],
    [2, 3.2],
    [3, 8],
    [4, 6],
  ])('tests at %i bring reach %d x 1.3 x (1 - reach/125), .35 of it when they fail', (tests, gain) => {
    const reach = (roll: number): TestTable =>
      run({ indicators: { tests, missileReach: 50 }, dice: rolls({ 'test/quality': roll }) });
    expectChange(reach(0.69), 'missileReach', gain * 1.3 * 0.6);
    expectChange(reach(0.7), 'missileReach', gain * 1.3 * 0.6 * 0.35);
  });

  test('long tests cost the Council a point', () => {
    expectChange(run({ indicators: { tests: 3 } }), 'unCredibility', -1);
    expectChange(run({ indicators: { tests: 2 } }), 'unCredibility', 0);
  });
});
