// `backfill simulate`: many games of computer seats and what came of them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { playGame, summarise, type BatchSummary, type GameRow } from '../../engine/analysis/batch.ts';
import { COMPONENTS, INDICATORS, SEATS } from '../../engine/ids.ts';
import { compileScenario, type GameSetup } from '../../engine/index.ts';
import { scenarioHash } from '../scenario-library.ts';
import { VERSION } from '../version.ts';
import { overridesOf, playersOf, wholeNumber } from './batch-options.ts';
import { bundleOf } from './bundle-of.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'play many games of computer seats: endings, indicators, scores, moves';

export const usage = `backfill simulate --scenario ID --games N --seed S [options]

Same seed, same bytes. Game k of a batch has the dice of the seed "S/k".

  --scenario ID           a scenario of this installation, or a folder
  --games N               1 to 1000000
  --seed S                any text
  --rounds R              1 to 12 (the scenario's own)
  --bots B                doctrine, random, novice, expert, or seat=bot, separated by commas (doctrine)
  --weights W             spread (each weight varied, for batches), cards (agenda cards) or standard (spread)
  --set parameter=value   by id or by the model paper's key; may be repeated
  --start indicator=value by id or by the model paper's key; may be repeated
  --no-injects            play without injects
  --out FILE.csv          one row a game
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
  json: { type: 'boolean', default: false },
} as const;

export function run(args: readonly string[], io: Io): number {
  const { values } = parseArgs({ args: [...args], options });
  if (values.scenario === undefined || values.games === undefined || values.seed === undefined)
    throw new CommandError('Give --scenario, --games and --seed. See: backfill simulate --help', 2);
  const games = wholeNumber(values.games, '--games', 1, 1_000_000);
  const bundle = bundleOf(values.scenario);
  const rounds =
    values.rounds === undefined ? bundle.scenario.rounds : wholeNumber(values.rounds, '--rounds', 1, 12);
  const setup: GameSetup = {
    scenario: compileScenario(bundle, overridesOf(bundle, values.set, values.start)),
    seed: values.seed,
    rounds,
    settings: {
      movesPerRound: bundle.scenario.movesPerRound,
      agendas: bundle.scenario.agendas,
      starterHandsOnly: bundle.scenario.starterHandsOnly,
      injects: bundle.scenario.injects && !values['no-injects'],
    },
    weights: weightsNamed(values.weights),
    players: playersOf(values.bots),
  };
  const rows = Array.from({ length: games }, (_, game) => playGame(setup, values.seed!, game));
  const result = summarise(setup, rows);
  if (values.out !== undefined) writeFileSync(path.resolve(io.cwd, values.out), csv(rows));
  const head = {
    scenario: bundle.scenario.id,
    scenarioHash: scenarioHash(bundle),
    engineVersion: VERSION,
    rounds,
    games,
    seed: values.seed,
    bots: values.bots,
    weights: values.weights,
    set: values.set,
    start: values.start,
  };
  io.out(values.json ? JSON.stringify({ ...head, ...result }) : inWords(head, result));
  return 0;
}

function weightsNamed(name: string): GameSetup['weights'] {
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

function inWords(
  head: { scenario: string; rounds: number; games: number; bots: string; seed: string },
  result: BatchSummary,
): string {
  const share = (count: number): string => `${((100 * count) / result.games).toFixed(1)} %`.padStart(8);
  return [
    `${head.games} games of ${head.scenario}, ${head.rounds} rounds, bots ${head.bots}, seed ${head.seed}`,
    '',
    'Endings',
    ...Object.entries(result.endings).map(
      ([id, count]) => `  ${id.padEnd(22)}${String(count).padStart(8)}${share(count)}`,
    ),
    '',
    `${'Scores'.padEnd(24)}${'mean'.padStart(8)}${'sd'.padStart(8)}`,
    ...SEATS.map(
      (seat) =>
        `  ${seat.padEnd(22)}${result.seats[seat].mean.toFixed(1).padStart(8)}${result.seats[seat].sd.toFixed(1).padStart(8)}`,
    ),
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
