// `backfill claim`: claims of the two briefs as experiments with an expectation.
import path from 'node:path';
import { SCENARIOS } from '../scenario-library.ts';
import type { Io } from './command.ts';
import { OPTIONS, runFiles } from './run-experiments.ts';

export const summary = 'run claims of the briefs: all that ship with the scenarios, or those named';

export const usage = `backfill claim [FILE.yaml…] [--games N] [--jobs J] [--json]

Without a file: every claim of this installation. A claim is an experiment that cites its source.
Exit code 0: every claim holds; 1: one does not; 2: wrong use.

${OPTIONS}`;

export const run = (args: readonly string[], io: Io): Promise<number> =>
  runFiles(args, io, path.join(SCENARIOS, 'claims'));
