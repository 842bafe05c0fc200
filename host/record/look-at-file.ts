// A look at the first bytes of a file, before SQLite touches it: is it a record of ours, and may it be written?
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from '../problems.ts';
import { APPLICATION_ID, FORMAT } from './format.ts';
import { refuseHeld } from './held-files.ts';
import { damagedProblem, recordProblem } from './sqlite.ts';

/** The SQLite file header (sqlite.org/fileformat.html, section 1.3): a magic text and big-endian numbers. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Throws a ProblemError for what is no record, of a newer version, open here already, or (to write) read-only. */
export function lookAtFile(file: string, mode: 'read' | 'write'): void {
  refuseHeld(file);
  try {
    if (!statSync(file).isFile()) throw foreignProblem(file, 'it is not a file');
    if (mode === 'write') {
      accessSync(file, constants.R_OK | constants.W_OK);
      accessSync(path.dirname(file), constants.W_OK);
    }
    refuseForeign(file, readHeaderBytes(file));
  } catch (error) {
    throw recordProblem(error, file);
  }
}

function readHeaderBytes(file: string): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

function refuseForeign(file: string, bytes: Buffer): void {
  if (bytes.length === 0) throw foreignProblem(file, 'it is empty');
  if (bytes.length < HEADER_BYTES && MAGIC.startsWith(bytes.toString('latin1', 0, MAGIC.length)))
    throw damagedProblem(path.basename(file), 'almost all of it is missing');
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw foreignProblem(file, 'its first bytes are not those of a record');
  if (bytes.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID)
    throw foreignProblem(file, 'it belongs to another program');
  const version = bytes.readUInt32BE(USER_VERSION_AT);
  if (version > FORMAT) throw newerProblem(file, version);
  if (version < 1) throw damagedProblem(path.basename(file), 'it names no format version');
}

const foreignProblem = (file: string, why: string): ProblemError =>
  new ProblemError(
    'recordForeign',
    `${path.basename(file)} is not a Backfill record: ${why}.`,
    'Choose a file that Backfill saved; this one was left as it is.',
  );

const newerProblem = (file: string, version: number): ProblemError =>
  new ProblemError(
    'recordNewer',
    `${path.basename(file)} was written by a newer Backfill (format ${version}; this one reads up to ${FORMAT}).`,
    'Install the newer version to open it. The file was left as it is.',
  );
