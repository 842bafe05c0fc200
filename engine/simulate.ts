// The batch driver: whole games of computer seats on bare objects. No immer, no xstate, no ledger rows.
import { adjudicate } from './adjudicate.ts';
import { chooseOrder, chooseVote, type BotLevel } from './bots/doctrine-bot.ts';
import { UNDIRECTED, type Direction } from './bots/direction.ts';
import { randomOrder, randomVote } from './bots/random-bot.ts';
import { seededDice, type Dice } from './dice.ts';
import {
  CAPITAL_OF,
  DIAL_OF,
  everySeat,
  SEATS,
  type Indicator,
  type InjectId,
  type Seat,
  type Voter,
} from './ids.ts';
import { keepingLedger, silentLedger, type Ledger, type Row } from './ledger.ts';
import { levelIn, NO_ORDERS, NO_VOTES, type Orders, type Votes } from './orders.ts';
import { news } from './rules/injects.ts';
import type { Scenario } from './scenario.ts';
import { newWorld, type Weights } from './set-up.ts';
import type { Settings, World } from './state.ts';
import { clamp, newQuarterFacts, type QuarterFacts, type Table } from './table.ts';
import { believedState } from './views/believed-state.ts';

export type Player = { readonly bot: 'doctrine'; readonly level: BotLevel } | { readonly bot: 'random' };

export const STANDARD_BOT: Player = { bot: 'doctrine', level: 'standard' };
export const RANDOM_BOT: Player = { bot: 'random' };

/** Keeps an indicator at a value, or above or below one, in every round. */
export interface Hold {
  readonly indicator: Indicator;
  readonly value?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Set before each adjudication only, or before and after it. */
  readonly when: 'before' | 'before-and-after';
}

export interface GameSetup {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly rounds: number;
  readonly settings: Settings;
  readonly weights: Weights;
  readonly players: Record<Seat, Player>;
  readonly directions?: Partial<Record<Seat, Direction>>;
  readonly holds?: readonly Hold[];
  /** Votes that members cast whatever they would choose. */
  readonly votes?: Partial<Votes>;
  /** Keep ledger rows of every quarter; for checks, it costs time. */
  readonly keepsLedger?: boolean;
}

/** A quarter as the batch driver played it; `world` is live and must not be kept. */
export interface PlayedQuarter {
  readonly world: World;
  readonly orders: Orders;
  readonly votes: Votes;
  readonly ambition: number | null;
  readonly injects: readonly InjectId[];
  readonly facts: QuarterFacts;
  /** null unless the setup keeps the ledger. */
  readonly rows: readonly Row[] | null;
}

/** Plays one game to its end and returns the final world. `watch` is called after every quarter. */
export function simulate(setup: GameSetup, watch?: (quarter: PlayedQuarter) => void): World {
  const dice = seededDice(setup.seed);
  const world = newWorld(setup.scenario, dice, setup.rounds, setup.weights);
  for (let round = 1; round <= setup.rounds && world.ending === null; round++) {
    world.round = round;
    const quarter = playQuarter(setup, dice, world);
    watch?.(quarter);
  }
  return world;
}

function playQuarter(setup: GameSetup, dice: Dice, world: World): PlayedQuarter {
  const ledger = setup.keepsLedger === true ? keepingLedger() : silentLedger();
  applyHolds(setup, world, false);
  const injects = setup.settings.injects
    ? news(tableOf(setup, dice, world, ledger, NO_ORDERS, null, NO_VOTES))
    : [];
  applyHolds(setup, world, false);
  const orders = chooseOrders(setup, dice, world);
  const ambition = tabledAmbition(setup.scenario, orders);
  const votes = ambition === null ? NO_VOTES : castVotes(setup, dice, world, ambition);
  const table = tableOf(setup, dice, world, ledger, orders, ambition, votes);
  adjudicate(table);
  refundForcedDials(setup, world);
  applyHolds(setup, world, true);
  return { world, orders, votes, ambition, injects, facts: table.quarter, rows: ledger.rows };
}

function tableOf(
  { scenario }: GameSetup,
  dice: Dice,
  state: World,
  ledger: Ledger,
  orders: Orders,
  ambition: number | null,
  votes: Votes,
): Table {
  return { state, scenario, dice, ledger, orders, ambition, votes, quarter: newQuarterFacts() };
}

/** Ambition of the draft that Washington's order tables, 1 to 3; null: none. */
export function tabledAmbition(scenario: Scenario, orders: Orders): number | null {
  const draft = scenario.withSpecial.tablesDraft;
  const level = draft === undefined ? 0 : levelIn(orders.washington, draft.id);
  return level === 0 ? null : level;
}

/** Every seat decides on the same state: nobody's choice is seen by another. */
function chooseOrders(setup: GameSetup, dice: Dice, world: World): Orders {
  forceDials(setup, world);
  const order = (seat: Seat) => {
    const direction = setup.directions?.[seat] ?? UNDIRECTED;
    const player = setup.players[seat];
    if (player.bot === 'random')
      return randomOrder(setup.scenario, world, setup.settings, seat, dice, direction);
    const view = believedState(setup.scenario, dice, world, seat);
    return chooseOrder(setup.scenario, view, setup.settings, player.level, dice, direction).order;
  };
  return everySeat(order);
}

function castVotes(setup: GameSetup, dice: Dice, world: World, ambition: number): Votes {
  const vote = (seat: Voter) => {
    const forced = setup.votes?.[seat] ?? null;
    if (forced !== null) return forced;
    if (setup.players[seat].bot === 'random') return randomVote(setup.scenario, world.round, seat, dice);
    return chooseVote(setup.scenario, believedState(setup.scenario, dice, world, seat), ambition, dice)
      .choice;
  };
  return { beijing: vote('beijing'), moscow: vote('moscow') };
}

/** A forced dial ignores step limits and cost: it stands there before orders, and its upkeep is given back. */
function forceDials({ directions }: GameSetup, world: World): void {
  for (const seat of SEATS) {
    const forced = directions?.[seat]?.dial ?? null;
    if (forced !== null) world.indicators[DIAL_OF[seat]] = forced;
  }
}

function refundForcedDials({ scenario, directions }: GameSetup, world: World): void {
  for (const seat of SEATS) {
    const forced = directions?.[seat]?.dial ?? null;
    if (forced === null) continue;
    const capital = CAPITAL_OF[seat];
    const refund = scenario.dials[seat].upkeep[forced]!;
    world.indicators[capital] = Math.min(scenario.parameters.capitalMax, world.indicators[capital] + refund);
  }
}

function applyHolds({ holds = [] }: GameSetup, world: World, isAfter: boolean): void {
  for (const { indicator, value, atLeast = -Infinity, atMost = Infinity, when } of holds) {
    if (isAfter && when === 'before') continue;
    world.indicators[indicator] = value ?? clamp(world.indicators[indicator], atLeast, atMost);
  }
}
