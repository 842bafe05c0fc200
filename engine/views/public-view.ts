// What anybody in the room may know: the wall.
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { councilView } from './council-view.ts';
import { debriefView } from './debrief-view.ts';
import { startFlows } from './flow-lines.ts';
import { headOf } from './head.ts';
import { publicRecords } from './public-records.ts';
import { indicatorsNow } from './readings.ts';
import type { PublicPresent, SessionFacts } from './shapes.ts';
import { isPresent, messageLines, pledgeLines } from './talk-lines.ts';

export function publicPresent(context: Context, state: State, facts: SessionFacts): PublicPresent {
  return {
    audience: 'wall',
    head: headOf(context, state, facts),
    records: publicRecords(context, state),
    news: state.injectsFired,
    indicators: indicatorsNow(context, state, 'wall'),
    startFlows: startFlows(context, state, 'wall'),
    council: withoutOwn(councilView(context, state, null)),
    statements: messageLines(state, 'wall', isPresent(state)),
    pledges: pledgeLines(state, 'wall'),
    debrief: debriefView(context, state),
  };
}

function withoutOwn(council: ReturnType<typeof councilView>): PublicPresent['council'] {
  if (council === null) return null;
  const { ambition, clauses, rajin, aviation, othersFor, voted } = council;
  return { ambition, clauses, rajin, aviation, othersFor, voted };
}
