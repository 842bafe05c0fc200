// R1 Capital: the quarter is counted, income comes in, dials and moves are paid, bars count down.
import { CAPITAL_OF, DIAL_OF, SEATS, type MoveId, type Seat } from '../ids.ts';
import { step } from '../ledger.ts';
import { levelIn } from '../orders.ts';
import type { Table } from '../table.ts';
import { dialCost, playedCost } from './costs.ts';

export function capital(table: Table): void {
  const { state } = table;
  state.completed = state.round;
  for (const seat of SEATS) payForOrders(table, seat);
  state.bars = nextBars(table);
}

function payForOrders(table: Table, seat: Seat): void {
  const { scenario, state, orders } = table;
  const own = CAPITAL_OF[seat];
  const order = orders[seat];
  step(table, own, scenario.parameters.capitalIncome, 'capital-income');
  step(table, own, -dialCost(scenario, state, seat, order.dial), DIAL_OF[seat], [own]);
  for (const played of order.moves)
    step(table, own, -playedCost(scenario, state, played), played.move, [own]);
}

/** Bar n: a move played in quarter t is legal again in t + n + 1 (section 15). A new object, never changed in place. */
function nextBars({ scenario, state, orders }: Table): Record<MoveId, number> {
  // Without a prototype, V8 keeps it as a hash table from the start: names come and go every round.
  const bars = Object.create(null) as Record<MoveId, number>;
  for (const { id, seat, bar } of scenario.barring) {
    const left = levelIn(orders[seat], id) > 0 ? bar : (state.bars[id] ?? 0) - 1;
    if (left > 0) bars[id] = left;
  }
  return bars;
}
