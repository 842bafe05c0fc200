// Reads experiment files, plays their shares in threads and says what came out: shared by `experiment` and `claim`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { joinShares, sharesOf, type ExperimentResult } from '../../engine/analysis/experiment.ts';
import type { ExperimentFile } from '../../engine/analysis/experiment-shape.ts';
import { parseExperiment, type Experiment } from '../../engine/analysis/parse-experiment.ts';
import { loadScenario } from '../scenario-library.ts';
import { jobsFrom, wholeNumber } from './batch-options.ts';
import { GAMES_A_TASK, type ShareTask } from './batch-tasks.ts';
import { doTasks } from './batch-threads.ts';
import { CommandError, type Io } from './command.ts';
import { inDetail, tableHead, tableRows } from './experiment-words.ts';

const options = {
  json: { type: 'boolean', default: false },
  games: { type: 'string' },
  jobs: { type: 'string' },
} as const;

export type Report = ExperimentResult & { readonly claim: ExperimentFile['claim'] | null };

/** The help on the options that both commands have. */
export const OPTIONS = `  --games N  games of each scenario, 2 to 100000, instead of the file's own number
  --jobs J   threads, 1 to 64 (as many as this machine has); the result is the same
  --json     results as JSON: one object for one file, else a list`;

/** Exit code 0 only if every expectation of every file holds. `fallback`: what to run when no file is named. */
export async function runFiles(args: readonly string[], io: Io, fallback: string | null): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const named = positionals.length > 0 ? positionals : fallback === null ? [] : [fallback];
  const files = named.flatMap((file) => filesAt(io, file));
  if (files.length === 0) throw new CommandError('Name an experiment file.', 2);
  const games = values.games === undefined ? null : wholeNumber(values.games, '--games', 2, 100_000);
  const jobs = jobsFrom(values.jobs);
  const experiments = readAll(io, files, games);
  const isTable = experiments.length > 1;
  if (isTable && !values.json) io.out(tableHead());
  const reports = await runAll(experiments, jobs, (report) => {
    if (!values.json) io.out(isTable ? tableRows(report) : inDetail(report));
  });
  if (values.json) io.out(JSON.stringify(reports.length === 1 ? reports[0] : reports));
  else if (isTable) io.out(`\n${countInWords(reports)}`);
  return reports.every(({ pass }) => pass) ? 0 : 1;
}

function countInWords(reports: readonly Report[]): string {
  const failed = reports.filter(({ pass }) => !pass).map(({ id }) => id);
  const holding = `${reports.length - failed.length} of ${reports.length} hold`;
  return failed.length === 0 ? `${holding}.` : `${holding}; not: ${failed.join(', ')}.`;
}

/** A folder stands for the experiment files in it. */
function filesAt(io: Io, given: string): string[] {
  const place = path.resolve(io.cwd, given);
  try {
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => path.join(place, name));
  } catch {
    throw new CommandError(`There is no file "${given}".`, 2);
  }
}

/** Findings of all files go to standard error; nothing is played if there is one. */
function readAll(io: Io, files: readonly string[], games: number | null): Experiment[] {
  const parsed = files.map((file) => {
    const source = { path: path.relative(io.cwd, file) || file, text: textOf(file) };
    return parseExperiment(source, bundleNamed);
  });
  const findings = parsed.flatMap((one) => ('findings' in one ? one.findings : []));
  for (const { file, line, column, problem, remedy } of findings)
    io.err(`${file}:${line}:${column}: ${problem}. ${remedy}`);
  if (findings.length > 0) throw new CommandError(`Nothing was run: ${findings.length} finding(s).`);
  return parsed.flatMap((one) => ('experiment' in one ? [withGames(one.experiment, games)] : []));
}

const FILE_BYTES_MAX = 2 * 1024 * 1024;

function textOf(file: string): string {
  if (statSync(file).size > FILE_BYTES_MAX)
    throw new CommandError(`"${path.basename(file)}" is larger than 2 MB.`);
  return readFileSync(file, 'utf8');
}

function bundleNamed(name: string) {
  const loaded = loadScenario(name);
  return 'bundle' in loaded ? loaded.bundle : null;
}

const withGames = ({ file, bundles }: Experiment, games: number | null): Experiment => ({
  file: games === null ? file : { ...file, games },
  bundles,
});

/** All shares of all experiments side by side; `onReport` hears of each experiment in its turn, as soon as it can. */
async function runAll(
  experiments: readonly Experiment[],
  jobs: number,
  onReport: (report: Report) => void,
): Promise<Report[]> {
  const shares = experiments.map((experiment) => sharesOf(experiment, GAMES_A_TASK));
  const ends = shares.reduce<number[]>((all, some) => [...all, (all.at(-1) ?? 0) + some.length], []);
  const tasks = shares.flat().map((share): ShareTask => ({ task: 'share', share }));
  const reports: Report[] = [];
  await doTasks(tasks, jobs, (done) => {
    for (let i = reports.length; i < experiments.length; i++) {
      const values = done.slice(ends[i]! - shares[i]!.length, ends[i]);
      if (values.some((one) => one === undefined)) return;
      const result = joinShares(
        experiments[i]!,
        shares[i]!,
        values.map((one) => one!),
      );
      const report = { ...result, claim: experiments[i]!.file.claim ?? null };
      reports.push(report);
      onReport(report);
    }
  });
  return reports;
}
