// The random computer seat: fuzzing and baselines (model.md section 11).
import type { Dice } from '../dice.ts';
import { everySeat, type Seat, type Vote, type Voter } from '../ids.ts';
import { budget, legalMoves } from '../legality.ts';
import { levelIn, type Order, type PlayedMove } from '../orders.ts';
import { moveCost, orderCost } from '../rules/costs.ts';
import type { Scenario } from '../scenario.ts';
import type { Settings, World } from '../state.ts';
import { openingOrders, UNDIRECTED, type Direction } from './direction.ts';

/** Keys of the rolls of a round: one for the dial, one for how many moves, two for each move; made once. */
const ROLL_KEYS = everySeat((seat) => Array.from({ length: 8 }, (_, number) => `${seat}:${number}`));

/** A payable dial level, then none to three moves, each uniform over what is still legal and payable. */
export function randomOrder(
  scenario: Scenario,
  state: World,
  settings: Settings,
  seat: Seat,
  dice: Dice,
  direction: Direction = UNDIRECTED,
): Order {
  let number = 0;
  const roll = (below: number): number =>
    Math.floor(dice.uniform(state.round, 'bot', ROLL_KEYS[seat][number++]!) * below);
  const openings = openingOrders(scenario, state, settings, seat, direction);
  const opening = openings[roll(openings.length)]!;
  let left = budget(scenario, state, seat) - orderCost(scenario, state, seat, opening);
  const moves: PlayedMove[] = [...opening.moves];
  const wanted = roll(settings.movesPerRound + 1);
  if (moves.length >= wanted) return { dial: opening.dial, moves };
  let open = legalMoves(scenario, state, settings, seat, left);
  if (direction !== UNDIRECTED)
    open = open.filter(({ id }) => !direction.never.has(id) && levelIn(opening, id) === 0);
  while (open.length > 0) {
    const move = open[roll(open.length)]!;
    let level = 1 + roll(move.levels);
    while (level > 1 && moveCost(scenario, state, move, level) > left) level--;
    left -= moveCost(scenario, state, move, level);
    moves.push({ move: move.id, level });
    if (moves.length === wanted) break;
    open = open.filter((one) => one !== move && moveCost(scenario, state, one, 1) <= left);
  }
  return { dial: opening.dial, moves };
}

export function randomVote({ parameters: p }: Scenario, round: number, seat: Voter, dice: Dice): Vote {
  const roll = dice.uniform(round, 'bot', `vote:${seat}`);
  if (roll < p.randomSupport) return 'support';
  return roll < p.randomSupport + p.randomDilute ? 'dilute' : 'veto';
}
