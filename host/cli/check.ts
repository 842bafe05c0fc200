// `backfill check`: everything that is wrong with a scenario, by file, line and column.
import { parseArgs } from 'node:util';
import { loadScenario } from '../scenario-library.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'check a scenario: every finding with file, line, column and what to do';

export const usage = `backfill check SCENARIO [--json]

SCENARIO is an id of this installation or a folder. Exit code 0: nothing found; 1: findings.

  --json  the findings as JSON`;

const options = { json: { type: 'boolean', default: false } } as const;

export function run(args: readonly string[], io: Io): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [scenario] = positionals;
  if (scenario === undefined || positionals.length > 1) throw new CommandError('Name one scenario.', 2);
  const loaded = loadScenario(scenario);
  const findings = 'findings' in loaded ? loaded.findings : [];
  if (values.json) io.out(JSON.stringify({ scenario, findings }, null, 2));
  else if (findings.length === 0) io.out(`${scenario}: nothing found.`);
  else
    for (const { file, line, column, problem, remedy } of findings)
      io.out(`${file}:${line}:${column}: ${problem}. ${remedy}`);
  return findings.length === 0 ? 0 : 1;
}
