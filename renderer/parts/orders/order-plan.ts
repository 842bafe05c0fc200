// The order on the table and what it costs: sums of the costs that the view gives, nothing more.
// Whether the order may stand is the host's answer.
import type { Order, PlayedMove } from '../../../engine/orders.ts';
import type { DialOption, MoveOption, SeatView } from '../../../engine/views/shapes.ts';

export type OrderSource = Pick<SeatView, 'capital' | 'dial' | 'moves' | 'order'>;

export interface OrderPlan {
  /** The dial row that the order asks for; undefined only if the view does not list it. */
  readonly dial: DialOption | undefined;
  readonly dialCost: number;
  readonly movesCost: number;
  readonly spent: number;
  readonly budget: number;
  /** Below zero when the order costs more than there is. */
  readonly left: number;
}

/** What stands if a seat orders nothing: its dial where it is, no moves. */
export const standingOrder = (view: OrderSource): Order => ({ dial: view.dial.level, moves: [] });

export const openingOrder = (view: OrderSource): Order => view.order ?? standingOrder(view);

export const optionOf = (view: OrderSource, move: string): MoveOption | undefined =>
  view.moves.find((option) => option.move === move);

/** Cost of a move at a level from 1; 0 for a level that the view does not price. */
export const moveCost = (option: MoveOption | undefined, level: number): number =>
  option?.costs[level - 1] ?? 0;

export function planOrder(view: OrderSource, order: Order): OrderPlan {
  const dial = view.dial.options.find((option) => option.level === order.dial);
  const dialCost = dial?.cost ?? 0;
  const movesCost = order.moves.reduce(
    (sum, played) => sum + moveCost(optionOf(view, played.move), played.level),
    0,
  );
  const spent = dialCost + movesCost;
  return { dial, dialCost, movesCost, spent, budget: view.capital.budget, left: view.capital.budget - spent };
}

export const slotOf = (order: Order, move: string): number | null => {
  const at = order.moves.findIndex((played) => played.move === move);
  return at < 0 ? null : at + 1;
};

/**
 * Puts a move in a slot from 1. A slot past the first empty one means the first empty one; a filled slot
 * gives way to a new card; a card that is already placed changes its place and nothing is lost.
 */
export function putInSlot(order: Order, played: PlayedMove, slot: number, slots: number): Order {
  const others = order.moves.filter((held) => held.move !== played.move);
  const isPlaced = others.length < order.moves.length;
  const at = Math.min(slot - 1, others.length);
  if (at >= slots) return order;
  return { ...order, moves: others.toSpliced(at, isPlaced ? 0 : 1, played) };
}

/** The slot in which a new card lands when no slot is named; null when all are full. */
export const firstEmptySlot = (order: Order, slots: number): number | null =>
  order.moves.length < slots ? order.moves.length + 1 : null;

export const takeBack = (order: Order, move: string): Order => ({
  ...order,
  moves: order.moves.filter((held) => held.move !== move),
});

export const setLevel = (order: Order, move: string, level: number): Order => ({
  ...order,
  moves: order.moves.map((held) => (held.move === move ? { ...held, level } : held)),
});

/** The order as the protocol carries it. */
export const toWire = (order: Order): { dial: number; moves: { move: string; level: number }[] } => ({
  dial: order.dial,
  moves: order.moves.map(({ move, level }) => ({ move, level })),
});

export const sameOrder = (one: Order, other: Order): boolean =>
  one.dial === other.dial &&
  one.moves.length === other.moves.length &&
  one.moves.every((held, at) => held.move === other.moves[at]?.move && held.level === other.moves[at].level);
