// What anybody in the room may know: the wall.
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { councilView } from './council-view.ts';
import { debriefView } from './debrief-view.ts';
import { headOf } from './head.ts';
import { outcomeView } from './outcome-view.ts';
import { publicRecords } from './public-records.ts';
import { indicatorLines } from './readings.ts';
import type { PublicView, SessionFacts } from './shapes.ts';
import { messageLines, pledgeLines } from './talk-lines.ts';

export function publicView(context: Context, state: State, facts: SessionFacts): PublicView {
  const last = state.history.at(-1);
  return {
    audience: 'wall',
    head: headOf(context, state, facts),
    records: publicRecords(context, state),
    news: state.injectsFired,
    indicators: indicatorLines(context, state, 'wall'),
    council: withoutOwn(councilView(context, state, null)),
    statements: messageLines(state, 'wall'),
    pledges: pledgeLines(state, 'wall'),
    outcome: last === undefined ? null : outcomeView(context, state, last, 'wall'),
    debrief: debriefView(context, state),
  };
}

function withoutOwn(council: ReturnType<typeof councilView>): PublicView['council'] {
  if (council === null) return null;
  const { ambition, clauses, rajin, aviation, othersFor, voted } = council;
  return { ambition, clauses, rajin, aviation, othersFor, voted };
}
