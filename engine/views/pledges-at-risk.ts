// Which of a seat's own pledges the order on its table would break. Votes and deliveries are not told by an order alone.
import type { Seat } from '../ids.ts';
import { levelIn, type Order } from '../orders.ts';
import type { Clause } from '../pledges.ts';
import type { State } from '../state.ts';

/** Ids of open pledges that `order` would break by its dial or its moves. */
export function pledgesAtRisk({ world }: State, seat: Seat, order: Order | null): string[] {
  if (order === null) return [];
  const breaks = (clause: Clause): boolean =>
    (clause.kind === 'dial-at-most' && order.dial > clause.level) ||
    (clause.kind === 'dial-at-least' && order.dial < clause.level) ||
    (clause.kind === 'move-not-played' && levelIn(order, clause.move) > 0);
  return world.pledges
    .filter((pledge) => pledge.pledger === seat && pledge.status === 'open' && pledge.clauses.some(breaks))
    .map(({ id }) => id);
}
