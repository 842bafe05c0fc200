// Quarters that were worked out, for one audience: headlines, waterfalls, what it knows of the orders, its readings.
import { COMPONENTS, DIAL_OF, isSeat, SEATS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import { componentsOf } from '../rules/scores.ts';
import type { Quarter, State } from '../state.ts';
import { believedFrom } from './believed-state.ts';
import { allHeld } from './estimates.ts';
import { flowsOf } from './flow-lines.ts';
import { headlines } from './headlines.ts';
import { quarterName } from './quarters.ts';
import { readingsThen } from './readings.ts';
import { remember } from './remember.ts';
import type { Audience, KnownOrders, PastQuarter, Reading } from './shapes.ts';
import { messageLines, offerLines } from './talk-lines.ts';
import { VISIBILITY } from './visibility.ts';
import { knowsMove, waterfalls, type WaterfallReader } from './waterfall.ts';

/** Oldest first. The same quarter gives the same object each time. */
export function pastFor(context: Context, state: State, audience: Audience): PastQuarter[] {
  const reader = audience === 'white-cell' ? 'open' : audience;
  return state.history.map((quarter) =>
    remember(context, quarter, `past ${reader}`, () => pastQuarter(context, state, quarter, reader)),
  );
}

function pastQuarter(context: Context, state: State, quarter: Quarter, reader: WaterfallReader): PastQuarter {
  return {
    round: quarter.round,
    quarter: quarterName(context.scenario, quarter.round),
    headlines: remember(context, quarter, 'headlines', () => headlines(context, state, quarter)),
    waterfalls: waterfalls(context, state, quarter, reader),
    orders: knownOrders(context, quarter, reader),
    ambition: quarter.ambition,
    votes: quarter.votes,
    components: isSeat(reader) ? componentChanges(context, state, quarter, reader) : [],
    messages: messageLines(state, reader, (round) => round === quarter.round),
    offers: offerLines(state, reader, (round) => round === quarter.round),
    opening: reader === 'open' ? {} : knownOnly(readingsThen(context, quarter, reader)),
    flows: flowsOf(context, state, quarter, reader),
  };
}

const knownOnly = (readings: Record<Indicator, Reading>): PastQuarter['opening'] =>
  Object.fromEntries(Object.entries(readings).filter(([, { known }]) => known !== 'unknown'));

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
  context: Context,
  state: State,
  quarter: Quarter,
  seat: Seat,
): PastQuarter['components'] {
  const { scenario } = context;
  const at = (round: number, indicators: Quarter['opening']): number[] => {
    const all = allHeld(context, { round, indicators }, seat);
    return componentsOf(scenario.parameters, believedFrom(scenario, state.world, seat, all, 0), seat);
  };
  const before = at(quarter.round, quarter.opening);
  const after = at(quarter.round + 1, quarter.closing);
  return COMPONENTS[seat].map((component, i) => ({
    component,
    before: Math.round(before[i]!),
    after: Math.round(after[i]!),
  }));
}
