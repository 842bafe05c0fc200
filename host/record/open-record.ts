// Opens a record: to go on with it (write), or to read it. Every way in which that can fail is a Problem in words,
// and a file that cannot be trusted is never written.
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Chance } from '../chance.ts';
import { readAnchor, writeAnchor } from './anchor.ts';
import { readContents, UnreadableError, type Contents } from './contents.ts';
import { hold, letGo } from './held-files.ts';
import { lookAtFile } from './look-at-file.ts';
import { RecordFile } from './record-file.ts';
import { damagedProblem, openDatabase, recordProblem } from './sqlite.ts';

export interface OpenRecord {
  readonly record: RecordFile;
  readonly contents: Contents;
}

/** For writing: the file belongs to this process until `record.close()`. A damaged record is refused. */
export function openRecord(file: string, chance: Chance): OpenRecord {
  lookAtFile(file, 'write');
  hold(file);
  let db: DatabaseSync | undefined;
  try {
    refuseDamaged(file, readUnchanged(file));
    db = openDatabase(file, 'write');
    const contents = refuseDamaged(file, readContents(db, readAnchor(file)));
    writeAnchor(file, contents.head);
    return { record: new RecordFile(db, file, contents.header, contents.head, chance), contents };
  } catch (error) {
    db?.close();
    letGo(file);
    throw inWords(error, file);
  }
}

/** For reading: with `damage` set where it is damaged, and the events before. Throws when nothing can be read. */
export function readRecord(file: string): Contents {
  lookAtFile(file, 'read');
  try {
    return readUnchanged(file);
  } catch (error) {
    throw inWords(error, file);
  }
}

/** Runs `look` on the tables of a record without checking it: for a list of many. */
export function peekIntoRecord<T>(file: string, look: (db: DatabaseSync) => T): T {
  lookAtFile(file, 'read');
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(file, 'read');
    return look(db);
  } catch (error) {
    throw inWords(error, file);
  } finally {
    db?.close();
  }
}

function readUnchanged(file: string): Contents {
  const db = openDatabase(file, 'read');
  try {
    return readContents(db, readAnchor(file));
  } finally {
    db.close();
  }
}

function refuseDamaged(file: string, contents: Contents): Contents {
  if (contents.damage) throw damagedProblem(path.basename(file), contents.damage.why);
  return contents;
}

function inWords(error: unknown, file: string): Error {
  const name = path.basename(file);
  if (error instanceof UnreadableError) return damagedProblem(name, error.message);
  if (error instanceof SyntaxError) return damagedProblem(name, 'one of its events is no JSON');
  if (isSchemaError(error)) return damagedProblem(name, 'its tables are not those of a record');
  return recordProblem(error, file);
}

/** SQLITE_ERROR while reading with our own, fixed statements: a table or a column is not there. */
const isSchemaError = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 1;
