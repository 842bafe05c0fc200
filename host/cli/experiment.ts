// `backfill experiment`: arms × paired repetitions from a file.
import type { Io } from './command.ts';
import { runFiles } from './run-experiments.ts';

export const summary = 'run an experiment file: arms, measures, expectations';

export const usage = `backfill experiment FILE.yaml… [--games N] [--json]

Every arm plays the same seeds. Prints mean, sd and n of each measure in each arm, and whether what was expected holds.
The format is described in docs/experiments.md and docs/experiment.schema.json.
Exit code 0: every expectation holds; 1: one does not; 2: wrong use.

  --games N  games of each scenario, instead of the file's own number
  --json     results as JSON`;

export const run = (args: readonly string[], io: Io): number => runFiles(args, io, null);
