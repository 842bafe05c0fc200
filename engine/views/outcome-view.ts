// The outcome of a worked-out quarter for one audience: headlines, waterfalls, and what it knows of the orders.
import { COMPONENTS, DIAL_OF, isSeat, SEATS, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import { componentsOf } from '../rules/scores.ts';
import type { Quarter, State } from '../state.ts';
import { believedState } from './believed-state.ts';
import { headlines } from './headlines.ts';
import { quarterName } from './quarters.ts';
import { remember } from './remember.ts';
import type { KnownOrders, OutcomeView } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';
import { knowsMove, waterfalls, type WaterfallReader } from './waterfall.ts';

export function outcomeView(
  context: Context,
  state: State,
  quarter: Quarter,
  reader: WaterfallReader,
): OutcomeView {
  return {
    ...remember(context, quarter, `outcome ${reader}`, () => workedOut(context, state, quarter, reader)),
    // What was said and signed may still change after the quarter is worked out.
    headlines: headlines(context, state, quarter),
  };
}

function workedOut(
  context: Context,
  state: State,
  quarter: Quarter,
  reader: WaterfallReader,
): Omit<OutcomeView, 'headlines'> {
  return {
    round: quarter.round,
    quarter: quarterName(context.scenario, quarter.round),
    waterfalls: waterfalls(context, state, quarter, reader),
    orders: knownOrders(context, quarter, reader),
    ambition: quarter.ambition,
    votes: quarter.votes,
    components: isSeat(reader) ? componentChanges(context, state, quarter, reader) : [],
  };
}

/** Outcomes of all quarters that were worked out, oldest first. */
export const chronicle = (context: Context, state: State, reader: WaterfallReader): OutcomeView[] =>
  state.history.map((quarter) => outcomeView(context, state, quarter, reader));

function knownOrders({ scenario }: Context, quarter: Quarter, reader: WaterfallReader): KnownOrders[] {
  return SEATS.map((seat) => ({
    seat,
    dial:
      reader === 'open' || VISIBILITY[DIAL_OF[seat]][reader] === 'exact' ? quarter.orders[seat].dial : null,
    moves: quarter.orders[seat].moves.filter(
      ({ move }) => reader === 'open' || knowsMove(scenario, quarter, reader, move),
    ),
  }));
}

/** The seat's own components before and after, as it sees them. */
function componentChanges(
  { scenario, dice }: Context,
  state: State,
  quarter: Quarter,
  seat: Seat,
): OutcomeView['components'] {
  const at = (round: number, indicators: Quarter['opening']): number[] =>
    componentsOf(
      scenario.parameters,
      believedState(scenario, dice, { ...state.world, round, indicators }, seat),
      seat,
    );
  const before = at(quarter.round, quarter.opening);
  const after = at(quarter.round + 1, quarter.closing);
  return COMPONENTS[seat].map((component, i) => ({
    component,
    before: Math.round(before[i]!),
    after: Math.round(after[i]!),
  }));
}
