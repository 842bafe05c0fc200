// Reads experiment files, runs them one after the other and prints what came out: shared by `experiment` and `claim`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runExperiment, type ExperimentResult } from '../../engine/analysis/experiment.ts';
import type { ExperimentFile } from '../../engine/analysis/experiment-shape.ts';
import { parseExperiment } from '../../engine/analysis/parse-experiment.ts';
import { bundleOf } from './bundle-of.ts';
import { wholeNumber } from './batch-options.ts';
import { CommandError, type Io } from './command.ts';

const options = {
  json: { type: 'boolean', default: false },
  games: { type: 'string' },
} as const;

type Report = ExperimentResult & { readonly claim: ExperimentFile['claim'] | null };

/** Exit code 0 only if every expectation of every file holds. `fallback`: what to run when no file is named. */
export function runFiles(args: readonly string[], io: Io, fallback: string | null): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const named = positionals.length > 0 ? positionals : fallback === null ? [] : [fallback];
  const files = named.flatMap((file) => filesAt(path.resolve(io.cwd, file)));
  if (files.length === 0) throw new CommandError('Name an experiment file.', 2);
  const games = values.games === undefined ? null : wholeNumber(values.games, '--games', 2, 100_000);
  const reports: Report[] = [];
  for (const file of files) {
    const report = runFile(io, file, games);
    reports.push(report);
    if (!values.json) io.out(inWords(report));
  }
  const failed = reports.filter((report) => !report.pass);
  if (values.json) io.out(JSON.stringify(reports.length === 1 ? reports[0] : reports));
  else
    io.out(
      `${reports.length - failed.length} of ${reports.length} hold${failed.length === 0 ? '.' : `; not: ${failed.map(({ id }) => id).join(', ')}`}`,
    );
  return failed.length === 0 ? 0 : 1;
}

/** A folder stands for the experiment files in it. */
function filesAt(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => path.join(place, name));
  } catch {
    throw new CommandError(`There is no file "${place}".`, 2);
  }
}

function runFile(io: Io, file: string, games: number | null): Report {
  const parsed = parseExperiment({ path: path.relative(io.cwd, file), text: readFileSync(file, 'utf8') });
  if ('findings' in parsed) {
    for (const { file: at, line, column, problem, remedy } of parsed.findings)
      io.err(`${at}:${line}:${column}: ${problem} ${remedy}`);
    throw new CommandError(
      `${path.basename(file)} cannot be run: ${parsed.findings.length} finding(s) above.`,
    );
  }
  const experiment = games === null ? parsed.experiment : { ...parsed.experiment, games };
  const result = runExperiment(experiment, experiment.scenarios.map(bundleOf));
  return { ...result, claim: experiment.claim ?? null };
}

function inWords({ id, title, claim, arms, verdicts, pass, games }: Report): string {
  const source =
    claim === null || claim === undefined
      ? ''
      : `  (${claim.ids.join(', ')}; ${claim.brief.join(', ')} ${claim.paragraph})`;
  const measures = Object.keys(Object.values(arms)[0] ?? {});
  const rows = Object.entries(arms).flatMap(([arm, values]) =>
    measures.map((measure) => {
      const { mean, sd, n } = values[measure]!;
      return `      ${arm.padEnd(18)} ${measure.padEnd(22)} mean ${mean.toFixed(3).padStart(9)}  sd ${sd.toFixed(3).padStart(8)}  n ${n}`;
    }),
  );
  const judged = verdicts.map(({ words, value, z, pass: holds }) => {
    const score = z === null ? '' : `  z ${Math.abs(z) > 999 ? (z > 0 ? '> 999' : '< -999') : z.toFixed(1)}`;
    return `      ${holds ? 'holds' : 'FAILS'}  ${words}: ${value.toFixed(3)}${score}`;
  });
  return [
    `${pass ? 'pass' : 'FAIL'}  ${id.padEnd(8)} ${title}${source}  [${games} games an arm]`,
    ...rows,
    ...judged,
  ].join('\n');
}
