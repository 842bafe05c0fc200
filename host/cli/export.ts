// `backfill export`: a record as tables for a spreadsheet or a script.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { csvOf } from '../export/csv.ts';
import { rowsOf, TABLES, type TableName, type TidyRow } from '../export/tables.ts';
import { readRecord } from '../record/open-record.ts';
import type { Contents } from '../record/contents.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'turn a record into CSV or JSON tables';

export const usage = `backfill export RECORD.backfill [--csv | --json] [--table NAME] [--out FILE]

Reads the record without changing it; docs/data-dictionary.md explains every column. Of a damaged record the events
before the damage are exported, with exit code 1.

  --csv            comma-separated values (the default)
  --json           an array of objects
  --table NAME     events (the default), indicators, or ledger
  --out FILE       write to a file instead of standard output
  --without-words  leave out names, messages and everything else that people typed
  --unfinished     export an exercise that has not ended: it shows what seats may not know yet`;

const options = {
  csv: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  table: { type: 'string', default: 'events' },
  out: { type: 'string' },
  'without-words': { type: 'boolean', default: false },
  unfinished: { type: 'boolean', default: false },
} as const;

export function run(args: readonly string[], io: Io): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new CommandError('Name one record.', 2);
  if (values.csv && values.json) throw new CommandError('Choose --csv or --json, not both.', 2);
  const table = tableNamed(values.table);
  const contents = readRecord(path.resolve(io.cwd, given));
  if (!values.unfinished) refuseUnfinished(contents);
  const rows = rowsOf(contents, table, !values['without-words']);
  write(
    io,
    values.out,
    values.json ? jsonOf(rows) : csvOf([TABLES[table], ...rows.map((row) => cellsOf(table, row))]),
  );
  if (contents.damage === null) return 0;
  io.err(
    `backfill export: the record is damaged: ${contents.damage.why}; only what is before it was exported.`,
  );
  return 1;
}

function tableNamed(name: string): TableName {
  if (Object.hasOwn(TABLES, name)) return name as TableName;
  throw new CommandError(`There is no table "${name}". Choose one of: ${Object.keys(TABLES).join(', ')}.`, 2);
}

/** Orders and notes of a running exercise on the wrong screen would spoil it. */
function refuseUnfinished({ events }: Contents): void {
  if (events.some(({ entry }) => entry.phase === 'debrief')) return;
  throw new CommandError(
    'The exercise has not ended, so its secrets are not open. Add --unfinished to export them all the same.',
  );
}

const cellsOf = (table: TableName, row: TidyRow) => TABLES[table].map((column) => row[column] ?? null);

const jsonOf = (rows: readonly TidyRow[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

function write(io: Io, out: string | undefined, text: string): void {
  if (out === undefined) return io.out(text);
  writeFileSync(path.resolve(io.cwd, out), `${text}\n`);
}
