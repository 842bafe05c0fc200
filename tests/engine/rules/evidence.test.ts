// R9, first half: what fades, routine listings, and what is seen (section 6; order in section 15).
import { describe, expect, test } from 'vitest';
import { evidence } from '../../../engine/rules/evidence.ts';
import {
  expectChange,
  expectChanges,
  rolls,
  tableOf,
  type Changes,
  type TestTable,
} from '../../support/tables.ts';

const run = (changes: Changes): TestTable => {
  const table = tableOf({
    ...changes,
    indicators: { backfill: 0, enforcement: 3, evasionFleet: 0, ...changes.indicators },
  });
  evidence(table);
  return table;
};

describe('fading', () => {
  test('takes .3 off the fleet, 8 per cent off listings, 6 off verification, 8 off interdiction', () => {
    const table = run({
      indicators: {
        evasionFleet: 2,
        listingsOfRussia: 50,
        evidenceOnRussia: 0,
        listingsOfChina: 50,
        evidenceOnChina: 0,
        verification: 50,
        interdiction: 50,
      },
    });
    expectChanges(table, {
      evasionFleet: -0.3,
      listingsOfRussia: -4,
      listingsOfChina: -4,
      verification: -3,
      interdiction: -4,
    });
  });

  test('takes 18 per cent off evidence, 35 off that on Russia while its report is blocked', () => {
    const indicators = { evidenceOnRussia: 40, evidenceOnChina: 20 };
    expectChanges(run({ indicators }), { evidenceOnRussia: -7.2, evidenceOnChina: -3.6 });
    const plays = { moscow: { moves: ['block-panel-report'] } };
    expectChanges(run({ indicators, plays }), { evidenceOnRussia: -14, evidenceOnChina: -3.6 });
  });
});

describe('routine listings', () => {
  test('follow evidence on Russia, before it fades', () => {
    expectChange(run({ indicators: { evidenceOnRussia: 40, listingsOfRussia: 0 } }), 'listingsOfRussia', 2);
  });

  test.each([
    [3, 1, 2],
    [2.5, 2, 0.5],
    [2, 2.5, 0],
  ])(
    'follow evidence on China as far as %d expected exceeds %d estimated: by %d levels',
    (expected, estimated, gap) => {
      const table = run({
        indicators: {
          evidenceOnChina: 40,
          listingsOfChina: 0,
          expectedEnforcement: expected,
          estimatedEnforcement: estimated,
        },
      });
      expectChange(table, 'listingsOfChina', 0.05 * 40 * gap);
    },
  );
});

describe('detection', () => {
  // Verification 50 fades to 47: odds per level .09 + .0035 x 47 = .2545.
  test('of backfill rests on the dial and on faded verification, at most .95', () => {
    const seen = (roll: number, backfill = 2): TestTable =>
      run({
        indicators: { backfill, verification: 50, evidenceOnRussia: 0 },
        books: { arrivingBackfill: 0 },
        dice: rolls({ 'detect/backfill': roll }),
      });
    expectChange(seen(0.508), 'evidenceOnRussia', 16);
    expectChange(seen(0.51), 'evidenceOnRussia', 0);
    expectChange(seen(0.949, 4), 'evidenceOnRussia', 24);
    expectChange(seen(0.951, 4), 'evidenceOnRussia', 0);
  });

  test('of laxity starts below enforcement 3: odds per level .06 + .003 x ver, evidence 7 + 4 a level', () => {
    const seen = (roll: number, enforcement: number): TestTable =>
      run({
        indicators: { enforcement, verification: 50, evidenceOnChina: 0 },
        dice: rolls({ 'detect/lax': roll }),
      });
    expectChange(seen(0.4, 1), 'evidenceOnChina', 15);
    expectChange(seen(0.403, 1), 'evidenceOnChina', 0);
    expectChange(seen(0, 3), 'evidenceOnChina', 0);
  });

  test('of smuggling adds twice the faded fleet times its roll', () => {
    const table = run({
      indicators: { evasionFleet: 2, evidenceOnChina: 0 },
      dice: rolls({ 'detect/smuggling': 0.5 }),
    });
    expectChange(table, 'evidenceOnChina', 2 * 1.7 * 0.5);
  });

  test('counts half for backfill while the report is blocked', () => {
    const table = run({
      indicators: { backfill: 1, evidenceOnRussia: 0 },
      plays: { moscow: { moves: ['block-panel-report'] } },
      dice: rolls({ 'detect/backfill': 0 }),
    });
    expectChange(table, 'evidenceOnRussia', 6);
    expect(table.quarter.revealed).toEqual([]);
  });
});
