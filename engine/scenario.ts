// A scenario as the rules read it: checked data compiled once, so that nothing is looked up by text while a round is worked out.
import {
  COMPONENTS,
  INDICATORS,
  SEATS,
  type Indicator,
  type InjectId,
  type MoveId,
  type Seat,
} from './ids.ts';
import type { Condition, ScenarioBundle } from './content.ts';
import { PARAMETERS, type ParameterId, type Parameters } from './parameters.ts';
import type { Need } from './ledger.ts';
import type { Special } from './specials.ts';
import type { Indicators } from './state.ts';

/** A precondition or trigger: true when it holds for these indicators after `completed` quarters. */
export type Test = (indicators: Indicators, completed: number) => boolean;
/** The test of what asks for nothing, as most moves do: no need to call it. */
export const ALWAYS: Test = () => true;

/** A step printed on a card, per level, or in the news. */
export interface Effect {
  readonly indicator: Indicator;
  readonly change: number;
}

export interface Move {
  readonly id: MoveId;
  readonly key: string;
  readonly seat: Seat;
  readonly cost: number;
  readonly costPer: 'level' | 'order';
  readonly levels: number;
  readonly bar: number;
  readonly requires: Test;
  /** The first precondition as data, for the words of a refusal. */
  readonly conditions: readonly Condition[];
  readonly effects: readonly Effect[];
  readonly special: Special | null;
  readonly isSecret: boolean;
  /** What must be known to know that it was played: `move:<id>`. */
  readonly playing: Need;
  readonly exposure: number | 'rule' | null;
  readonly knownTo: Seat | null;
  readonly isStarter: boolean;
}

export interface Inject {
  readonly id: InjectId;
  readonly when: Test;
  readonly odds: number;
  readonly once: boolean;
  readonly effects: readonly Effect[];
  readonly harvest: number | null;
}

export interface Agenda {
  readonly id: string;
  readonly seat: Seat;
  /** Factor on each of the seat's five weights. */
  readonly factors: readonly number[];
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface DialRules {
  readonly levels: number;
  readonly stepLimit: number | null;
  readonly stepCost: number;
  readonly upkeep: readonly number[];
  readonly isSecret: boolean;
}

export interface Scenario {
  readonly id: string;
  readonly bundle: ScenarioBundle;
  readonly parameters: Parameters;
  readonly start: Indicators;
  readonly least: Indicators;
  readonly most: Indicators;
  /** The same ends of each scale side by side: one look-up where the ledger clamps, in a Map, which is the quickest. */
  readonly ranges: ReadonlyMap<Indicator, Range>;
  readonly dials: Record<Seat, DialRules>;
  /** Standard weights of the five components of each seat, sum 1. */
  readonly weights: Record<Seat, readonly number[]>;
  readonly moves: Record<MoveId, Move>;
  /** Moves of a seat in the order of the paper's keys: the order in which direct effects apply. */
  readonly movesOf: Record<Seat, readonly Move[]>;
  /** Moves that stay barred for some quarters once they are played. */
  readonly barring: readonly Move[];
  readonly withSpecial: Partial<Record<Special, Move>>;
  readonly injects: readonly Inject[];
  readonly agendas: readonly Agenda[];
}

/** Changes that an experiment makes to the data of a scenario. */
export interface Overrides {
  readonly parameters?: Partial<Record<ParameterId, number>>;
  readonly start?: Partial<Record<Indicator, number>>;
}

export function compileScenario(bundle: ScenarioBundle, overrides: Overrides = {}): Scenario {
  const moves = SEATS.flatMap((seat) => compileMoves(bundle, seat));
  const ranges = INDICATORS.map((id) => bundle.indicators[id]);
  return {
    id: bundle.scenario.id,
    bundle,
    parameters: parametersOf(bundle, overrides),
    start: record(INDICATORS, (id) => overrides.start?.[id] ?? bundle.scenario.start[id].value),
    least: record(INDICATORS, (_id, i) => ranges[i]!.min),
    most: record(INDICATORS, (_id, i) => ranges[i]!.max),
    ranges: new Map(INDICATORS.map((id, i) => [id, { least: ranges[i]!.min, most: ranges[i]!.max }])),
    dials: record(SEATS, (seat) => compileDial(bundle, seat)),
    weights: record(SEATS, (seat) => COMPONENTS[seat].map((id) => bundle.seats[seat].components[id]!.weight)),
    moves: Object.fromEntries(moves.map((move) => [move.id, move])),
    barring: moves.filter(({ bar }) => bar > 0),
    movesOf: record(SEATS, (seat) => moves.filter((move) => move.seat === seat)),
    withSpecial: Object.fromEntries(moves.flatMap((move) => (move.special ? [[move.special, move]] : []))),
    injects: inKeyOrder(bundle.injects).map(([id, inject]) => ({
      id,
      when: compileConditions(inject.when),
      odds: inject.odds,
      once: inject.once,
      effects: compileEffects(inject.effects),
      harvest: inject.harvest ?? null,
    })),
    // As the file has them: where a card lies in the pile decides who draws it, also in records that were made.
    agendas: Object.entries(bundle.agendas).map(([id, agenda]) => ({
      id,
      seat: agenda.seat,
      factors: COMPONENTS[agenda.seat].map((component) => agenda.multiply[component] ?? 1),
    })),
  };
}

/** An object with one entry per name, all made in the same order: the fixed shape that keeps rules fast. */
export function record<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name, index: number) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name, i) => [name, valueOf(name, i)])) as Record<Name, Value>;
}

