// Decisions of the standard doctrine bot, on the worlds that its own games pass through.
import { chooseOrder } from '../../../engine/bots/doctrine-bot.ts';
import { copyWorld } from '../../../engine/copy-world.ts';
import { seededDice } from '../../../engine/dice.ts';
import { SEATS } from '../../../engine/ids.ts';
import { simulate, STANDARD_BOT } from '../../../engine/simulate.ts';
import type { World } from '../../../engine/state.ts';
import { believedState } from '../../../engine/views/believed-state.ts';
import { setupOf } from '../games.ts';
import { scenario, settings } from '../rules.ts';

const worlds: World[] = [];
for (let game = 0; game < 20; game++)
  simulate(setupOf(STANDARD_BOT), ({ world }) => void worlds.push(copyWorld(world)));
let turn = 0;

export function work(): number {
  const dice = seededDice(`decisions/${turn}`);
  const world = worlds[turn++ % worlds.length]!;
  for (const seat of SEATS)
    chooseOrder(scenario, believedState(scenario, dice, world, seat), settings, 'standard', dice);
  return SEATS.length;
}
