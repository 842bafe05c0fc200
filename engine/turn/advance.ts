// What follows by itself: walks the phase table. The live session calls it after every event, tests call it in a loop.
import type { ExerciseEvent } from '../events.ts';
import type { State } from '../state.ts';
import { isPhaseDone, rowOf } from './phases.ts';

/** The event that ends the current phase; null in the debrief, which has no end. */
export function nextPhase(state: State): ExerciseEvent | null {
  const phase = rowOf(state.phase).next(state);
  if (phase === null) return null;
  const round = state.phase === 'outcome' && phase === 'brief' ? state.world.round + 1 : state.world.round;
  return { type: 'phaseBegan', phase, round };
}

/** The next phase when everybody is done with this one; otherwise nothing. */
export function dueEvents(state: State): ExerciseEvent[] {
  const next = isPhaseDone(state) ? nextPhase(state) : null;
  return next === null ? [] : [next];
}
