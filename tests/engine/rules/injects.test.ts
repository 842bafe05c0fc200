// R0 News (section 10): own rolls, list order, at most two a quarter, once a game, triggers on completed quarters.
import { describe, expect, test } from 'vitest';
import type { Indicators } from '../../../engine/state.ts';
import { fire, isEligible, news } from '../../../engine/rules/injects.ts';
import { expectChanges, rolls, tableOf, type Changes, type TestTable } from '../../support/tables.ts';

/** The id of an inject by its key in the paper. */
const ids = Object.fromEntries(
  Object.entries(tableOf().scenario.bundle.injects).map(([id, inject]) => [inject.key, id]),
);
const withRolls = (script: Record<string, number>, changes: Changes = {}): TestTable => {
  const named = Object.fromEntries(Object.entries(script).map(([key, roll]) => [`inject/${ids[key]}`, roll]));
  return tableOf({ ...changes, dice: rolls(named) });
};

describe('news', () => {
  test('fires at most two, in list order, and rolls no more after them', () => {
    const table = withRolls({ I01: 0, I02: 0 });
    expect(news(table)).toEqual([ids.I01, ids.I02]);
    // I01: ev_ru +8, ev_cn +5, un -3; I02: +7, +3, interdiction +3.
    expectChanges(table, { evidenceOnRussia: 15, evidenceOnChina: 8, unCredibility: -3, interdiction: 3 });
  });

  test('fires by a roll below its odds', () => {
    expect(news(withRolls({ I01: 0.219 }))).toEqual([ids.I01]);
    expect(news(withRolls({ I01: 0.221 }))).toEqual([]);
  });

  test('keeps back what the white cell holds', () => {
    expect(news(withRolls({ I02: 0 }), [ids.I01!])).toEqual([ids.I02]);
  });

  test('reads the state as earlier news of the quarter left it', () => {
    // The report lifts evidence on China from 21 to 26, so that the bank is exposed at 25 (I09).
    const changes = { indicators: { evidenceOnChina: 21 } };
    expect(news(withRolls({ I01: 0, I09: 0 }, changes))).toEqual([ids.I01, ids.I09]);
  });
});

describe('a trigger', () => {
  const eligible = (
    key: string,
    indicators: Partial<Indicators>,
    round = 1,
    fired: string[] = [],
  ): boolean => {
    const table = tableOf({ indicators, round });
    table.state.fired = fired;
    return isEligible(table, table.scenario.injects.find(({ id }) => id === ids[key])!);
  };

  test('counts completed quarters: no harvest fails in the first, games end with the fifth', () => {
    expect([eligible('I03', {}, 1), eligible('I03', {}, 2)]).toEqual([false, true]);
    expect([eligible('I16', {}, 5), eligible('I16', {}, 6)]).toEqual([true, false]);
  });

  test.each([
    ['I01', { evidenceOnRussia: 21, evidenceOnChina: 20 }, { evidenceOnRussia: 20, evidenceOnChina: 20 }],
    ['I04', { tests: 4 }, { tests: 3 }],
    ['I05', { economicStress: 46.1 }, { economicStress: 46 }],
    ['I07', { tradeWar: 25 }, { tradeWar: 24 }],
    ['I08', { usRussiaTies: 33 }, { usRussiaTies: 34 }],
    ['I12', { moscowInfluence: 24.1 }, { moscowInfluence: 24 }],
    ['I13', { moscowInfluence: 24 }, { moscowInfluence: 24.1 }],
    ['I18', { eliteCohesion: 82 }, { eliteCohesion: 83 }],
    ['I24', { coercionOfSeoul: 12, thaadStage: 1 }, { coercionOfSeoul: 12, thaadStage: 0 }],
  ])('of %s holds with %o and not with %o', (key, yes, no) => {
    expect([eligible(key, yes), eligible(key, no)]).toEqual([true, false]);
  });

  test('of what happens once does not hold again', () => {
    expect(eligible('I22', { verification: 40 })).toBe(true);
    expect(eligible('I22', { verification: 40 }, 2, [ids.I22!])).toBe(false);
    expect(eligible('I02', {}, 2, [ids.I02!])).toBe(true);
  });
});

describe('what an inject does', () => {
  const fired = (key: string, changes: Changes = {}): TestTable => {
    const table = tableOf(changes);
    fire(table, table.scenario.injects.find(({ id }) => id === ids[key])!);
    return table;
  };

  test('a failed harvest sets the shock to at least 18', () => {
    expect(fired('I03').state.books.harvestShock).toBe(18);
    expect(fired('I03', { books: { harvestShock: 20 } }).state.books.harvestShock).toBe(20);
  });

  test('an oil price spike takes half a level off the evasion fleet; capital from news can be spent at once', () => {
    expectChanges(fired('I21', { indicators: { evasionFleet: 2 } }), { evasionFleet: -0.5 });
    expectChanges(fired('I06'), { beijingCapital: 1, beijingInfluence: -4 });
  });
});
