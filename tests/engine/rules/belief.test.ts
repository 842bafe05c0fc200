// R9, second half: what Beijing believes of backfill, which school prevails there, and what Washington estimates and
// expects (section 6; W-12 to W-21, W-26 to W-30).
import { describe, expect, test } from 'vitest';
import { belief } from '../../../engine/rules/belief.ts';
import { expectChange, rolls, tableOf, valueOf, type Changes, type TestTable } from '../../support/tables.ts';

const run = (changes: Changes): TestTable => {
  const table = tableOf(changes);
  belief(table);
  return table;
};

describe('what Beijing believes', () => {
  const bent = { believedBackfill: 1, suspicion: 0.65 };

  test('drifts at .45 to what arrives, bent by the school (2.6 x (sch - .45)) and by noise of .9', () => {
    const table = run({
      indicators: bent,
      books: { arrivingBackfill: 2 },
      dice: rolls({ 'belief/signal': 1 }),
    });
    expectChange(table, 'believedBackfill', 0.45 * (2 + 2.6 * 0.2 + 0.9 - 1));
  });

  test('an audit takes the bend off, leaves .45 of the noise and drifts at .7', () => {
    const table = run({
      indicators: bent,
      books: { arrivingBackfill: 2 },
      plays: { beijing: { moves: ['audit-moscow'] } },
      dice: rolls({ 'belief/signal': 1 }),
    });
    expectChange(table, 'believedBackfill', 0.7 * (2 + 0.405 - 1));
  });

  test('the signal stays from 0 to 4', () => {
    const noise = (normal: number): TestTable =>
      run({ indicators: bent, books: { arrivingBackfill: 2 }, dice: rolls({ 'belief/signal': normal }) });
    expectChange(noise(9), 'believedBackfill', 0.45 * 3);
    expectChange(noise(-9), 'believedBackfill', -0.45);
  });

  test('a true reassurance lowers it by .35, a false one by .25 and is exposed with .1 a level', () => {
    const still = { believedBackfill: 2, suspicion: 0.45 };
    const plays = { moscow: { moves: ['reassure-beijing'] } };
    const books = { arrivingBackfill: 2 };
    expectChange(run({ indicators: { ...still, backfill: 1 }, plays, books }), 'believedBackfill', -0.35);
    const told = (roll: number): TestTable =>
      run({
        indicators: { ...still, backfill: 3 },
        plays,
        books,
        dice: rolls({ 'seen/reassuresBeijing': roll }),
      });
    expectChange(told(0.31), 'believedBackfill', -0.25);
    expect(valueOf(told(0.29), 'suspicion') - valueOf(told(0.31), 'suspicion')).toBeCloseTo(0.1, 10);
  });
});

describe('the suspicious school', () => {
  test('drifts at .4 to .28 + .004 ev + .008 x influence over 18 - .002 x (ties - 60) - .004 x listings', () => {
    const indicators = {
      suspicion: 0.5,
      evidenceOnRussia: 50,
      moscowInfluence: 28,
      sinoRussianTies: 70,
      listingsOfRussia: 25,
    };
    expectChange(run({ indicators }), 'suspicion', 0.4 * (0.28 + 0.2 + 0.08 - 0.02 - 0.1 - 0.5));
    const few = { ...indicators, moscowInfluence: 10 };
    expectChange(run({ indicators: few }), 'suspicion', 0.4 * (0.28 + 0.2 - 0.02 - 0.1 - 0.5));
  });
});

describe('what Washington estimates', () => {
  const base = { enforcement: 1, estimatedEnforcement: 1, verification: 20, evidenceOnChina: 0 };

  test('drifts at .6 to the truth, what is not verified guessed at 2.4, with noise of .5 on that', () => {
    const dice = rolls({ 'estimate-of-enforcement/noise': -1 });
    expectChange(
      run({ indicators: base, dice }),
      'estimatedEnforcement',
      0.6 * (0.35 * 0.8 * 1.4 - 0.5 * 0.8),
    );
  });

  test.each([
    ['announce-compliance', 0.75 * 0.8],
    ['throttle-crude', 0.5],
  ])('%s raises its target by %d', (move, more) => {
    const plays = { beijing: { moves: [move] } };
    expectChange(run({ indicators: base, plays }), 'estimatedEnforcement', 0.6 * (0.35 * 0.8 * 1.4 + more));
  });

  test('compensation that is seen (.35 + .003 ver) lowers it by .3 a level', () => {
    const plays = { beijing: { moves: ['compensate-pyongyang*2'] } };
    const seen = (roll: number): TestTable =>
      run({ indicators: base, plays, dice: rolls({ 'seen/compensates': roll }) });
    expectChange(seen(0.4), 'estimatedEnforcement', 0.6 * (0.35 * 0.8 * 1.4 - 0.6));
    expectChange(seen(0.42), 'estimatedEnforcement', 0.6 * 0.35 * 0.8 * 1.4);
    expect(seen(0.4).quarter.revealed).toEqual(['compensate-pyongyang']);
  });

  test('an announcement against evidence above 40 costs ties 4', () => {
    const at = (evidenceOnChina: number): TestTable =>
      run({
        indicators: { ...base, evidenceOnChina },
        plays: { beijing: { moves: ['announce-compliance'] } },
      });
    expectChange(at(40.1), 'usChinaTies', -4);
    expectChange(at(40), 'usChinaTies', 0);
  });
});

describe('what Washington expects', () => {
  const at = (changes: Changes): number => {
    const table = run({
      ...changes,
      indicators: {
        expectedEnforcement: 2,
        tests: 3,
        provocation: 50,
        tradeWar: 40,
        evidenceOnRussia: 15,
        ...changes.indicators,
      },
    });
    return (valueOf(table, 'expectedEnforcement') - 2) / 0.5 + 2;
  };

  test('drifts at .5 to 2 + .35 a level of tests + .006 of the mood - .003 of the trade war', () => {
    expect(at({})).toBeCloseTo(2 + 1.05 + 0.3 - 0.12, 8);
  });

  test('falls by .84 when Beijing points to Moscow and evidence bears it out (from 15)', () => {
    const plays = { beijing: { moves: ['point-to-moscow'] } };
    expect(at({ plays })).toBeCloseTo(2 + 1.05 + 0.3 - 0.12 - 0.84, 8);
    expect(at({ plays, indicators: { evidenceOnRussia: 14.9 } })).toBeCloseTo(3.23, 8);
  });
});
