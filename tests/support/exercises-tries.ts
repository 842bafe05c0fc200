// Orders that a seat might try to seal, legal or not: each dial level alone, each move alone at every level.
import { SEATS, type Seat } from '../../engine/ids.ts';
import type { Order } from '../../engine/orders.ts';
import { record } from '../../engine/scenario.ts';
import { scenarioNamed } from './exercises.ts';

const scenario = scenarioNamed();

export const DIALS_AND_MOVES: Record<Seat, readonly Order[]> = record(SEATS, (seat) => [
  ...[0, 1, 2, 3, 4].map((dial) => ({ dial, moves: [] })),
  ...scenario.movesOf[seat].flatMap((move) =>
    [1, 2, 3].map((level) => ({ dial: 1, moves: [{ move: move.id, level }] })),
  ),
]);
