// `backfill simulate`: many games of computer seats and what came of them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { summarise, type Batch, type BatchSummary, type GameRow } from '../../engine/analysis/batch.ts';
import type { ScenarioBundle } from '../../engine/content.ts';
import { COMPONENTS, INDICATORS, SEATS, type Seat } from '../../engine/ids.ts';
import { compileScenario } from '../../engine/index.ts';
import { scenarioHash } from '../scenario-library.ts';
import { VERSION } from '../version.ts';
import { jobsFrom, overridesOf, playersOf, wholeNumber } from './batch-options.ts';
import { gamesTasks } from './batch-tasks.ts';
import { doTasks } from './batch-threads.ts';
import { bundleOf } from './bundle-of.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'play many games of computer seats: endings, indicators, scores, moves';

export const usage = `backfill simulate --scenario ID --games N --seed S [options]

Same seed, same bytes. Game k of a batch has the dice of the seed "S/k".

  --scenario ID           a scenario of this installation, or a folder
  --games N               1 to 200000
  --seed S                any text
  --rounds R              1 to 12 (the scenario's own)
  --bots B                doctrine, random, novice, expert, or seat=bot, separated by commas (doctrine)
  --weights W             of score components: spread (each varied a little in each game), cards (agenda cards), or
                          standard (as printed). Batches without cards use spread, also where a scenario has cards
                          (spread)
  --set parameter=value   by id or by the model paper's key; may be repeated
  --start indicator=value by id or by the model paper's key; may be repeated
  --no-injects            play without injects
  --out FILE.csv          one row a game
  --jobs J                threads, 1 to 64 (as many as this machine has); the result is the same
  --json                  one JSON object`;

const options = {
  scenario: { type: 'string' },
  games: { type: 'string' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
  bots: { type: 'string', default: 'doctrine' },
  weights: { type: 'string', default: 'spread' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  start: { type: 'string', multiple: true, default: [] as string[] },
  'no-injects': { type: 'boolean', default: false },
  out: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.scenario === undefined || values.games === undefined || values.seed === undefined)
    throw new CommandError('Give --scenario, --games and --seed. See: backfill simulate --help', 2);
  const games = wholeNumber(values.games, '--games', 1, 200_000);
  const batch = batchOf(bundleOf(values.scenario), { ...values, seed: values.seed });
  const rows = (await doTasks(gamesTasks(batch, games), jobsFrom(values.jobs))).flat();
  const result = summarise(compileScenario(batch.bundle, batch.overrides), rows);
  if (values.out !== undefined) writeFileSync(path.resolve(io.cwd, values.out), csv(rows));
  const head = {
    scenario: batch.bundle.scenario.id,
    scenarioHash: scenarioHash(batch.bundle),
    engineVersion: VERSION,
    rounds: batch.rounds,
    games,
    seed: values.seed,
    bots: values.bots,
    weights: batch.weights,
    injects: batch.settings.injects,
    set: values.set,
    start: values.start,
  };
  io.out(values.json ? JSON.stringify({ ...head, ...result }) : inWords(head, result));
  return 0;
}

interface Asked {
  readonly seed: string;
  readonly rounds?: string | undefined;
  readonly bots: string;
  readonly weights: string;
  readonly set: readonly string[];
  readonly start: readonly string[];
  readonly 'no-injects': boolean;
}

function batchOf(bundle: ScenarioBundle, asked: Asked): Batch {
  const { rounds, movesPerRound, agendas, starterHandsOnly, injects } = bundle.scenario;
  return {
    bundle,
    overrides: overridesOf(bundle, asked.set, asked.start),
    seed: asked.seed,
    rounds: asked.rounds === undefined ? rounds : wholeNumber(asked.rounds, '--rounds', 1, 12),
    settings: { movesPerRound, agendas, starterHandsOnly, injects: injects && !asked['no-injects'] },
    weights: weightsNamed(asked.weights),
    players: playersOf(asked.bots),
  };
}

function weightsNamed(name: string): Batch['weights'] {
  if (name === 'spread' || name === 'cards' || name === 'standard') return name;
  throw new CommandError('--weights must be spread, cards or standard.', 2);
}

function csv(rows: readonly GameRow[]): string {
  const head = [
    'game',
    'seed',
    'ending',
    'rounds',
    ...SEATS.map((seat) => `score_${seat}`),
    ...SEATS.flatMap((seat) => COMPONENTS[seat].map((component) => `${seat}_${component}`)),
    ...INDICATORS,
  ];
  const lines = rows.map((row) =>
    [
      row.game,
      quoted(row.seed),
      row.ending,
      row.rounds,
      ...SEATS.map((seat) => row.scores[seat]),
      ...SEATS.flatMap((seat) => row.components[seat]),
      ...INDICATORS.map((id) => row.indicators[id]),
    ].join(','),
  );
  return `${[head.join(','), ...lines].join('\n')}\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function seatLines(seat: Seat, score: BatchSummary['seats'][Seat]): string[] {
  const line = (name: string, { mean, sd }: { mean: number; sd: number }): string =>
    `  ${name.padEnd(22)}${mean.toFixed(1).padStart(8)}${sd.toFixed(1).padStart(8)}`;
  return [line(seat, score), ...Object.entries(score.components).map(([id, one]) => line(`  ${id}`, one))];
}

function inWords(
  head: { scenario: string; rounds: number; games: number; bots: string; weights: string; seed: string },
  result: BatchSummary,
): string {
  const share = (count: number): string => `${((100 * count) / head.games).toFixed(1)} %`.padStart(8);
  return [
    `${head.games} games of ${head.scenario}, ${head.rounds} rounds, bots ${head.bots}, weights ${head.weights}, seed ${head.seed}`,
    '',
    'Endings',
    ...Object.entries(result.endings).map(
      ([id, count]) => `  ${id.padEnd(22)}${String(count).padStart(8)}${share(count)}`,
    ),
    '',
    `${'Scores'.padEnd(24)}${'mean'.padStart(8)}${'sd'.padStart(8)}`,
    ...SEATS.flatMap((seat) => seatLines(seat, result.seats[seat])),
    '',
    `${'Indicators at the end'.padEnd(24)}${['mean', 'sd', 'p05', 'p50', 'p95'].map((name) => name.padStart(8)).join('')}`,
    ...INDICATORS.map((id) => {
      const { mean, sd, p05, p50, p95 } = result.indicators[id];
      return `  ${id.padEnd(22)}${[mean, sd, p05, p50, p95].map((x) => x.toFixed(1).padStart(8)).join('')}`;
    }),
    '',
    `${'Moves'.padEnd(30)}${['picked', 'with', 'without'].map((name) => name.padStart(9)).join('')}`,
    ...Object.entries(result.moves).map(([id, move]) => {
      const score = (x: number | null): string => (x === null ? '–' : x.toFixed(1)).padStart(9);
      return `  ${id.padEnd(28)}${`${(100 * move.pickRate).toFixed(1)} %`.padStart(9)}${score(move.scoreWith)}${score(move.scoreWithout)}`;
    }),
  ].join('\n');
}
