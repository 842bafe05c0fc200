// A small language for the rules: a table with the numbers, orders and rolls that a test is about, and what it
// expects to have changed. Everything else stands as the scenario begins.
import { expect, onTestFinished } from 'vitest';
import { adjudicate } from '../../engine/adjudicate.ts';
import { copyIndicators, copyWorld } from '../../engine/copy-world.ts';
import { EXPECTED_DICE, seededDice, type Dice } from '../../engine/dice.ts';
import { SEATS, type Indicator, type Seat } from '../../engine/ids.ts';
import { keepingLedger } from '../../engine/ledger.ts';
import { NO_VOTES, type Order, type Orders, type Votes } from '../../engine/orders.ts';
import type { Pledge } from '../../engine/pledges.ts';
import { newWorld } from '../../engine/set-up.ts';
import { tabledAmbition } from '../../engine/simulate.ts';
import type { Books, Indicators, World } from '../../engine/state.ts';
import { holdAll, newQuarterFacts, type Table } from '../../engine/table.ts';
import { scenarioNamed } from './exercises.ts';

/** `lean-on-moscow`, or `table-draft*3` for a level; the dial holds unless it is named. */
export interface Play {
  readonly dial?: number;
  readonly moves?: readonly string[];
}
export type Plays = Partial<Record<Seat, Play>>;

export interface Changes {
  readonly scenario?: string;
  readonly indicators?: Partial<Indicators>;
  readonly books?: Partial<Books>;
  readonly plays?: Plays;
  readonly votes?: Partial<Votes>;
  readonly dice?: Dice;
  readonly round?: number;
  readonly rounds?: number;
  readonly pledges?: readonly Pledge[];
}

export interface TestTable extends Table {
  /** Indicators as the test laid them out. */
  readonly opening: Indicators;
}

const orderOf = (hold: Order, { dial = hold.dial, moves = [] }: Play = {}): Order => ({
  dial,
  moves: moves.map((words) => {
    const [move, level = '1'] = words.split('*');
    return { move: move!, level: Number(level) };
  }),
});

function ordersIn(state: World, plays: Plays): Orders {
  const hold = holdAll(state);
  return {
    beijing: orderOf(hold.beijing, plays.beijing),
    moscow: orderOf(hold.moscow, plays.moscow),
    washington: orderOf(hold.washington, plays.washington),
    pyongyang: orderOf(hold.pyongyang, plays.pyongyang),
  };
}

export function tableOf(changes: Changes = {}): TestTable {
  const { scenario: id, plays = {}, votes = {}, dice = rolls({}), round = 1, rounds = 8 } = changes;
  const scenario = scenarioNamed(id);
  const state: World = newWorld(scenario, seededDice('table'), rounds, 'standard');
  Object.assign(state.indicators, changes.indicators);
  Object.assign(state.books, changes.books);
  state.round = round;
  state.completed = round - 1;
  state.pledges = [...(changes.pledges ?? [])];
  const orders = ordersIn(state, plays);
  for (const { move } of SEATS.flatMap((seat) => orders[seat].moves))
    if (scenario.moves[move] === undefined) throw new Error(`no such move: ${move}`);
  return {
    state,
    scenario,
    dice,
    ledger: keepingLedger(),
    orders,
    ambition: tabledAmbition(scenario, orders),
    votes: { ...NO_VOTES, ...votes },
    quarter: newQuarterFacts(),
    opening: copyIndicators(state.indicators),
  };
}

/** A whole quarter with these moves. */
export function playMoves(plays: Plays, changes: Changes = {}): TestTable {
  const table = tableOf({ ...changes, plays });
  adjudicate(table);
  return table;
}

/** The quarter after, in which these moves are played and the dials hold unless they are named. */
export function playNext(table: TestTable, plays: Plays = {}): TestTable {
  const state = copyWorld(table.state);
  state.round += 1;
  const orders = ordersIn(state, plays);
  const next: TestTable = {
    ...table,
    state,
    orders,
    ledger: keepingLedger(),
    ambition: tabledAmbition(table.scenario, orders),
    quarter: newQuarterFacts(),
    opening: copyIndicators(state.indicators),
  };
  adjudicate(next);
  return next;
}

/**
 * Dice that roll what is written, by `purpose/key`; everything else misses and has no noise. A roll that was written
 * and never asked for fails the test.
 */
export function rolls(script: Readonly<Record<string, number>>): Dice {
  const left = new Set(Object.keys(script));
  if (left.size > 0) onTestFinished(() => expect([...left], 'rolls that nobody asked for').toEqual([]));
  const find = (purpose: string, key: string): number | undefined => {
    left.delete(`${purpose}/${key}`);
    return script[`${purpose}/${key}`];
  };
  return {
    chance: (_round, purpose, key, odds) => ((find(purpose, key) ?? 1) < odds ? 1 : 0),
    uniform: (_round, purpose, key) => find(purpose, key) ?? 0,
    normal: (_round, purpose, key) => find(purpose, key) ?? 0,
    happens: (_round, purpose, key, odds) => (find(purpose, key) ?? 1) < odds,
  };
}

export const expectedRolls = EXPECTED_DICE;

export const valueOf = (table: Table, indicator: Indicator): number => table.state.indicators[indicator];

/** By how much an indicator has changed since the test laid it out. */
export const changeOf = (table: TestTable, indicator: Indicator): number =>
  table.state.indicators[indicator] - table.opening[indicator];

export function expectChange(table: TestTable, indicator: Indicator, change: number): void {
  expect(changeOf(table, indicator), indicator).toBeCloseTo(change, 8);
}

export function expectChanges(table: TestTable, changes: Partial<Record<Indicator, number>>): void {
  for (const [indicator, change] of Object.entries(changes))
    expectChange(table, indicator as Indicator, change);
}

/** What one cause did to an indicator, by the ledger. */
export const causedBy = (table: Table, cause: string, indicator: Indicator): number =>
  table.ledger
    .rows!.filter((row) => row.cause === cause && row.indicator === indicator)
    .reduce((sum, row) => sum + row.change, 0);
