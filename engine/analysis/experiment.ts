// Runs an experiment: every arm plays the same seeds, measures are compared pair by pair. A share of an arm's games
// can be played anywhere, in any order; the result is the same.
import type { ScenarioBundle } from '../content.ts';
import { SEATS, type Indicator, type MoveId, type Seat } from '../ids.ts';
import { seedOfGame } from '../dice.ts';
import { UNDIRECTED, type Direction } from '../bots/direction.ts';
import { compileScenario, record } from '../scenario.ts';
import { simulate, STANDARD_BOT, type GameSetup, type Hold, type Player } from '../simulate.ts';
import { bestDial } from './best-dial.ts';
import type { ArmFile, ExperimentFile, HoldFile } from './experiment-shape.ts';
import { judge, type Samples, type Verdict } from './judge.ts';
import { collectorFor } from './measures.ts';
import { moments, type Moments } from './moments.ts';
import { moveNamed, parameterNamed } from './names.ts';
import type { Experiment } from './parse-experiment.ts';

export interface ExperimentResult {
  readonly id: string;
  readonly title: string;
  /** In each arm, all scenarios together. */
  readonly games: number;
  readonly arms: Record<string, Record<string, Moments>>;
  readonly verdicts: readonly Verdict[];
  readonly pass: boolean;
}

/** Some games of one arm on one scenario: numbers `from` (included) to `to` (excluded). Plain data. */
export interface Share {
  readonly file: ExperimentFile;
  readonly bundle: ScenarioBundle;
  readonly arm: string;
  readonly from: number;
  readonly to: number;
}

/** Values of each measure, game by game. */
export type ShareValues = Record<string, number[]>;

/** All shares of an experiment, none larger than `gamesMost`, in the order in which `joinShares` wants their values. */
export function sharesOf({ file, bundles }: Experiment, gamesMost: number = file.games): Share[] {
  return Object.keys(file.arms).flatMap((arm) =>
    bundles.flatMap((bundle) =>
      Array.from({ length: Math.ceil(file.games / gamesMost) }, (_, i) => ({
        file,
        bundle,
        arm,
        from: i * gamesMost,
        to: Math.min(file.games, (i + 1) * gamesMost),
      })),
    ),
  );
}

export function playShare({ file, bundle, arm, from, to }: Share): ShareValues {
  const content = joined(file.all ?? {}, file.arms[arm]!);
  const setup = setupFor(file, bundle, content);
  const values: ShareValues = record(Object.keys(file.measures), () => []);
  for (let game = from; game < to; game++) {
    const seed = seedOfGame(`${file.seed}/${bundle.scenario.id}`, game);
    measureGame(file, { ...setup, seed }, content, values);
  }
  return values;
}

export function joinShares(
  { file, bundles }: Experiment,
  shares: readonly Share[],
  values: readonly ShareValues[],
): ExperimentResult {
  const samples: Samples = record(Object.keys(file.arms), (arm) =>
    record(Object.keys(file.measures), (measure) =>
      values.flatMap((share, i) => (shares[i]!.arm === arm ? share[measure]! : [])),
    ),
  );
  const verdicts = file.expect.map((expectation) => judge(expectation, samples));
  return {
    id: file.id,
    title: file.title,
    games: file.games * bundles.length,
    arms: record(Object.keys(file.arms), (arm) =>
      record(Object.keys(file.measures), (measure) => moments(samples[arm]![measure]!)),
    ),
    verdicts,
    pass: verdicts.every((verdict) => verdict.pass),
  };
}

/** The whole experiment in this thread. */
export function runExperiment(experiment: Experiment): ExperimentResult {
  const shares = sharesOf(experiment);
  return joinShares(experiment, shares, shares.map(playShare));
}

/** What applies to all arms, then the arm's own. */
function joined(all: ArmFile, arm: ArmFile): ArmFile {
  return {
    bots: { ...all.bots, ...arm.bots },
    dials: { ...all.dials, ...arm.dials },
    always: [...(all.always ?? []), ...(arm.always ?? [])],
    never: [...(all.never ?? []), ...(arm.never ?? [])],
    votes: { ...all.votes, ...arm.votes },
    start: { ...all.start, ...arm.start },
    parameters: { ...all.parameters, ...arm.parameters },
    hold: [...(all.hold ?? []), ...(arm.hold ?? [])],
  };
}

function measureGame(file: ExperimentFile, setup: GameSetup, arm: ArmFile, into: ShareValues): void {
  const { scenario } = setup;
  const played = Object.entries(file.measures).flatMap(([id, measure]) =>
    measure.bestDial === undefined ? [{ id, collector: collectorFor(scenario, measure) }] : [],
  );
  if (played.length > 0) {
    const world = simulate(setup, (quarter) => {
      for (const { collector } of played) collector.see(quarter);
    });
    for (const { id, collector } of played) into[id]!.push(collector.result(world));
  }
  const fixed = new Set(Object.keys(arm.start ?? {}) as Indicator[]);
  for (const [id, { bestDial: asked }] of Object.entries(file.measures)) {
    if (asked === undefined) continue;
    const { seed, rounds, weights } = setup;
    into[id]!.push(bestDial(scenario, asked.seat, { seed, rounds, weights, jitter: asked.jitter, fixed }));
  }
}

function setupFor(file: ExperimentFile, bundle: ScenarioBundle, arm: ArmFile): GameSetup {
  const parameters = Object.fromEntries(
    Object.entries(arm.parameters ?? {}).map(([name, value]) => [parameterNamed(bundle, name)!, value]),
  );
  return {
    scenario: compileScenario(bundle, { start: arm.start ?? {}, parameters }),
    seed: file.seed,
    rounds: file.rounds,
    settings: {
      movesPerRound: bundle.scenario.movesPerRound,
      agendas: bundle.scenario.agendas,
      starterHandsOnly: bundle.scenario.starterHandsOnly,
      injects: file.injects,
    },
    weights: file.weights,
    players: record(SEATS, (seat) => playerOf(arm.bots?.[seat] ?? file.bots?.[seat] ?? 'doctrine')),
    directions: record(SEATS, (seat) => directionFor(bundle, seat, arm)),
    holds: (arm.hold ?? []).map(holdOf),
    votes: arm.votes ?? {},
    keepsLedger: Object.values(file.measures).some(({ ledgerGap }) => ledgerGap === true),
  };
}

const holdOf = ({ indicator, value, atLeast, atMost, when }: HoldFile): Hold => ({
  indicator,
  when,
  ...(value === undefined ? {} : { value }),
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(atMost === undefined ? {} : { atMost }),
});

function playerOf(bot: 'doctrine' | 'novice' | 'expert' | 'random'): Player {
  if (bot === 'random') return { bot };
  return bot === 'doctrine' ? STANDARD_BOT : { bot: 'doctrine', level: bot };
}

function directionFor(bundle: ScenarioBundle, seat: Seat, arm: ArmFile): Direction {
  const own = (name: string): MoveId[] => {
    const move = moveNamed(bundle, name);
    return move !== null && Object.hasOwn(bundle.moves[seat], move) ? [move] : [];
  };
  const always = (arm.always ?? []).flatMap((one) => {
    const { move, level } = typeof one === 'string' ? { move: one, level: 1 } : one;
    return own(move).map((id) => ({ move: id, level }));
  });
  const never = new Set((arm.never ?? []).flatMap(own));
  const dial = arm.dials?.[seat] ?? null;
  return dial === null && always.length === 0 && never.size === 0 ? UNDIRECTED : { dial, always, never };
}
