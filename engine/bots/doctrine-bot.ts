// The standard computer seat: a softmax over its own look-ahead, dial first, then up to three moves (section 11).
// It reads `Believed` and nothing else; every choice comes with its reason in data, put into words by reasons.ts.
import type { Dice } from '../dice.ts';
import { DIAL_OF, VOTES, type Vote } from '../ids.ts';
import { budget, legalMoves } from '../legality.ts';
import { levelIn, type Order, type PlayedMove } from '../orders.ts';
import { moveCost, orderCost } from '../rules/costs.ts';
import type { Move, Scenario } from '../scenario.ts';
import type { Settings } from '../state.ts';
import type { Believed } from '../views/believed-state.ts';
import { openingOrders, UNDIRECTED, type Direction } from './direction.ts';
import { weighOrder, weighVote } from './look-ahead.ts';

export const BOT_LEVELS = ['novice', 'standard', 'expert'] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];

/** One thing that was weighed, with its value to the seat. */
export interface Weighed<Choice> {
  readonly choice: Choice;
  readonly value: number;
}

export interface ChosenOrder {
  readonly order: Order;
  /** Value of leaving everything as it is, and of what was chosen. */
  readonly atRest: number;
  readonly chosen: number;
  readonly dials: readonly Weighed<number>[];
}

interface Thinking {
  readonly scenario: Scenario;
  readonly view: Believed;
  readonly settings: Settings;
  readonly quarters: number;
  readonly temperature: number;
  readonly considersAll: boolean;
  /** The next roll of this choice, in [0, 1). */
  readonly roll: () => number;
}

function thinking(
  scenario: Scenario,
  view: Believed,
  settings: Settings,
  level: BotLevel,
  dice: Dice,
): Thinking {
  const p = scenario.parameters;
  const seat = view.believedBy;
  let number = 0;
  return {
    scenario,
    view,
    settings,
    quarters: { novice: 1, standard: 2, expert: 3 }[level],
    temperature: {
      novice: p.temperatureNovice,
      standard: p.temperatureStandard,
      expert: p.temperatureExpert,
    }[level],
    considersAll: level === 'expert',
    roll: () => dice.uniform(view.round, 'bot', `${seat}:${number++}`),
  };
}

/** Chooses a seat's order for the round, within what an experiment directs. */
export function chooseOrder(
  scenario: Scenario,
  view: Believed,
  settings: Settings,
  level: BotLevel,
  dice: Dice,
  direction: Direction = UNDIRECTED,
): ChosenOrder {
  const mind = thinking(scenario, view, settings, level, dice);
  const seat = view.believedBy;
  const openings = openingOrders(scenario, view, settings, seat, direction);
  const dials = openings.map((order) => weigh(mind, order.dial, order));
  const dial = patient(mind, dials, softmax(mind, dials));
  let order = openings.find((opening) => opening.dial === dial.choice)!;
  let value = dial.value;
  while (order.moves.length < settings.movesPerRound) {
    const next = candidates(mind, order, direction.never).map((one) => weigh(mind, one, one));
    const options = [{ choice: order, value }, ...next];
    const pick = softmax(mind, options);
    if (pick.choice === order) break;
    order = pick.choice;
    value = pick.value;
  }
  const today = dials.find(({ choice }) => choice === view.indicators[DIAL_OF[seat]]) ?? dials[0]!;
  return { order, atRest: today.value, chosen: value, dials };
}

/** Chooses a vote in the Council on a draft of this ambition. */
export function chooseVote(
  scenario: Scenario,
  view: Believed,
  ambition: number,
  dice: Dice,
): Weighed<Vote> & { all: Weighed<Vote>[] } {
  const options = VOTES.map((choice) => ({ choice, value: weighVote(scenario, view, ambition, choice) }));
  const roll = () => dice.uniform(view.round, 'bot', `vote:${view.believedBy}`);
  const pick = softmax({ temperature: scenario.parameters.temperatureVote, roll }, options);
  return { ...pick, all: options };
}

function weigh<Choice>(
  { scenario, view, quarters }: Thinking,
  choice: Choice,
  order: Order,
): Weighed<Choice> {
  return { choice, value: weighOrder(scenario, view, order, quarters) };
}

/** If the dial picked promises no more than `patience` over leaving it, the seat leaves it. */
function patient(
  { scenario, view }: Thinking,
  dials: readonly Weighed<number>[],
  pick: Weighed<number>,
): Weighed<number> {
  const today = dials.find(({ choice }) => choice === view.indicators[DIAL_OF[view.believedBy]]);
  return today !== undefined && pick.value - today.value <= scenario.parameters.patience ? today : pick;
}

/** Orders with one more move: six random legal payable ones, or all of them for an expert. */
function candidates(mind: Thinking, order: Order, never: ReadonlySet<string>): Order[] {
  const { scenario, view, settings } = mind;
  const seat = view.believedBy;
  const left = budget(scenario, view, seat) - orderCost(scenario, view, seat, order);
  const open = legalMoves(scenario, view, settings, seat, left).filter(
    ({ id }) => !never.has(id) && levelIn(order, id) === 0,
  );
  const drawn = mind.considersAll ? open : draw(mind, open, scenario.parameters.movesConsidered);
  return drawn.map((move) => ({ ...order, moves: [...order.moves, atPayableLevel(mind, move, left)] }));
}

/** A level uniform over the move's levels, lowered until it can be paid. */
function atPayableLevel({ scenario, view, roll }: Thinking, move: Move, left: number): PlayedMove {
  let level = 1 + Math.floor(roll() * move.levels);
  while (level > 1 && moveCost(scenario, view, move, level) > left) level--;
  return { move: move.id, level };
}

function draw({ roll }: Thinking, moves: Move[], count: number): Move[] {
  for (let i = 0; i < Math.min(count, moves.length); i++) {
    const j = i + Math.floor(roll() * (moves.length - i));
    [moves[i], moves[j]] = [moves[j]!, moves[i]!];
  }
  return moves.slice(0, count);
}

/** Picks in proportion to exp(value / temperature). */
function softmax<Choice>(
  { temperature, roll }: Pick<Thinking, 'temperature' | 'roll'>,
  options: readonly Weighed<Choice>[],
): Weighed<Choice> {
  const best = Math.max(...options.map(({ value }) => value));
  const odds = options.map(({ value }) => Math.exp((value - best) / temperature));
  let left = roll() * odds.reduce((sum, one) => sum + one, 0);
  for (const [i, one] of odds.entries()) {
    left -= one;
    if (left < 0) return options[i]!;
  }
  return options[options.length - 1]!;
}
