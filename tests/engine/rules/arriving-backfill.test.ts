// R4 Backfill that arrives: what listings, a lean and reined-in companies leave of Moscow's level (W-22, W-23, N-35).
import { describe, expect, test } from 'vitest';
import { arrivingBackfill } from '../../../engine/rules/arriving-backfill.ts';
import { expectChanges, tableOf, type Changes, type Plays } from '../../support/tables.ts';

describe('backfill that arrives', () => {
  const arrives = (plays: Plays, changes: Changes = {}): number => {
    const table = tableOf({ ...changes, plays });
    arrivingBackfill(table);
    return table.state.books.arrivingBackfill;
  };
  const at = { backfill: 4, listingsOfRussia: 20, tradeWar: 40 };

  test('shrinks by .55 of the weight of listings (W-22)', () => {
    expect(arrives({}, { indicators: at })).toBeCloseTo(4 * 0.89, 10);
  });

  test('shrinks by a quarter when Beijing leans, by up to .15 more after a request, less in a trade war (W-23, N-35)', () => {
    const lean = { beijing: { moves: ['lean-on-moscow'] } };
    expect(arrives(lean, { indicators: at })).toBeCloseTo(4 * 0.89 * 0.75, 10);
    expect(arrives(lean, { indicators: at, books: { requestPending: 1 } })).toBeCloseTo(
      4 * 0.89 * (0.75 - 0.15 * 0.6),
      10,
    );
  });

  test('is at most 1 when Moscow reins in its front companies', () => {
    expect(arrives({ moscow: { moves: ['rein-in-front-companies'] } }, { indicators: at })).toBe(1);
    expect(
      arrives({ moscow: { moves: ['rein-in-front-companies'] } }, { indicators: { ...at, backfill: 1 } }),
    ).toBeCloseTo(0.89, 10);
  });

  test('a lean is resented at level 2 and up: ties -2', () => {
    for (const [backfill, change] of [
      [1, 0],
      [2, -2],
    ] as const) {
      const table = tableOf({ plays: { beijing: { moves: ['lean-on-moscow'] } }, indicators: { backfill } });
      arrivingBackfill(table);
      expectChanges(table, { sinoRussianTies: change });
    }
  });
});