function parametersOf(bundle: ScenarioBundle, overrides: Overrides): Parameters {
  return record(PARAMETERS, (id) => overrides.parameters?.[id] ?? bundle.parameters[id]!.value);
}

function compileDial(bundle: ScenarioBundle, seat: Seat): DialRules {
  const dial = bundle.seats[seat].dial;
  return {
    levels: dial.levels.length,
    stepLimit: dial.stepLimit,
    stepCost: dial.stepCost,
    upkeep: dial.levels.map((level) => level.upkeep),
    isSecret: dial.visibility === 'secret',
  };
}

function compileMoves(bundle: ScenarioBundle, seat: Seat): Move[] {
  return inKeyOrder(bundle.moves[seat]).map(([id, move]) => ({
    id,
    key: move.key,
    seat,
    cost: move.cost,
    costPer: move.costPer,
    levels: move.levels.length,
    bar: move.bar,
    requires: compileConditions(move.requires),
    conditions: move.requires,
    effects: compileEffects(move.effects),
    special: (move.special as Special | undefined) ?? null,
    isSecret: move.visibility === 'secret',
    playing: `move:${id}`,
    exposure: move.exposure ?? null,
    knownTo: move.knownTo ?? null,
    isStarter: bundle.seats[seat].starterHand.includes(id),
  }));
}

/** In the order of the paper's keys, however the author's file is ordered: two files that mean the same play the same. */
function inKeyOrder<Entry extends { readonly key: string }>(
  entries: Readonly<Record<string, Entry>>,
): [string, Entry][] {
  return Object.entries(entries).sort(([id, one], [otherId, other]) =>
    one.key === other.key ? (id < otherId ? -1 : 1) : one.key < other.key ? -1 : 1,
  );
}

/** Each on an indicator of its own, so that their order shows in the order of ledger rows and nowhere else. */
const compileEffects = (effects: Partial<Record<Indicator, number>>): Effect[] =>
  Object.entries(effects).map(([id, change]) => ({ indicator: id as Indicator, change }));

/** All conditions together; no condition: always true. */
function compileConditions(conditions: readonly Condition[]): Test {
  const tests = conditions.map(compileCondition);
  if (tests.length === 0) return ALWAYS;
  if (tests.length === 1) return tests[0]!;
  return (indicators, completed) => tests.every((test) => test(indicators, completed));
}

function compileCondition(condition: Condition): Test {
  const { indicator, sum, atLeast, atMost, above, below } = condition;
  // Nearly every precondition is one bound on one indicator.
  const bounds = [atLeast, atMost, above, below].filter((bound) => bound !== undefined);
  if (indicator !== undefined && bounds.length === 1) {
    if (atLeast !== undefined) return (indicators) => indicators[indicator] >= atLeast;
    if (atMost !== undefined) return (indicators) => indicators[indicator] <= atMost;
  }
  const value: (indicators: Indicators, completed: number) => number = indicator
    ? (indicators) => indicators[indicator]
    : sum
      ? (indicators) => sum.reduce((total, id) => total + indicators[id], 0)
      : (_indicators, completed) => completed;
  return (indicators, completed) => {
    const x = value(indicators, completed);
    return (
      (atLeast === undefined || x >= atLeast) &&
      (atMost === undefined || x <= atMost) &&
      (above === undefined || x > above) &&
      (below === undefined || x < below)
    );
  };
}
