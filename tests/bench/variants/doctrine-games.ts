// Eight-round games of four standard doctrine bots.
import { simulate, STANDARD_BOT } from '../../../engine/simulate.ts';
import { setupOf } from '../games.ts';

export function work(): number {
  simulate(setupOf(STANDARD_BOT));
  return 1;
}
