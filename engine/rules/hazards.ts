// R13 Hazards: the odds of war and of collapse on end-of-quarter values; war is tested first.
import type { Parameters } from '../parameters.ts';
import type { World } from '../state.ts';
import { logistic, type Table } from '../table.ts';

/** Odds of war this quarter, 0 to warMost. A teaching value, no forecast. */
export const warOdds = (p: Parameters, { indicators }: World): number =>
  p.warMost * logistic((indicators.tension - p.warMiddle) / p.warWidth);

/** Odds of a collapse in the North this quarter, 0 to collapseMost (N-07). */
export const collapseOdds = (p: Parameters, { indicators: x }: World): number =>
  p.collapseMost *
  logistic((x.economicStress - p.collapseCohesion * x.eliteCohesion - p.collapseMiddle) / p.collapseWidth);

/** Nothing is tested once a comprehensive deal is signed. */
export function hazards(table: Table): void {
  const { state, dice, scenario } = table;
  const p = scenario.parameters;
  if (state.indicators.interimDeal === 2) state.ending = 'deal';
  else if (dice.happens(state.round, 'hazard', 'war', warOdds(p, state))) state.ending = 'war';
  else if (dice.happens(state.round, 'hazard', 'collapse', collapseOdds(p, state))) state.ending = 'collapse';
}

/** Share of refugees that readiness does not absorb in a collapse: 1 - ready/130 (model.md section 8). */
export const refugeeShock = (p: Parameters, { indicators }: World): number =>
  1 - indicators.borderReadiness / p.refugeeReadiness;
