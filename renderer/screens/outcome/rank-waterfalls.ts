// The order of the indicator tabs: what the seat's own panel shows first, then by how far a number moved.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Content, OutcomeView, Waterfall } from '../../../engine/views/shapes.ts';
import { changeOf, isDrift } from '../../text/findings.ts';

/** More tabs than this cannot be told apart; the rest are in the list beside them. */
export const TABS = 6;

/** Law, dials and capital follow from orders that the page shows anyway, so they come last. */
const PLAIN_GROUPS = new Set(['law', 'dials', 'capital', 'agreements']);
const PANEL_WEIGHT = 3;
const PLAIN_WEIGHT = 0.1;

export function rankWaterfalls(
  outcome: OutcomeView,
  audience: Seat | null,
  content: Content,
): readonly Waterfall[] {
  const panel = new Set(
    (audience === null ? SEATS : [audience]).flatMap((seat) => content.seats[seat].panel),
  );
  const weight = (waterfall: Waterfall): number => {
    const { min, max, group } = content.indicators[waterfall.indicator];
    const share = Math.abs(changeOf(waterfall)) / (max - min);
    if (PLAIN_GROUPS.has(group)) return share * PLAIN_WEIGHT;
    return share * (panel.has(waterfall.indicator) ? PANEL_WEIGHT : 1) * explained(waterfall);
  };
  return outcome.waterfalls
    .filter((waterfall) => waterfall.steps.length > 0 || changeOf(waterfall) !== 0)
    .toSorted((a, b) => weight(b) - weight(a));
}

/** What an order, a vote or an inject did says more than what one number did to another. */
const RULE_WEIGHT = 0.4;
/** One cause alone says little more than its name. */
const SINGLE_WEIGHT = 0.5;

/** From 0.3 for a change that nothing known explains to 1 for one that several acts explain: there is more to read in it. */
function explained({ steps }: Waterfall): number {
  const causes = steps.filter(({ cause }) => cause !== null && !isDrift(cause));
  const seen = causes.reduce(
    (sum, { actor, change }) => sum + Math.abs(change) * (actor === 'rule' ? RULE_WEIGHT : 1),
    0,
  );
  const all = steps.reduce((sum, { change }) => sum + Math.abs(change), 0);
  if (all === 0) return 0.3;
  return 0.3 + ((0.7 * seen) / all) * (causes.length < 2 ? SINGLE_WEIGHT : 1);
}
