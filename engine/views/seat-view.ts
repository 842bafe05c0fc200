// What a seat receives: its own numbers exactly or as ranges, its options with effects, what it knows of the others.
import { CAPITAL_OF, DIAL_OF, type Seat } from '../ids.ts';
import { budget, refuseDial, refuseMove, standingOrder } from '../legality.ts';
import type { Order } from '../orders.ts';
import type { Context } from '../play.ts';
import { dialCost, moveCost } from '../rules/costs.ts';
import type { Move } from '../scenario.ts';
import type { State } from '../state.ts';
import { councilView } from './council-view.ts';
import { debriefView } from './debrief-view.ts';
import { EffectFinder } from './effects.ts';
import { startFlows } from './flow-lines.ts';
import { headOf } from './head.ts';
import { ownNumbers, ownOdds, redLines } from './own-numbers.ts';
import { pledgesAtRisk } from './pledges-at-risk.ts';
import { publicRecords } from './public-records.ts';
import { indicatorsNow } from './readings.ts';
import { remember } from './remember.ts';
import type { DialOption, MoveOption, SeatPresent, SessionFacts } from './shapes.ts';
import { notesOf } from './note-lines.ts';
import { isPresent, messageLines, offerLines, pledgeLines } from './talk-lines.ts';

export function seatPresent(context: Context, state: State, seat: Seat, facts: SessionFacts): SeatPresent {
  const { scenario } = context;
  const { world } = state;
  const mayOrder = state.phase === 'brief' || state.phase === 'talks' || state.phase === 'orders';
  const own = ownNumbers(context, state, seat);
  return {
    audience: seat,
    head: headOf(context, state, facts),
    records: publicRecords(context, state),
    news: state.injectsFired,
    agenda: world.agendas[seat],
    components: own.components,
    score: own.score,
    redLines: redLines(context, state, seat),
    indicators: indicatorsNow(context, state, seat),
    startFlows: startFlows(context, state, seat),
    capital: { kept: world.indicators[CAPITAL_OF[seat]], budget: budget(scenario, world, seat) },
    ...(mayOrder
      ? remember(context, world, `options ${seat}`, () => optionsOf(context, state, seat))
      : { dial: { level: world.indicators[DIAL_OF[seat]], options: [] }, moves: [] }),
    order: state.orders[seat] ?? facts.draft,
    sealed: state.orders[seat] !== null,
    ready: state.ready.includes(seat),
    odds: ownOdds(context, state, seat),
    council: councilView(context, state, seat),
    messages: messageLines(state, seat, isPresent(state)),
    offers: offerLines(state, seat, isPresent(state)),
    pledges: pledgeLines(state, seat),
    wouldBreak: pledgesAtRisk(state, seat, state.orders[seat] ?? facts.draft),
    notes: notesOf(state, seat),
    team: facts.team,
    debrief: debriefView(context, state),
  };
}

/** What the seat may order, each option with its cost, its refusal and its expected effects. */
function optionsOf(context: Context, state: State, seat: Seat): Pick<SeatPresent, 'dial' | 'moves'> {
  const { scenario } = context;
  const finder = new EffectFinder(context, state, seat);
  const standing = standingOrder(scenario, state.world, seat);
  const columns = scenario.bundle.seats[seat].dial.shows;
  const dialOption = (level: number): DialOption => {
    const refusal = refuseDial(scenario, state.world, seat, level);
    return {
      level,
      cost: dialCost(scenario, state.world, seat, level),
      upkeep: scenario.dials[seat].upkeep[level]!,
      refusal,
      effects: refusal?.code === 'dialOutOfReach' ? [] : finder.ofDial({ dial: level, moves: [] }, columns),
    };
  };
  const today = state.world.indicators[DIAL_OF[seat]];
  const levels = Array.from({ length: scenario.dials[seat].levels }, (_, level) => level);
  return {
    dial: { level: today, options: levels.map(dialOption) },
    moves: scenario.movesOf[seat].map((move) => moveOption(context, state, move, standing, finder)),
  };
}

function moveOption(
  { scenario }: Context,
  state: State,
  move: Move,
  standing: Order,
  finder: EffectFinder,
): MoveOption {
  const refusal = refuseMove(scenario, state.world, state.settings, move);
  return {
    move: move.id,
    starter: move.isStarter,
    costs: Array.from({ length: move.levels }, (_, i) => moveCost(scenario, state.world, move, i + 1)),
    refusal,
    effects: finder.ofMove({ ...standing, moves: [{ move: move.id, level: 1 }] }),
  };
}
