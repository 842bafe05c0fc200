// What every number rests on in any quarter, whatever anybody does: the terms of its drift, the parts of its flow. A view
// decides by these alone how exact it may be. What happened in secret must not show in the form of an answer.
import { workOutQuarter } from '../adjudicate.ts';
import { EXPECTED_DICE } from '../dice.ts';
import type { Indicator } from '../ids.ts';
import { standingLedger, type Row } from '../ledger.ts';
import { NO_VOTES } from '../orders.ts';
import type { Scenario } from '../scenario.ts';
import { newWorld } from '../set-up.ts';
import { holdAll, newQuarterFacts } from '../table.ts';

const known = new WeakMap<Scenario, ReadonlyMap<Indicator, readonly Row[]>>();

/** Rows of quarters in which nobody plays a move, those that come to nothing included; detections left out. */
export function standingSources(scenario: Scenario): ReadonlyMap<Indicator, readonly Row[]> {
  let sources = known.get(scenario);
  if (sources === undefined)
    known.set(scenario, (sources = Map.groupBy(quietRows(scenario), (row) => row.indicator)));
  return sources;
}

function quietRows(scenario: Scenario): Row[] {
  const state = newWorld(scenario, EXPECTED_DICE, 2, 'standard');
  // Washington expects more than it sees, so that routine listings of Chinese firms have a row.
  state.indicators.expectedEnforcement = scenario.most.expectedEnforcement;
  const ledger = standingLedger();
  // The second quarter has flows to compare with.
  for (state.round = 1; state.round <= 2; state.round++)
    workOutQuarter({
      state,
      scenario,
      dice: { ...EXPECTED_DICE, chance: () => 0 },
      ledger,
      orders: holdAll(state),
      ambition: null,
      votes: NO_VOTES,
      quarter: newQuarterFacts(),
    });
  return ledger.rows!;
}
