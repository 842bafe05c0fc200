// What a seat may ask for in a round: one dial level and up to three moves, and in the Council a vote.
import { z } from 'zod';
import { SEATS, VOTES, type MoveId, type Seat, type Vote, type Voter } from './ids.ts';

export interface PlayedMove {
  readonly move: MoveId;
  /** 1 to the number of levels of the move. */
  readonly level: number;
}

export interface Order {
  /** The level that the seat's dial is to take, 0 to 3 or 4. */
  readonly dial: number;
  /** In the order of the slots; each move at most once. */
  readonly moves: readonly PlayedMove[];
}

export type Orders = Record<Seat, Order>;
/** null: no vote of this member (no session, or the default `dilute` was not needed). */
export type Votes = Record<Voter, Vote | null>;

export const NO_VOTES: Votes = { beijing: null, moscow: null };

export const orderShape = z.strictObject({
  dial: z.number().int().min(0).max(4),
  moves: z
    .array(z.strictObject({ move: z.string().min(1).max(60), level: z.number().int().min(1).max(3) }))
    .max(3)
    .readonly(),
});
export const seatShape = z.enum(SEATS);
export const voteShape = z.enum(VOTES);

const NO_ORDER: Order = { dial: 0, moves: [] };
/** Where nothing is ordered yet: news is told on a table without orders. */
export const NO_ORDERS: Orders = {
  beijing: NO_ORDER,
  moscow: NO_ORDER,
  washington: NO_ORDER,
  pyongyang: NO_ORDER,
};

/** The level at which an order plays a move, 0 if it does not. */
export function levelIn(order: Order, move: MoveId): number {
  for (const played of order.moves) if (played.move === move) return played.level;
  return 0;
}
