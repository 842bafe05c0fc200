// The order of the indicator tabs: what the seat's own panel shows first, then by how far a number moved.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Content, OutcomeView, Waterfall } from '../../../engine/views/shapes.ts';
import { changeOf, isDrift } from '../../text/findings.ts';

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

/** From 0.3 for a change of which nothing is known to 1 for one that is wholly explained: there is more to read in it. */
function explained({ steps }: Waterfall): number {
  const sizeOf = (some: Waterfall['steps']): number =>
    some.reduce((sum, step) => sum + Math.abs(step.change), 0);
  const seen = sizeOf(steps.filter((step) => step.cause !== null && !isDrift(step.cause)));
  const hidden = sizeOf(steps.filter((step) => step.cause === null));
  return seen + hidden === 0 ? 0.3 : 0.3 + (0.7 * seen) / (seen + hidden);
}
