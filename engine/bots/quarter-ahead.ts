// One quarter played forward from a believed state with expected values: what effect ranges and reasons compare.
import { workOutQuarter } from '../adjudicate.ts';
import { copyWorld } from '../copy-world.ts';
import { EXPECTED_DICE } from '../dice.ts';
import { silentLedger } from '../ledger.ts';
import { levelIn, type Order, type Votes } from '../orders.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../state.ts';
import { holdAll, newQuarterFacts } from '../table.ts';
import type { Believed } from '../views/believed-state.ts';

const DILUTED: Votes = { beijing: 'dilute', moscow: 'dilute' };

/** The state at the end of the quarter if the seat plays `order` and everyone else holds. */
export function quarterAhead(
  scenario: Scenario,
  look: Believed,
  order: Order,
  ambition: number | null = null,
  votes: Votes = DILUTED,
): World {
  const draft = scenario.withSpecial.tablesDraft;
  const tabled = look.believedBy === 'washington' && draft !== undefined ? levelIn(order, draft.id) : 0;
  const state = copyWorld(look);
  workOutQuarter({
    state,
    scenario,
    dice: EXPECTED_DICE,
    ledger: silentLedger(),
    orders: { ...holdAll(look), [look.believedBy]: order },
    ambition: ambition ?? (tabled > 0 ? tabled : null),
    votes,
    quarter: newQuarterFacts(),
  });
  return state;
}
