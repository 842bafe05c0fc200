// The one gate through which exercise data leaves: a view for one audience, built from nothing field by field.
import { isSeat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { pastFor } from './past-quarters.ts';
import { publicPresent } from './public-view.ts';
import { seatPresent } from './seat-view.ts';
import type { Audience, Present, SessionFacts, View } from './shapes.ts';
import { whiteCellPresent } from './white-cell-view.ts';
import { wholeView } from './whole-view.ts';

/** The part of a view that may change from one act to the next. */
export function presentFor(context: Context, state: State, audience: Audience, facts: SessionFacts): Present {
  if (isSeat(audience)) return seatPresent(context, state, audience, { ...facts, drafts: null });
  if (audience === 'wall')
    return publicPresent(context, state, { ...facts, draft: null, drafts: null, team: null });
  return whiteCellPresent(context, state, facts);
}

/** All that an audience may know, past quarters included; `remainingMs` as in `ExerciseHead`. */
export const viewFor = (
  context: Context,
  state: State,
  audience: Audience,
  facts: SessionFacts,
  remainingMs: number | null = null,
): View =>
  wholeView(presentFor(context, state, audience, facts), pastFor(context, state, audience), remainingMs);
