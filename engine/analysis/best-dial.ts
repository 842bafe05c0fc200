// The dial level that a seat's look-ahead finds best at a start state moved at random (claims on what pays for a seat).
import { weighOrder } from '../bots/look-ahead.ts';
import { seededDice } from '../dice.ts';
import type { Indicator, Seat } from '../ids.ts';
import type { Scenario } from '../scenario.ts';
import { newWorld, type Weights } from '../set-up.ts';
import { clamp } from '../table.ts';
import { believedState } from '../views/believed-state.ts';

/** Moved a few points either way: relations, stress, tension, dialogue, evidence. */
const MOVED: readonly Indicator[] = [
  'usChinaTies',
  'usRussiaTies',
  'sinoRussianTies',
  'beijingInfluence',
  'moscowInfluence',
  'economicStress',
  'tension',
  'dialogue',
  'evidenceOnRussia',
  'evidenceOnChina',
];

/** Level, 0 to 3 or 4, of the highest value two quarters ahead, with no moves. `fixed` indicators stay as they are. */
export function bestDial(
  scenario: Scenario,
  seat: Seat,
  options: { seed: string; rounds: number; weights: Weights; jitter: number; fixed: ReadonlySet<Indicator> },
): number {
  const dice = seededDice(options.seed);
  const world = newWorld(scenario, dice, options.rounds, options.weights);
  for (const id of MOVED) {
    if (options.fixed.has(id)) continue;
    const shift = options.jitter * (2 * dice.uniform(0, 'bot', `jitter:${id}`) - 1);
    world.indicators[id] = clamp(world.indicators[id] + shift, scenario.least[id], scenario.most[id]);
  }
  const view = believedState(scenario, dice, world, seat);
  let best = 0;
  let most = -Infinity;
  for (let dial = 0; dial < scenario.dials[seat].levels; dial++) {
    const value = weighOrder(scenario, view, { dial, moves: [] }, 2);
    if (value > most) [best, most] = [dial, value];
  }
  return best;
}
