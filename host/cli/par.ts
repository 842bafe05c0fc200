// `backfill par`: computes par and spread of the combinations that a scenario offers, and writes them beside it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { computePar, type Combination } from '../../engine/analysis/par.ts';
import type { ScenarioFile } from '../../engine/content.ts';
import { compileScenario } from '../../engine/index.ts';
import { CommandError, type Io } from './command.ts';
import { bundleOf } from './bundle-of.ts';

export const summary = 'compute what standard computer seats score: the targets of the debrief';

export const usage = `backfill par --scenario ID [--games N] [--out FILE] [--json]

Plays games of four standard computer seats for every combination of rounds, moves and agendas that the scenario
offers, and writes mean and spread of scores and components.

  --scenario ID  a scenario of this installation
  --games N      games a combination (2000)
  --out FILE     where to write; without it the tables are printed
  --json         print JSON instead of YAML`;

const options = {
  scenario: { type: 'string' },
  games: { type: 'string', default: '2000' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export function run(args: readonly string[], io: Io): number {
  const { values } = parseArgs({ args: [...args], options });
  if (values.scenario === undefined) throw new CommandError('Name a scenario: --scenario ID.', 2);
  const games = Number(values.games);
  if (!Number.isInteger(games) || games < 2)
    throw new CommandError('--games must be a whole number from 2.', 2);
  const bundle = bundleOf(values.scenario);
  const scenario = compileScenario(bundle);
  const command = `backfill par --scenario ${values.scenario} --games ${games}`;
  const tables = combinationsOf(bundle.scenario).map((one) => computePar(scenario, one, games, command));
  const text = values.json
    ? JSON.stringify(tables, null, 2)
    : `# Par and spread: mean and standard deviation of standard computer seats. Written by \`${command}\`.\n${stringify(tables)}`;
  if (values.out === undefined) io.out(text.trimEnd());
  else writeFileSync(path.resolve(io.cwd, values.out), text);
  return 0;
}

/** What set-up offers: each round count with and without agendas, and the classroom's two moves without. */
function combinationsOf(scenario: ScenarioFile): Combination[] {
  const { starterHandsOnly, movesPerRound } = scenario;
  const classroom = { movesPerRound: 2, agendas: false, starterHandsOnly };
  return scenario.roundChoices.flatMap((rounds) => [
    ...(movesPerRound === 3
      ? [true, false].map((agendas) => ({ rounds, movesPerRound, agendas, starterHandsOnly }))
      : []),
    { rounds, ...classroom },
  ]);
}
