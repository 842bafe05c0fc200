// Runs an experiment: every arm plays the same seeds, measures are compared pair by pair.
import type { ScenarioBundle } from '../content.ts';
import { SEATS, type Indicator, type MoveId, type Seat } from '../ids.ts';
import { seedOfGame } from '../dice.ts';
import { UNDIRECTED, type Direction } from '../bots/direction.ts';
import { compileScenario, record } from '../scenario.ts';
import { simulate, STANDARD_BOT, type GameSetup, type Player } from '../simulate.ts';
import { bestDial } from './best-dial.ts';
import type { ArmFile, ExperimentFile, Measure } from './experiment-shape.ts';
import { judge, type Verdict } from './judge.ts';
import { collectorFor } from './measures.ts';
import { moments, type Moments } from './moments.ts';
import { moveNamed, parameterNamed } from './names.ts';

export interface ExperimentResult {
  readonly id: string;
  readonly title: string;
  readonly games: number;
  readonly arms: Record<string, Record<string, Moments>>;
  readonly verdicts: readonly Verdict[];
  readonly pass: boolean;
}

/** Values of each measure in each arm, game by game, in the same order in every arm. */
export type Samples = Record<string, Record<string, number[]>>;

/** Throws an Error in plain words when the file names what the scenario has not. */
export function runExperiment(file: ExperimentFile, bundles: readonly ScenarioBundle[]): ExperimentResult {
  const samples: Samples = {};
  for (const [arm, content] of Object.entries(file.arms)) {
    samples[arm] = Object.fromEntries(Object.keys(file.measures).map((measure) => [measure, []]));
    for (const bundle of bundles) playArm(file, bundle, joined(file.all ?? {}, content), samples[arm]!);
  }
  const verdicts = file.expect.map((expectation) => judge(expectation, samples));
  return {
    id: file.id,
    title: file.title,
    games: file.games * bundles.length,
    arms: mapValues(samples, (measures) => mapValues(measures, moments)),
    verdicts,
    pass: verdicts.every((verdict) => verdict.pass),
  };
}

const mapValues = <From, To>(all: Record<string, From>, map: (one: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, map(one)]));

/** What applies to all arms, then the arm's own. */
function joined(all: ArmFile, arm: ArmFile): ArmFile {
  return {
    dials: { ...all.dials, ...arm.dials },
    always: [...(all.always ?? []), ...(arm.always ?? [])],
    never: [...(all.never ?? []), ...(arm.never ?? [])],
    votes: { ...all.votes, ...arm.votes },
    start: { ...all.start, ...arm.start },
    parameters: { ...all.parameters, ...arm.parameters },
    hold: [...(all.hold ?? []), ...(arm.hold ?? [])],
  };
}

function playArm(
  file: ExperimentFile,
  bundle: ScenarioBundle,
  arm: ArmFile,
  into: Record<string, number[]>,
): void {
  const setup = setupFor(file, bundle, arm);
  for (let game = 0; game < file.games; game++) {
    const seed = seedOfGame(`${file.seed}/${bundle.scenario.id}`, game);
    measureGame(file, { ...setup, seed }, arm, into);
  }
}

function measureGame(
  file: ExperimentFile,
  setup: GameSetup,
  arm: ArmFile,
  into: Record<string, number[]>,
): void {
  const { scenario } = setup;
  const played = Object.entries(file.measures).flatMap(([id, measure]) =>
    'bestDial' in measure ? [] : [{ id, collector: collectorFor(scenario, measure) }],
  );
  if (played.length > 0) {
    const world = simulate(setup, (quarter) => {
      for (const { collector } of played) collector.see(quarter);
    });
    for (const { id, collector } of played) into[id]!.push(collector.result(world));
  }
  const fixed = new Set(Object.keys(arm.start ?? {}) as Indicator[]);
  for (const [id, measure] of Object.entries(file.measures)) {
    if (!('bestDial' in measure)) continue;
    const { seat, jitter } = measure.bestDial;
    into[id]!.push(
      bestDial(scenario, seat, {
        seed: setup.seed,
        rounds: setup.rounds,
        weights: setup.weights,
        jitter,
        fixed,
      }),
    );
  }
}

function setupFor(file: ExperimentFile, bundle: ScenarioBundle, arm: ArmFile): GameSetup {
  const parameters = Object.fromEntries(
    Object.entries(arm.parameters ?? {}).map(([name, value]) => [
      known(parameterNamed(bundle, name), 'parameter', name),
      value,
    ]),
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
    players: record(SEATS, (seat) => playerOf(file.bots?.[seat])),
    directions: record(SEATS, (seat) => directionFor(bundle, seat, arm)),
    holds: arm.hold ?? [],
    votes: arm.votes ?? {},
    keepsLedger: Object.values(file.measures).some((measure: Measure) => 'ledgerGap' in measure),
  };
}

function playerOf(bot: 'doctrine' | 'novice' | 'expert' | 'random' | undefined): Player {
  if (bot === 'random') return { bot };
  return bot === undefined || bot === 'doctrine' ? STANDARD_BOT : { bot: 'doctrine', level: bot };
}

function directionFor(bundle: ScenarioBundle, seat: Seat, arm: ArmFile): Direction {
  const own = (name: string): MoveId | null => {
    const move = known(moveNamed(bundle, name), 'move', name);
    return Object.hasOwn(bundle.moves[seat], move) ? move : null;
  };
  const always = (arm.always ?? []).flatMap((one) => {
    const { move, level } = typeof one === 'string' ? { move: one, level: 1 } : one;
    const id = own(move);
    return id === null ? [] : [{ move: id, level }];
  });
  const never = new Set((arm.never ?? []).flatMap((name) => own(name) ?? []));
  const dial = arm.dials?.[seat] ?? null;
  return dial === null && always.length === 0 && never.size === 0 ? UNDIRECTED : { dial, always, never };
}

function known<Id>(id: Id | null, kind: string, name: string): Id {
  if (id === null) throw new Error(`There is no ${kind} "${name}" in this scenario.`);
  return id;
}
