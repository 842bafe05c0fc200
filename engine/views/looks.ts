// The three views from which a seat looks ahead: its estimates in the middle, and at both edges of their ranges.
import type { Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { World } from '../state.ts';
import { believedEdge, believedState, type Believed } from './believed-state.ts';
import { remember } from './remember.ts';

/** Middle, low edge, high edge; worked out once for a world and not to be changed: copy before playing on. */
export function looksOf(
  context: Context,
  world: World,
  seat: Seat,
): readonly [middle: Believed, low: Believed, high: Believed] {
  const { scenario, dice } = context;
  return remember(context, world, `looks ${seat}`, () => [
    believedState(scenario, dice, world, seat),
    believedEdge(scenario, dice, world, seat, -1),
    believedEdge(scenario, dice, world, seat, 1),
  ]);
}
