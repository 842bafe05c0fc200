// What the printed sheets of an audience hold, before and during an exercise: its content and, for a seat, its own
// numbers at the start. No state is read, so that nothing of a running game can reach a printer.
import { CAPITAL_OF, COMPONENTS, DIAL_OF, isSeat, type Seat } from '../ids.ts';
import type { Move, Scenario } from '../scenario.ts';
import { contentFor } from './content-view.ts';
import { exactStartFlows } from './flow-lines.ts';
import type { PrintAudience, PrintMove, PrintSeat, PrintView } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';

export function printView(scenario: Scenario, audience: PrintAudience): PrintView {
  return {
    audience,
    content: contentFor(scenario, audience),
    capital: { income: scenario.parameters.capitalIncome, most: scenario.parameters.capitalMax },
    own: isSeat(audience) ? ownOf(scenario, audience) : null,
  };
}

function ownOf(scenario: Scenario, seat: Seat): PrintSeat {
  return {
    seat,
    weights: COMPONENTS[seat].map((component, i) => ({ component, weight: scenario.weights[seat][i]! })),
    dial: scenario.start[DIAL_OF[seat]],
    capital: scenario.start[CAPITAL_OF[seat]],
    moves: scenario.movesOf[seat].map(moveOf),
    flows: exactStartFlows(scenario, seat),
  };
}

/** Effects on numbers that the seat can never read are left out: its card would tell of what it may not know. */
function moveOf({ id, seat, isStarter, cost, costPer, levels, effects }: Move): PrintMove {
  return {
    move: id,
    isStarter,
    costs: Array.from({ length: levels }, (_, i) => (costPer === 'order' ? cost : cost * (i + 1))),
    effects: effects.filter(({ indicator }) => VISIBILITY[indicator][seat] !== 'none'),
  };
}
