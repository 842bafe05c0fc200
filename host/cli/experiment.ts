// `backfill experiment`: arms × paired repetitions from a file.
import { experimentJsonSchema } from '../../engine/analysis/experiment-shape.ts';
import type { Io } from './command.ts';
import { OPTIONS, runFiles } from './run-experiments.ts';

export const summary = 'run an experiment file: arms, measures, expectations';

export const usage = `backfill experiment FILE.yaml… [--games N] [--jobs J] [--json]

Every arm plays the same seeds. Prints mean, sd and n of each measure in each arm, and whether what was expected holds.
The format is described in docs/experiments.md and docs/experiment.schema.json.
Exit code 0: every expectation holds; 1: one does not; 2: wrong use.

${OPTIONS}
  --schema   print the JSON Schema of the format instead`;

export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length !== 1 || args[0] !== '--schema') return runFiles(args, io, null);
  io.out(JSON.stringify(experimentJsonSchema(), null, 2));
  return 0;
}
