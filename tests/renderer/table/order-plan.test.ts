import { describe, expect, test } from 'vitest';
import type { Order } from '../../../engine/orders.ts';
import {
  firstEmptySlot,
  openingOrder,
  planOrder,
  putInSlot,
  sameOrder,
  setLevel,
  slotOf,
  takeBack,
} from '../../../renderer/parts/orders/order-plan.ts';
import { tableView } from '../fixtures/table.ts';

const view = tableView({ seat: 'beijing', phase: 'orders' });
const once = (move: string) => ({ move, level: 1 });
const orderOf = (...moves: string[]): Order => ({ dial: 1, moves: moves.map(once) });

describe('what an order costs', () => {
  test('adds the dial and the moves at their levels, as the view prices them', () => {
    const order: Order = {
      dial: 3,
      moves: [once('lean-on-moscow'), { move: 'compensate-pyongyang', level: 2 }],
    };
    expect(planOrder(view, order)).toMatchObject({ dialCost: 2, movesCost: 4, spent: 6, budget: 7, left: 1 });
  });

  test('goes below zero rather than hide what cannot be paid', () => {
    const order: Order = {
      dial: 3,
      moves: [once('lean-on-moscow'), once('summit-with-pyongyang'), once('throttle-crude')],
    };
    expect(planOrder(view, order).left).toBe(-1);
  });

  test('a seat that has ordered nothing keeps its dial where it is', () => {
    expect(openingOrder(view)).toEqual({ dial: 1, moves: [] });
    expect(planOrder(view, openingOrder(view)).left).toBe(view.capital.budget);
  });
});

describe('cards and slots', () => {
  test('a new card goes to the first empty slot, whichever empty slot is named', () => {
    expect(putInSlot(orderOf('a'), once('b'), 3, 3).moves).toEqual([once('a'), once('b')]);
  });

  test('a new card takes the place of the one in a filled slot', () => {
    expect(putInSlot(orderOf('a', 'b', 'c'), once('d'), 2, 3).moves).toEqual([
      once('a'),
      once('d'),
      once('c'),
    ]);
  });

  test('a placed card changes its slot and nothing is lost', () => {
    expect(putInSlot(orderOf('a', 'b', 'c'), once('c'), 1, 3).moves.map(({ move }) => move)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('a card beyond the last slot changes nothing', () => {
    const full = orderOf('a', 'b');
    expect(putInSlot(full, once('c'), 3, 2)).toBe(full);
    expect(firstEmptySlot(full, 2)).toBeNull();
  });

  test('taking back closes the gap', () => {
    const order = takeBack(orderOf('a', 'b', 'c'), 'b');
    expect(order.moves.map(({ move }) => move)).toEqual(['a', 'c']);
    expect(slotOf(order, 'c')).toBe(2);
    expect(slotOf(order, 'b')).toBeNull();
  });

  test('a level belongs to its card alone', () => {
    expect(setLevel(orderOf('a', 'b'), 'b', 2).moves).toEqual([once('a'), { move: 'b', level: 2 }]);
  });

  test('orders are the same only with the same dial, cards, levels and places', () => {
    expect(sameOrder(orderOf('a', 'b'), orderOf('a', 'b'))).toBe(true);
    expect(sameOrder(orderOf('a', 'b'), orderOf('b', 'a'))).toBe(false);
    expect(sameOrder(orderOf('a'), { ...orderOf('a'), dial: 2 })).toBe(false);
    expect(sameOrder(orderOf('a'), setLevel(orderOf('a'), 'a', 2))).toBe(false);
  });
});
