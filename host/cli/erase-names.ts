// `backfill erase-names`: takes what people typed out of a record, for good.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { realChance } from '../chance.ts';
import { realClock } from '../clock.ts';
import { eraseNames } from '../record/erase-names.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'remove names and free text from a record, for good';

export const usage = `backfill erase-names RECORD.backfill --yes

Removes the name of the exercise, all messages, statements, notes and written reasons from the file. Orders, votes and
results stay, and the record still verifies. This cannot be undone. Copies of the file are not touched.

  --yes  do it`;

const options = { yes: { type: 'boolean', default: false } } as const;

export function run(args: readonly string[], io: Io): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new CommandError('Name one record.', 2);
  if (!values.yes) throw new CommandError('This cannot be undone. Add --yes to do it.', 2);
  eraseNames(path.resolve(io.cwd, given), { chance: realChance, clock: realClock });
  io.out(`${path.basename(given)}: the words are gone.`);
  return 0;
}
