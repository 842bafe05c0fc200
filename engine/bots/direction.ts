// What an experiment tells a computer seat to do: a forced dial, moves it always or never plays.
import type { MoveId, Seat } from '../ids.ts';
import { budget, legalDials, refuseMove } from '../legality.ts';
import type { Order, PlayedMove } from '../orders.ts';
import { dialCost, moveCost } from '../rules/costs.ts';
import type { Scenario } from '../scenario.ts';
import type { Settings, World } from '../state.ts';

export interface Direction {
  /** The level that the dial is forced to, whatever it costs; null: free. */
  readonly dial: number | null;
  /** Played in every round in which they are legal and payable. */
  readonly always: readonly PlayedMove[];
  readonly never: ReadonlySet<MoveId>;
}

export const UNDIRECTED: Direction = { dial: null, always: [], never: new Set() };

/** The dial choices open to the seat, each with the directed moves already in it. Never empty. */
export function openingOrders(
  scenario: Scenario,
  state: World,
  settings: Settings,
  seat: Seat,
  direction: Direction,
): Order[] {
  const dials = direction.dial !== null ? [direction.dial] : legalDials(scenario, state, seat);
  if (direction.always.length === 0) return dials.map((dial) => ({ dial, moves: [] }));
  const have = budget(scenario, state, seat);
  const left = have - Math.min(...dials.map((dial) => dialCost(scenario, state, seat, dial)));
  const moves = directedMoves(scenario, state, settings, direction, left);
  const spent = moves.reduce(
    (sum, one) => sum + moveCost(scenario, state, scenario.moves[one.move]!, one.level),
    0,
  );
  return dials
    .filter((dial) => dialCost(scenario, state, seat, dial) + spent <= have)
    .map((dial) => ({ dial, moves }));
}

function directedMoves(
  scenario: Scenario,
  state: World,
  settings: Settings,
  direction: Direction,
  budgetLeft: number,
): PlayedMove[] {
  const moves: PlayedMove[] = [];
  let left = budgetLeft;
  for (const one of direction.always) {
    const move = scenario.moves[one.move]!;
    const cost = moveCost(scenario, state, move, one.level);
    if (cost > left || moves.length >= settings.movesPerRound) continue;
    if (refuseMove(scenario, state, settings, move) !== null) continue;
    moves.push(one);
    left -= cost;
  }
  return moves;
}
