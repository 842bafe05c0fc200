// Legality has one source: `obstacleTo` for moves, `reachOf` and `costOfLevel` for dials. Refusals put them into values for
// a sentence; the lists of what a seat may do, which bots ask for all the time, build no refusals.
// All are tested on the state after injects and before any order (section 15), and read only what the seat knows exactly.
import { CAPITAL_OF, DIAL_OF, type Seat } from './ids.ts';
import type { Order } from './orders.ts';
import { budgetOf, costOfLevel, moveCost, orderCost, reachOf, standingDial } from './rules/costs.ts';
import { refusal, type Refusal } from './refusals.ts';
import { ALWAYS, type Move, type Scenario } from './scenario.ts';
import type { Settings, World } from './state.ts';

/** Capital that the seat can spend this round. */
export const budget = (scenario: Scenario, state: World, seat: Seat): number =>
  budgetOf(scenario, state.indicators[CAPITAL_OF[seat]]);

/** What keeps a seat from a move at level 1 with nothing else on its table; null: nothing does. */
function obstacleTo(
  scenario: Scenario,
  state: World,
  settings: Settings,
  move: Move,
  have: number,
): 'notInHand' | 'barred' | 'precondition' | 'cannotAfford' | null {
  if (settings.starterHandsOnly && !move.isStarter) return 'notInHand';
  if (barOn(state, move) > 0) return 'barred';
  if (move.requires !== ALWAYS && !move.requires(state.indicators, state.completed)) return 'precondition';
  return moveCost(scenario, state, move, 1) > have ? 'cannotAfford' : null;
}

/** Quarters in which the move stays barred; most moves never are. */
const barOn = ({ bars }: World, move: Move): number => (move.bar === 0 ? 0 : (bars[move.id] ?? 0));

/** Why a seat may not play a move at level 1 with nothing else on its table; null: it may. */
export function refuseMove(
  scenario: Scenario,
  state: World,
  settings: Settings,
  move: Move,
  have = budget(scenario, state, move.seat),
): Refusal | null {
  const code = obstacleTo(scenario, state, settings, move, have);
  switch (code) {
    case null:
      return null;
    case 'notInHand':
      return refusal(code, { move: move.id });
    case 'barred':
      return refusal(code, { move: move.id, quarters: barOn(state, move) });
    case 'precondition':
      return refusal(code, { move: move.id, ...needed(move) });
    case 'cannotAfford':
      return refusal(code, { costs: moveCost(scenario, state, move, 1), have });
  }
}

/** The first precondition as values for the sentence. */
function needed(move: Move): Record<string, string | number> {
  const [first] = move.conditions;
  if (first?.indicator === undefined) return {};
  const bound = first.atLeast ?? first.above ?? first.atMost ?? first.below ?? 0;
  const isLower = first.atLeast !== undefined || first.above !== undefined;
  return { indicator: first.indicator, bound, direction: isLower ? 'atLeast' : 'atMost' };
}

/** Why a seat may not set its dial to a level with nothing else on its table. */
export function refuseDial(scenario: Scenario, state: World, seat: Seat, level: number): Refusal | null {
  const dial = standingDial(scenario, state, seat);
  const { levels, stepLimit } = dial.rules;
  if (!Number.isInteger(level) || level < 0 || level >= levels) return refusal('noSuchLevel', { level });
  const [least, most] = reachOf(dial);
  if (level < least || level > most)
    return refusal('dialOutOfReach', { from: dial.today, to: level, most: stepLimit ?? levels });
  const costs = costOfLevel(scenario, state, dial, level);
  const have = budget(scenario, state, seat);
  return costs > have ? refusal('cannotAfford', { costs, have }) : null;
}

/** Why a whole order is not allowed; null: it is. */
export function refuseOrder(
  scenario: Scenario,
  state: World,
  settings: Settings,
  seat: Seat,
  order: Order,
): Refusal | null {
  const dial = refuseDial(scenario, state, seat, order.dial);
  if (dial !== null) return dial;
  if (order.moves.length > settings.movesPerRound)
    return refusal('tooManyMoves', { most: settings.movesPerRound });
  for (const [i, played] of order.moves.entries()) {
    const move = scenario.moves[played.move];
    if (move === undefined || move.seat !== seat) return refusal('noSuchMove', { move: played.move });
    if (order.moves.findIndex((other) => other.move === played.move) < i)
      return refusal('moveTwice', { move: move.id });
    if (played.level < 1 || played.level > move.levels)
      return refusal('noSuchLevel', { level: played.level, move: move.id });
    const why = refuseMove(scenario, state, settings, move);
    if (why !== null) return why;
  }
  const costs = orderCost(scenario, state, seat, order);
  const have = budget(scenario, state, seat);
  return costs > have ? refusal('cannotAfford', { costs, have }) : null;
}

/** Moves that the seat may play this round, each at least at level 1 when `have` is left to pay for it. */
export function legalMoves(
  scenario: Scenario,
  state: World,
  settings: Settings,
  seat: Seat,
  have = budget(scenario, state, seat),
): Move[] {
  const moves: Move[] = [];
  for (const move of scenario.movesOf[seat])
    if (obstacleTo(scenario, state, settings, move, have) === null) moves.push(move);
  return moves;
}

/** Dial levels that the seat can reach and pay. */
export function legalDials(scenario: Scenario, state: World, seat: Seat): number[] {
  const have = budget(scenario, state, seat);
  const dial = standingDial(scenario, state, seat);
  const [least, most] = reachOf(dial);
  const levels: number[] = [];
  for (let level = least; level <= most; level++)
    if (costOfLevel(scenario, state, dial, level) <= have) levels.push(level);
  return levels;
}

/** What a seat that says nothing is taken to order: its dial where it is, or the nearest level that it can pay. */
export function standingOrder(scenario: Scenario, state: World, seat: Seat): Order {
  const today = state.indicators[DIAL_OF[seat]];
  const payable = legalDials(scenario, state, seat);
  const nearest = payable.reduce(
    (best, level) => (Math.abs(level - today) < Math.abs(best - today) ? level : best),
    payable[0]!,
  );
  return { dial: nearest, moves: [] };
}
