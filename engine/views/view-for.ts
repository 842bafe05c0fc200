// The one gate through which exercise data leaves: a view for one audience, built from nothing field by field.
import { isSeat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { publicView } from './public-view.ts';
import { seatView } from './seat-view.ts';
import type { Audience, SessionFacts, View } from './shapes.ts';
import { whiteCellView } from './white-cell-view.ts';

export function viewFor(context: Context, state: State, audience: Audience, facts: SessionFacts): View {
  if (isSeat(audience)) return seatView(context, state, audience, { ...facts, drafts: null });
  if (audience === 'wall') return publicView(context, state, { ...facts, draft: null, drafts: null });
  return whiteCellView(context, state, facts);
}
