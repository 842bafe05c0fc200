// A batch: many games of computer seats, and what came of them (endings, indicators, scores, how moves were used).
// Any share of its games can be played anywhere, in any order; the result is the same.
import type { ScenarioBundle } from '../content.ts';
import {
  COMPONENTS,
  ENDINGS,
  INDICATORS,
  SEATS,
  type Ending,
  type Indicator,
  type MoveId,
  type Seat,
} from '../ids.ts';
import { componentsOf, finalScore } from '../rules/scores.ts';
import { compileScenario, record, type Overrides, type Scenario } from '../scenario.ts';
import { seedOfGame } from '../dice.ts';
import { simulate, type GameSetup } from '../simulate.ts';
import { moments, quantile } from './moments.ts';

/** What the games of a batch have in common. Plain data. */
export interface Batch extends Pick<GameSetup, 'seed' | 'rounds' | 'settings' | 'weights' | 'players'> {
  readonly bundle: ScenarioBundle;
  readonly overrides: Overrides;
}

/** One game as a row of data. Indicators are those at its end. */
export interface GameRow {
  readonly game: number;
  readonly seed: string;
  readonly ending: Ending;
  /** Rounds played. */
  readonly rounds: number;
  readonly indicators: Record<Indicator, number>;
  readonly scores: Record<Seat, number>;
  readonly components: Record<Seat, readonly number[]>;
  /** Rounds in which each move was played. */
  readonly plays: Readonly<Record<MoveId, number>>;
}

export interface IndicatorSummary {
  readonly mean: number;
  readonly sd: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface MoveSummary {
  readonly seat: Seat;
  /** Share of rounds in which the seat played it, 0 to 1. */
  readonly pickRate: number;
  /** Mean final score of the seat in games with and without the move; null where there was no such game. */
  readonly scoreWith: number | null;
  readonly scoreWithout: number | null;
}

export interface BatchSummary {
  readonly endings: Partial<Record<Ending, number>>;
  readonly meanRounds: number;
  readonly indicators: Record<Indicator, IndicatorSummary>;
  readonly seats: Record<
    Seat,
    {
      readonly mean: number;
      readonly sd: number;
      readonly components: Record<string, { mean: number; sd: number }>;
    }
  >;
  readonly moves: Record<MoveId, MoveSummary>;
}

/** Plays the games numbered `from` (included) to `to` (excluded); game k has the dice of the seed "<batch seed>/k". */
export function playGames({ bundle, overrides, ...batch }: Batch, from: number, to: number): GameRow[] {
  const scenario = compileScenario(bundle, overrides);
  return Array.from({ length: to - from }, (_, i) =>
    playGame({ ...batch, scenario, seed: seedOfGame(batch.seed, from + i) }, from + i),
  );
}

function playGame(setup: GameSetup, game: number): GameRow {
  const plays: Record<MoveId, number> = {};
  let rounds = 0;
  const world = simulate(setup, ({ orders }) => {
    rounds++;
    for (const seat of SEATS) for (const { move } of orders[seat].moves) plays[move] = (plays[move] ?? 0) + 1;
  });
  const p = setup.scenario.parameters;
  return {
    game,
    seed: setup.seed,
    ending: world.ending!,
    rounds,
    indicators: world.indicators,
    scores: record(SEATS, (seat) => finalScore(p, world, seat)),
    components: record(SEATS, (seat) => componentsOf(p, world, seat)),
    plays,
  };
}

export function summarise(scenario: Scenario, rows: readonly GameRow[]): BatchSummary {
  const endings: Partial<Record<Ending, number>> = {};
  for (const ending of ENDINGS) {
    const count = rows.filter((row) => row.ending === ending).length;
    if (count > 0) endings[ending] = count;
  }
  return {
    endings,
    meanRounds: moments(rows.map((row) => row.rounds)).mean,
    indicators: record(INDICATORS, (id) => summaryOf(rows.map((row) => row.indicators[id]))),
    seats: record(SEATS, (seat) => seatSummary(rows, seat)),
    moves: Object.fromEntries(
      SEATS.flatMap((seat) =>
        scenario.movesOf[seat].map((move) => [move.id, moveSummary(rows, seat, move.id)]),
      ),
    ),
  };
}

function summaryOf(values: number[]): IndicatorSummary {
  const sorted = [...values].sort((a, b) => a - b);
  const { mean, sd } = moments(sorted);
  const at = (share: number): number => quantile(sorted, share);
  return { mean, sd, p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

function seatSummary(rows: readonly GameRow[], seat: Seat) {
  const { mean, sd } = moments(rows.map((row) => row.scores[seat]));
  const components = Object.fromEntries(
    COMPONENTS[seat].map((component, i) => {
      const one = moments(rows.map((row) => row.components[seat][i]!));
      return [component, { mean: one.mean, sd: one.sd }];
    }),
  );
  return { mean, sd, components };
}

function moveSummary(rows: readonly GameRow[], seat: Seat, move: MoveId): MoveSummary {
  const played = rows.reduce((sum, row) => sum + (row.plays[move] ?? 0), 0);
  const rounds = rows.reduce((sum, row) => sum + row.rounds, 0);
  const meanScore = (some: readonly GameRow[]): number | null =>
    some.length === 0 ? null : moments(some.map((row) => row.scores[seat])).mean;
  return {
    seat,
    pickRate: rounds === 0 ? 0 : played / rounds,
    scoreWith: meanScore(rows.filter((row) => row.plays[move] !== undefined)),
    scoreWithout: meanScore(rows.filter((row) => row.plays[move] === undefined)),
  };
}
