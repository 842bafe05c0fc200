// What every number rests on in any quarter, whatever anybody does: the terms of its drift, the parts of its flow. A view
// decides by these alone how exact it may be. What happened in secret must not show in the form of an answer.
import { workOutQuarter } from '../adjudicate.ts';
import { EXPECTED_DICE } from '../dice.ts';
import type { Indicator } from '../ids.ts';
import { standingLedger, type Row } from '../ledger.ts';
import { NO_VOTES } from '../orders.ts';
import type { Scenario } from '../scenario.ts';
import { newWorld } from '../set-up.ts';
import type { World } from '../state.ts';
import { holdAll, newQuarterFacts } from '../table.ts';

/** Makes something of a scenario once. */
export function onceFor<Value>(make: (scenario: Scenario) => Value): (scenario: Scenario) => Value {
  const known = new WeakMap<Scenario, { readonly value: Value }>();
  return (scenario) => {
    let found = known.get(scenario);
    if (found === undefined) known.set(scenario, (found = { value: make(scenario) }));
    return found.value;
  };
}

/** Rows of quarters in which nobody plays a move, those that come to nothing included; detections left out. */
export const standingSources = onceFor((scenario): ReadonlyMap<Indicator, readonly Row[]> => {
  const state = newWorld(scenario, EXPECTED_DICE, 2, 'standard');
  // Washington expects more than it sees, so that routine listings of Chinese firms have a row.
  state.indicators.expectedEnforcement = scenario.most.expectedEnforcement;
  // The second quarter has flows to compare with.
  return Map.groupBy(quietRows(scenario, state, 2), (row) => row.indicator);
});

/** What held every number where the exercise opens: the rows of a first quarter in which nothing happens. */
export const openingRows = onceFor((scenario): ReadonlyMap<Indicator, readonly Row[]> => {
  const rows = quietRows(scenario, newWorld(scenario, EXPECTED_DICE, 1, 'standard'), 1);
  return Map.groupBy(rows, (row) => row.indicator);
});

function quietRows(scenario: Scenario, state: World, rounds: number): Row[] {
  const ledger = standingLedger();
  for (state.round = 1; state.round <= rounds; state.round++)
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
