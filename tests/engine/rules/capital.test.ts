// R1 Capital and R2 Dials: income, what orders cost, what is barred and what is dearer (sections 1, 4 and 15, "Capital").
import { describe, expect, test } from 'vitest';
import type { Indicators } from '../../../engine/state.ts';
import { refuseMove, refuseDial, refuseOrder } from '../../../engine/legality.ts';
import { capital } from '../../../engine/rules/capital.ts';
import { dialCost, moveCost } from '../../../engine/rules/costs.ts';
import { SETTINGS } from '../../support/exercises.ts';
import {
  expectChange,
  playMoves,
  playNext,
  tableOf,
  valueOf,
  type Changes,
  type Plays,
} from '../../support/tables.ts';

/** What a seat has left after paying, of 4 kept and 3 that come in. */
const leftOf = (
  seat: 'beijing' | 'moscow' | 'washington' | 'pyongyang',
  plays: Plays,
  changes: Changes = {},
) => {
  const table = tableOf({ ...changes, plays });
  capital(table);
  return valueOf(table, `${seat}Capital`);
};

describe('capital', () => {
  test('comes in at 3 a quarter, at most to 8 (R1)', () => {
    expect(leftOf('beijing', {})).toBe(7);
    expect(leftOf('beijing', {}, { indicators: { beijingCapital: 7 } })).toBe(8);
  });

  test.each([
    [
      'beijing one step up, and upkeep of 1 at level 4',
      { beijing: { dial: 4 } },
      { enforcement: 3 },
      'beijing',
      7 - 2,
    ],
    ['beijing two steps down', { beijing: { dial: 0 } }, { enforcement: 2 }, 'beijing', 7 - 2],
    ['moscow upkeep of 1 at level 3', { moscow: { dial: 3 } }, { backfill: 3 }, 'moscow', 7 - 1],
    [
      'moscow two steps and upkeep of 2 at level 4',
      { moscow: { dial: 4 } },
      { backfill: 2 },
      'moscow',
      7 - 4,
    ],
    [
      'washington one step and upkeep of 1 at a surge',
      { washington: { dial: 3 } },
      { exercises: 2 },
      'washington',
      7 - 2,
    ],
    [
      'pyongyang no step cost: medium range is free',
      { pyongyang: { dial: 2 } },
      { tests: 0 },
      'pyongyang',
      7,
    ],
    ['pyongyang 1 for an ICBM', { pyongyang: { dial: 3 } }, { tests: 0 }, 'pyongyang', 7 - 1],
    ['pyongyang 2 for a nuclear test', { pyongyang: { dial: 4 } }, { tests: 0 }, 'pyongyang', 7 - 2],
  ] as const)('pays for a dial: %s', (_name, plays, indicators: Partial<Indicators>, seat, left) => {
    expect(leftOf(seat, plays, { indicators })).toBe(left);
  });

  test('pays a move per level, a Council draft and an offer of relief 2 at any level (section 15)', () => {
    expect(leftOf('washington', { washington: { moves: ['list-russian-firms*2'] } })).toBe(5);
    expect(leftOf('washington', { washington: { moves: ['table-draft*3'] } })).toBe(5);
    expect(leftOf('washington', { washington: { moves: ['offer-sanctions-relief*2'] } })).toBe(5);
    expect(leftOf('beijing', { beijing: { moves: ['audit-moscow'] } })).toBe(7);
  });

  test('counts a completed quarter after the injects and before all else (section 15)', () => {
    const table = tableOf({ round: 3 });
    expect(table.state.completed).toBe(2);
    capital(table);
    expect(table.state.completed).toBe(3);
  });

  test('that a move adds comes in R3: it cannot be spent in the same quarter', () => {
    const table = playMoves({ washington: { moves: ['raise-tariffs'] } });
    expectChange(table, 'washingtonCapital', 3 - 1 + 2);
    const { world } = { world: tableOf({ indicators: { washingtonCapital: 0 } }) };
    const order = {
      dial: 2,
      moves: [
        { move: 'raise-tariffs', level: 1 },
        { move: 'table-draft', level: 1 },
        { move: 'list-russian-firms', level: 1 },
      ],
    };
    expect(refuseOrder(world.scenario, world.state, SETTINGS, 'washington', order)?.code).toBe(
      'cannotAfford',
    );
  });
});

