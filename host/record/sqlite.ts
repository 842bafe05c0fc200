// Opens SQLite files the way records need it, and puts SQLite's errors into words.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '../problems.ts';

/** Before 3.51.3 a WAL file could be damaged when two connections met in a checkpoint. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** `write` takes the file for this process alone; `read` changes nothing and wants no lock of its own. */
export function openDatabase(file: string, mode: 'read' | 'write'): DatabaseSync {
  const db = new DatabaseSync(file, {
    readOnly: mode === 'read',
    // Whoever has a record open keeps it locked throughout: waiting is only for one that is just being let go.
    timeout: mode === 'write' ? 300 : 50,
    enableForeignKeyConstraints: true,
  });
  try {
    db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0');
    refuseOldSqlite(db);
    if (mode === 'write') takeForWriting(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Exclusive from here on: the operating system lets go of the lock when the process ends, however it ends. */
function takeForWriting(db: DatabaseSync): void {
  db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec('PRAGMA secure_delete = ON; BEGIN EXCLUSIVE; COMMIT');
}

/** Leaves one file that also opens from a read-only disk: no -wal, no -shm. */
export function closeAsOneFile(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
}

export function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

function refuseOldSqlite(db: DatabaseSync): void {
  const version = String(Object.values(db.prepare('SELECT sqlite_version()').get() ?? {})[0]);
  const numbers = version.split('.').map(Number);
  const difference =
    OLDEST_SQLITE.map((wanted, i) => (numbers[i] ?? 0) - wanted).find((step) => step !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE.join('.')}`);
}

/** The primary result codes of SQLite that a record can meet (sqlite.org/rescode.html). */
const BUSY = [5, 6];
const READ_ONLY = [3, 8, 14, 23];
const IO_ERROR = 10;
const DAMAGED = [11, 26];
const FULL = 13;

/** What SQLite or the file system said, as a Problem about `file`; other errors come back as they are. */
export function recordProblem(error: unknown, file: string): Error {
  if (error instanceof ProblemError || !(error instanceof Error)) return asError(error);
  const name = path.basename(file);
  const { errcode, code } = error as Error & { errcode?: number; code?: string };
  if (errcode !== undefined) return sqliteProblem(error, name, errcode);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fullProblem(name, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return readOnlyProblem(name, error);
  if (code === 'ENOENT') return missingProblem(name, error);
  return error;
}

function sqliteProblem(error: Error, name: string, errcode: number): Error {
  const primary = errcode & 0xff;
  if (primary === FULL) return fullProblem(name, error);
  if (BUSY.includes(primary)) return busyProblem(name, error);
  if (READ_ONLY.includes(primary)) return readOnlyProblem(name, error);
  if (DAMAGED.includes(primary)) return damagedProblem(name, 'SQLite cannot read its pages', error);
  if (primary === IO_ERROR) return diskProblem(name, error);
  return error;
}

export const damagedProblem = (name: string, why: string, cause?: unknown): ProblemError =>
  new ProblemError(
    'recordDamaged',
    `The record ${name} is damaged: ${why}.`,
    'Nothing in it was changed. Open a copy of the file that you kept elsewhere, or save what is whole with `backfill export`.',
    { cause },
  );

export const busyProblem = (name: string, cause?: unknown): ProblemError =>
  new ProblemError(
    'recordBusy',
    `The record ${name} is open in another window or program.`,
    'Go on there, or close it there and open it here again.',
    { cause },
  );

export const fullProblem = (name: string, cause?: unknown): ProblemError =>
  new ProblemError(
    'diskFull',
    `The disk is full: the last step could not be kept in ${name}, so it was not carried out.`,
    'Free some space on the disk and do the step again. Everything before it is kept.',
    { cause },
  );

const readOnlyProblem = (name: string, cause: unknown): ProblemError =>
  new ProblemError(
    'recordReadOnly',
    `The record ${name} cannot be written: the file, its folder or the disk is read-only.`,
    'Copy the file to a folder of your own, or allow writing to it, and open it again.',
    { cause },
  );

const diskProblem = (name: string, cause: unknown): ProblemError =>
  new ProblemError(
    'recordReadOnly',
    `The disk refused to keep the last step in ${name}, so it was not carried out.`,
    'Check the disk (a pulled stick, a lost network drive), then open the exercise again. Everything before is kept.',
    { cause },
  );

export const missingProblem = (name: string, cause?: unknown): ProblemError =>
  new ProblemError(
    'noExercise',
    `There is no record ${name}.`,
    'It was moved or removed. Choose another one from the list.',
    { cause },
  );

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
