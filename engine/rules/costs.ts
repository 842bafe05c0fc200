// What orders cost in capital, and how far a dial may move. Read by R1, by options and by refusals: one source.
// It looks only at what the seat knows exactly: its dial, its capital, a request or threat made to it.
import { DIAL_OF, type Seat } from '../ids.ts';
import type { Order, PlayedMove } from '../orders.ts';
import type { DialRules, Move, Scenario } from '../scenario.ts';
import type { World } from '../state.ts';

/** Capital that the seat can spend this quarter: kept plus income, at most the maximum (R1). */
export function budgetOf(scenario: Scenario, kept: number): number {
  const { capitalIncome, capitalMax } = scenario.parameters;
  return Math.min(capitalMax, kept + capitalIncome);
}

/** A seat's dial as it stands: looked up once where many levels are weighed. */
export interface StandingDial {
  readonly seat: Seat;
  readonly rules: DialRules;
  readonly today: number;
}

export const standingDial = (scenario: Scenario, state: World, seat: Seat): StandingDial => ({
  seat,
  rules: scenario.dials[seat],
  today: state.indicators[DIAL_OF[seat]],
});

/** Cost of setting a dial to `level`: steps, upkeep of the new level, and what makes tests dearer. */
export function costOfLevel(scenario: Scenario, state: World, dial: StandingDial, level: number): number {
  const steps = Math.abs(level - dial.today) * dial.rules.stepCost;
  const dearer = dial.seat === 'pyongyang' ? dearTests(scenario, state, level) : 0;
  return steps + dial.rules.upkeep[Math.round(level)]! + dearer;
}

export const dialCost = (scenario: Scenario, state: World, seat: Seat, level: number): number =>
  costOfLevel(scenario, state, standingDial(scenario, state, seat), level);

function dearTests(scenario: Scenario, state: World, level: number): number {
  const p = scenario.parameters;
  const afterBargain = state.books.dearTests > 0 && level >= p.dearTestsFrom ? p.dearTestsCost : 0;
  const afterThreat = state.books.dearLongTests > 0 && level >= p.dearLongTestsFrom ? p.dearLongTestsCost : 0;
  return afterBargain + afterThreat;
}

/** The lowest and the highest level that a dial can reach this quarter at any price. */
export function reachOf({
  rules: { levels, stepLimit },
  today,
}: StandingDial): [least: number, most: number] {
  if (stepLimit === null) return [0, levels - 1];
  return [Math.max(0, Math.ceil(today - stepLimit)), Math.min(levels - 1, Math.floor(today + stepLimit))];
}

/** Cost of a move at a level; leaning on Moscow is cheaper in the quarter after Washington asked (section 15). */
export function moveCost(scenario: Scenario, state: World, move: Move, level: number): number {
  const full = move.costPer === 'order' ? move.cost : move.cost * level;
  const isAsked = state.books.requestPending > 0 && move.special === 'leansOnMoscow';
  return isAsked ? full - scenario.parameters.leaningDiscount : full;
}

export const playedCost = (scenario: Scenario, state: World, { move, level }: PlayedMove): number =>
  moveCost(scenario, state, scenario.moves[move]!, level);

/** Cost of a whole order in capital. */
export function orderCost(scenario: Scenario, state: World, seat: Seat, order: Order): number {
  let cost = dialCost(scenario, state, seat, order.dial);
  for (const played of order.moves) cost += playedCost(scenario, state, played);
  return cost;
}
