// R5 Security Council (section 5): votes, dilution, carve-outs, vetoes, and the mood that fades.
import { describe, expect, test } from 'vitest';
import type { Vote } from '../../../engine/ids.ts';
import { council } from '../../../engine/rules/council.ts';
import {
  causedBy,
  expectChange,
  expectChanges,
  tableOf,
  valueOf,
  type Changes,
  type TestTable,
} from '../../support/tables.ts';

const session = (ambition: number, beijing: Vote, moscow: Vote, changes: Changes = {}): TestTable => {
  const table = tableOf({
    indicators: { tests: 0, provocation: 60 },
    ...changes,
    plays: { washington: { moves: [`table-draft*${ambition}`] } },
    votes: { beijing, moscow },
  });
  council(table);
  return table;
};

describe('an adopted text', () => {
  test('that both support has the force of its ambition: a 2 with f = 1, g = 2', () => {
    expectChanges(session(2, 'support', 'support'), {
      textilesBan: 1,
      otherGoodsBan: 0.6,
      labourLimits: 0.6,
      refinedFuelCap: 0.5,
      crudeCap: 0.2,
      interdiction: 8,
      unCredibility: 2,
      washingtonCredibility: -1,
      beijingInfluence: -3,
      usChinaTies: 4,
      moscowInfluence: -1,
      usRussiaTies: 2.5,
    });
    expectChange(session(2, 'support', 'support', { indicators: { eliteCohesion: 50 } }), 'eliteCohesion', 1);
  });

  test('loses .35 to Beijing, .25 to Moscow, and a quarter in a low mood: f .4, g 3 x .4 x .75', () => {
    expectChanges(session(3, 'dilute', 'dilute', { indicators: { tests: 0, provocation: 34.9 } }), {
      textilesBan: 0.45,
      otherGoodsBan: 0.27,
      labourLimits: 0.27,
      refinedFuelCap: 0.225,
      crudeCap: 0.09,
      interdiction: 3.6,
      unCredibility: 0.8,
      beijingInfluence: -1,
      usChinaTies: 1,
      moscowRelevance: 2.5,
      moscowInfluence: 1.5,
    });
  });

  test('has its full force from a mood of 35, read before the mood fades (section 15)', () => {
    expectChange(
      session(1, 'support', 'dilute', { indicators: { tests: 0, provocation: 35 } }),
      'textilesBan',
      0.375,
    );
  });

  test.each([
    [1, 'support', 1, 1],
    [2, 'support', 1, 0],
    [3, 'support', 0, 0],
    [3, 'dilute', 1, 1],
  ] as const)(
    'of ambition %i with Moscow to %s leaves Rajin %i and aviation %i (N-24)',
    (ambition, vote, rajin, aviation) => {
      const table = session(ambition, 'dilute', vote);
      expect([valueOf(table, 'rajinExemption'), valueOf(table, 'aviationExemption')]).toEqual([
        rajin,
        aviation,
      ]);
    },
  );

  test('that Moscow dilutes gives lost exemptions back', () => {
    const table = session(1, 'support', 'dilute', {
      indicators: { rajinExemption: 0, aviationExemption: 0 },
    });
    expect([valueOf(table, 'rajinExemption'), valueOf(table, 'aviationExemption')]).toEqual([1, 1]);
  });
});

describe('a veto', () => {
  test('by Beijing: no measure, un -8, influence +4, ties -(8 + .12 x 60)', () => {
    const table = session(3, 'veto', 'support');
    expectChanges(table, {
      textilesBan: 0,
      unCredibility: -8,
      beijingInfluence: 4,
      usChinaTies: -15.2,
      moscowInfluence: 0,
      washingtonCredibility: 0,
    });
    expect(table.quarter).toMatchObject({ beijingVetoed: true, moscowVetoed: false });
  });

  test('by Moscow: influence +3, relevance -7, ties -(4 + .1 x 60), scrutiny +9 (W-19)', () => {
    expectChanges(session(1, 'support', 'veto'), {
      unCredibility: -8,
      moscowInfluence: 3,
      moscowRelevance: -7,
      usRussiaTies: -10,
      evidenceOnRussia: 9,
    });
  });

  test('by both costs the Council 8 once, and both pay (section 15)', () => {
    expectChanges(session(1, 'veto', 'veto'), { unCredibility: -8, usChinaTies: -15.2, usRussiaTies: -10 });
  });
});

describe('a member that does not vote', () => {
  test('is taken to dilute, the usual course of the pair (N-21)', () => {
    const table = tableOf({
      plays: { washington: { moves: ['table-draft*2'] } },
      indicators: { tests: 0, provocation: 60 },
    });
    council(table);
    expectChange(table, 'textilesBan', 0.4);
  });
});

describe('provocation', () => {
  test.each([
    [0, 30],
    [1, 33],
    [2, 52],
    [3, 72],
    [4, 100],
  ])('of 60 after a quarter with tests at %i is %i', (tests, provocation) => {
    const table = tableOf({ indicators: { tests, provocation: 60 } });
    council(table);
    expect(valueOf(table, 'provocation')).toBeCloseTo(provocation, 10);
    expect(causedBy(table, 'inertia', 'provocation')).toBeCloseTo(-30, 10);
  });
});
