// The indicators that a table shows, by group: capital has its own place and is left out.
import { CAPITAL_OF, INDICATOR_GROUPS, type IndicatorGroup } from '../../../../engine/ids.ts';
import type { Content, IndicatorLine, SeatView } from '../../../../engine/views/shapes.ts';

const CAPITALS: readonly string[] = Object.values(CAPITAL_OF);

export const shownLines = (view: SeatView): readonly IndicatorLine[] =>
  view.indicators.filter(({ indicator }) => !CAPITALS.includes(indicator));

export interface IndicatorSection {
  readonly group: IndicatorGroup;
  readonly lines: readonly IndicatorLine[];
}

export function linesByGroup(view: SeatView, content: Content): readonly IndicatorSection[] {
  const lines = shownLines(view);
  return INDICATOR_GROUPS.map((group) => ({
    group,
    lines: lines.filter(({ indicator }) => content.indicators[indicator].group === group),
  })).filter((section) => section.lines.length > 0);
}
