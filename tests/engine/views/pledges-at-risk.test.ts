// A seat is warned of its own pledges that the order on its table would break, and of nobody else's.
import { describe, expect, test } from 'vitest';
import { viewFor, type State } from '../../../engine/index.ts';
import type { Seat } from '../../../engine/ids.ts';
import type { Order } from '../../../engine/orders.ts';
import type { Clause } from '../../../engine/pledges.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { begin, contextOf, copyOf, FACTS, readyTo } from '../../support/exercises.ts';

const context = contextOf('pledges at risk');
const orders = readyTo(context, begin(context), 'orders');

function promised(clause: Clause, pledger: Seat = 'moscow', party: Seat = 'beijing'): State {
  const state = copyOf(orders);
  const rest = { isPublic: false, since: 1, deadline: 3, twin: null, status: 'open', endedIn: null } as const;
  state.world.pledges.push({
    ...rest,
    id: 'p1-1',
    pledger,
    parties: [party],
    clauses: [clause],
    released: [],
    delivered: [],
  });
  return state;
}

const warnings = (state: State, seat: Seat, draft: Order | null) =>
  (viewFor(context, state, seat, { ...FACTS, draft }) as SeatView).wouldBreak;

describe('a pledge', () => {
  test.each([
    ['a dial above its limit', { kind: 'dial-at-most', level: 1 }, { dial: 2, moves: [] }],
    ['a dial below its floor', { kind: 'dial-at-least', level: 2 }, { dial: 1, moves: [] }],
    [
      'a move that was not to be played',
      { kind: 'move-not-played', move: 'court-pyongyang' },
      { dial: 1, moves: [{ move: 'court-pyongyang', level: 1 }] },
    ],
  ] as const)('would be broken by %s', (_name, clause, draft) => {
    expect(warnings(promised(clause), 'moscow', copyOf(draft) as Order)).toEqual(['p1-1']);
  });

  test('is kept by an order within it, and by no order at all', () => {
    const state = promised({ kind: 'dial-at-most', level: 1 });
    expect(warnings(state, 'moscow', { dial: 1, moves: [] })).toEqual([]);
    expect(warnings(state, 'moscow', null)).toEqual([]);
  });

  test('warns its pledger and not the other party', () => {
    const state = promised({ kind: 'dial-at-most', level: 0 });
    expect(warnings(state, 'beijing', { dial: 4, moves: [] })).toEqual([]);
  });
});
