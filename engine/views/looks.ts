// The three views from which a seat looks ahead: its estimates in the middle, and at both edges of their ranges.
import type { Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { believedFrom, type Believed } from './believed-state.ts';
import { allHeld, presentMoment } from './estimates.ts';
import { remember } from './remember.ts';

/** Middle, low edge, high edge; worked out once for a moment and not to be changed: copy before playing on. */
export function looksOf(
  context: Context,
  state: State,
  seat: Seat,
): readonly [middle: Believed, low: Believed, high: Believed] {
  const { world } = state;
  const moment = presentMoment(state);
  return remember(context, world, `looks ${seat} ${moment.round}`, () => {
    const all = allHeld(context, moment, seat);
    const look = (side: -1 | 0 | 1): Believed => believedFrom(context.scenario, world, seat, all, side);
    return [look(0), look(-1), look(1)];
  });
}
