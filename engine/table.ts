// What a rule is given: the world it may change, the scenario, the dice, the ledger and this round's orders.
import { SEATS, type MoveId } from './ids.ts';
import type { Dice } from './dice.ts';
import type { Ledger, Need } from './ledger.ts';
import type { Orders, Votes } from './orders.ts';
import { record, type Scenario } from './scenario.ts';
import { SPECIAL_IDS, type Special } from './specials.ts';
import type { World } from './state.ts';

export interface Table {
  readonly state: World;
  readonly scenario: Scenario;
  readonly dice: Dice;
  readonly ledger: Ledger;
  readonly orders: Orders;
  /** Ambition of the draft on the Council table, 1 to 3; null: no session. */
  readonly ambition: number | null;
  readonly votes: Votes;
  /** Facts of this quarter that a later chapter reads. */
  readonly quarter: QuarterFacts;
}

/** The level of each special, 0: not played. Always of one shape, so that a rule reads it like a field of its own. */
export type Levels = Readonly<Record<Special, number>>;

const NOTHING: Levels = record(SPECIAL_IDS, () => 0);

export interface QuarterFacts {
  /** Share of import needs that was met, 0 to 1 (`m` of R6). */
  importsMet: number;
  beijingVetoed: boolean;
  moscowVetoed: boolean;
  /** Secret moves that a roll brought to light. */
  readonly revealed: MoveId[];
  /** Levels of the specials in this quarter's orders, listed when first asked for. */
  levels: Levels | null;
}

export const newQuarterFacts = (): QuarterFacts => ({
  importsMet: 1,
  beijingVetoed: false,
  moscowVetoed: false,
  revealed: [],
  levels: null,
});

/** The level at which each special is played this round, 0 if it is not. */
export function played(table: Table): Levels {
  table.quarter.levels ??= levelsIn(table);
  return table.quarter.levels;
}

function levelsIn({ scenario, orders }: Table): Levels {
  const levels: Record<Special, number> = { ...NOTHING };
  for (const seat of SEATS)
    for (const { move, level } of orders[seat].moves) {
      const { special } = scenario.moves[move]!;
      if (special !== null) levels[special] = level;
    }
  return levels;
}

/** What must be known to know that a special was played. */
export const playing = ({ scenario }: Table, special: Special): Need =>
  scenario.withSpecial[special]?.playing ?? 'move:none';

/** Odds in force: `chance` with the round filled in; a hit is noted as revealed for the public log. */
export function seen(table: Table, special: Special, odds: number): number {
  const hit = table.dice.chance(table.state.round, 'seen', special, odds);
  if (hit === 1) table.quarter.revealed.push(table.scenario.withSpecial[special]!.id);
  return hit;
}

/** The order that holds every dial and plays no move. */
export const holdAll = (state: World): Orders => ({
  beijing: { dial: state.indicators.enforcement, moves: [] },
  moscow: { dial: state.indicators.backfill, moves: [] },
  washington: { dial: state.indicators.exercises, moves: [] },
  pyongyang: { dial: state.indicators.tests, moves: [] },
});

export const clamp = (x: number, least: number, most: number): number =>
  x < least ? least : x > most ? most : x;

/** The logistic function, 1 / (1 + exp(-z)). */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** Linear interpolation in a table at 0, 1, 2 …; beyond the ends the end value. */
export function interpolate(table: readonly number[], x: number): number {
  const low = clamp(Math.floor(x), 0, table.length - 1);
  const high = Math.min(low + 1, table.length - 1);
  return table[low]! + (table[high]! - table[low]!) * clamp(x - low, 0, 1);
}