describe('tests are dearer', () => {
  const costOf = (books: Changes['books'], level: number): number => {
    const { scenario, state } = tableOf({ books });
    return dialCost(scenario, state, 'pyongyang', level);
  };

  test('by 1 at medium range and up in the two quarters after a summit or a throttle (section 1)', () => {
    expect([0, 1, 2, 3, 4].map((level) => costOf({ dearTests: 1 }, level))).toEqual([0, 0, 1, 2, 3]);
    for (const move of ['summit-with-pyongyang', 'throttle-crude']) {
      const table = playMoves({ beijing: { moves: [move] } });
      const next = playNext(table);
      const quarters = [table, next, playNext(next)].map(({ state }) => state.books.dearTests);
      expect(quarters).toEqual([2, 1, 0]);
    }
  });

  test('by 1 at ICBM and up in the quarter after a military threat, and no longer', () => {
    expect([1, 2, 3, 4].map((level) => costOf({ dearLongTests: 1 }, level))).toEqual([0, 0, 2, 3]);
    const table = playMoves({ washington: { moves: ['threaten-force'] } });
    expect(table.state.books.dearLongTests).toBe(1);
    expect(playNext(table).state.books.dearLongTests).toBe(0);
  });
});

describe('leaning on Moscow', () => {
  const costOf = (requestPending: number): number => {
    const { scenario, state } = tableOf({ books: { requestPending } });
    return moveCost(scenario, state, scenario.moves['lean-on-moscow']!, 1);
  };

  test('costs 2, and 1 in the one quarter after Washington asked, used or not (section 15)', () => {
    expect([costOf(0), costOf(1)]).toEqual([2, 1]);
    const table = playMoves({ washington: { moves: ['ask-beijing'] } });
    expect(table.state.books.requestPending).toBe(1);
    expect(playNext(table).state.books.requestPending).toBe(0);
  });
});

describe('a bar', () => {
  test('of n makes a move played in quarter t legal again in t + n + 1 (section 15)', () => {
    const first = playMoves({ beijing: { moves: ['convene-talks'] } });
    const second = playNext(first);
    const refusals = [first, second, playNext(second)].map(({ scenario, state }) => {
      const move = scenario.moves['convene-talks']!;
      return refuseMove(scenario, state, SETTINGS, move)?.code ?? 'legal';
    });
    expect(refusals).toEqual(['barred', 'barred', 'legal']);
  });

  test('of nothing leaves a move legal in the next quarter', () => {
    expect(playMoves({ beijing: { moves: ['announce-compliance'] } }).state.bars).toEqual({});
  });
});

describe('a dial', () => {
  test.each([
    ['beijing', 2, 0, null],
    ['beijing', 1, 4, 'dialOutOfReach'],
    ['moscow', 0, 3, 'dialOutOfReach'],
    ['washington', 3, 0, 'dialOutOfReach'],
    ['pyongyang', 0, 4, null],
    ['washington', 2, 4, 'noSuchLevel'],
  ] as const)('of %s from %i to %i: %s (section 1)', (seat, from, to, code) => {
    const dial = {
      beijing: 'enforcement',
      moscow: 'backfill',
      washington: 'exercises',
      pyongyang: 'tests',
    } as const;
    const { scenario, state } = tableOf({ indicators: { [dial[seat]]: from } });
    expect(refuseDial(scenario, state, seat, to)?.code ?? null).toBe(code);
  });

  test('change of the same round does not count for a precondition (section 15)', () => {
    const { scenario, state } = tableOf({ indicators: { backfill: 0 } });
    const order = { dial: 1, moves: [{ move: 'rein-in-front-companies', level: 1 }] };
    expect(refuseOrder(scenario, state, SETTINGS, 'moscow', order)?.code).toBe('precondition');
  });
});
