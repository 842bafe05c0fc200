// `backfill par`: computes par and spread of the combinations that a scenario offers, for the file beside it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { combinationsOf, parBatch, parTableOf, type Combination } from '../../engine/analysis/par.ts';
import type { ParTable, ScenarioBundle } from '../../engine/content.ts';
import { jobsFrom, wholeNumber } from './batch-options.ts';
import { gamesTasks } from './batch-tasks.ts';
import { doTasks } from './batch-threads.ts';
import { bundleOf } from './bundle-of.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'compute what standard computer seats score: the targets of the debrief';

export const usage = `backfill par --scenario ID [--games N] [--rounds R] [--out FILE] [--jobs J] [--json]

Plays games of four standard computer seats for every combination of rounds, moves and agendas that the scenario
offers, and writes mean and spread of final scores and of components at the end. Agenda cards where agendas are on, else
the printed weights. To renew what ships: backfill par --scenario ID --out scenarios/ID/par.yaml

  --scenario ID  a scenario of this installation, or a folder
  --games N      games a combination, 2 to 100000 (2000)
  --rounds R     only combinations of this many rounds
  --out FILE     where to write; without it the tables are printed
  --jobs J       threads, 1 to 64 (as many as this machine has); the result is the same
  --json         print JSON instead of YAML`;

const options = {
  scenario: { type: 'string' },
  games: { type: 'string', default: '2000' },
  rounds: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.scenario === undefined) throw new CommandError('Name a scenario: --scenario ID.', 2);
  const games = wholeNumber(values.games, '--games', 2, 100_000);
  const bundle = bundleOf(values.scenario);
  const combinations = chosen(combinationsOf(bundle), values.rounds);
  const command = `backfill par --scenario ${bundle.scenario.id} --games ${games}`;
  const tables = await compute(bundle, combinations, games, command, jobsFrom(values.jobs));
  const text = values.json ? `${JSON.stringify(tables)}\n` : inYaml(tables, command);
  if (values.out === undefined) io.out(text.trimEnd());
  else writeFileSync(path.resolve(io.cwd, values.out), text);
  return 0;
}

function chosen(all: readonly Combination[], rounds: string | undefined): readonly Combination[] {
  if (rounds === undefined) return all;
  const wanted = wholeNumber(rounds, '--rounds', 1, 12);
  const some = all.filter((one) => one.rounds === wanted);
  const offered = [...new Set(all.map((one) => one.rounds))].join(', ');
  if (some.length === 0) throw new CommandError(`--rounds: the scenario offers ${offered} rounds.`, 2);
  return some;
}

async function compute(
  bundle: ScenarioBundle,
  combinations: readonly Combination[],
  games: number,
  command: string,
  jobs: number,
): Promise<ParTable[]> {
  const tables: ParTable[] = [];
  for (const combination of combinations) {
    const rows = await doTasks(gamesTasks(parBatch(bundle, combination), games), jobs);
    tables.push(parTableOf(combination, rows.flat(), command));
  }
  return tables;
}

const inYaml = (tables: readonly ParTable[], command: string): string =>
  `# Par and spread: mean and standard deviation of standard computer seats. Written by \`${command}\`.\n${stringify(tables)}`;
