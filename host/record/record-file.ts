// An open record: the one writer of its file. Everything that one command leads to is appended in one transaction,
// which is on the disk (synchronous = FULL) before `append` returns.
import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { canonicalJson } from '../../engine/canonical.ts';
import type { Chance } from '../chance.ts';
import type { Answer } from '../protocol.ts';
import { writeAnchor } from './anchor.ts';
import { copyDatabase } from './copy-record.ts';
import { hashOf, type Entry, type Head, type Stamp } from './chain.ts';
import { letGo } from './held-files.ts';
import type { RecordEvent } from './host-events.ts';
import { readEntry, type Header } from './rows.ts';
import { closeAsOneFile, recordProblem } from './sqlite.ts';
import { takeWords, type Words } from './words.ts';

export interface Happening {
  readonly stamp: Stamp;
  readonly event: RecordEvent;
  /** What was worked out: kept beside the event, so that a later program can be compared with this one. */
  readonly result: unknown;
}

/** All that one command leads to. `answer` is what its sender is told, and told again if it repeats the command. */
export interface Step {
  readonly happenings: readonly Happening[];
  readonly answer: { readonly command: string; readonly content: unknown; readonly answer: Answer } | null;
}

/** What a session needs of a record. */
export interface RecordStore {
  readonly header: Header;
  readonly head: Head;
  /** Keeps a step whole or not at all; throws a ProblemError when it is not kept. */
  append(step: Step): void;
  /** The first answer to a command id, or null. Another content under the same id is `sameContent: false`. */
  answerTo(
    command: string,
    content: unknown,
  ): { readonly answer: Answer; readonly sameContent: boolean } | null;
  /** Notes how much time is left, so that a crash costs at most the time between two pulses. */
  keepPulse(remainingMs: number | null): void;
  /** Whether it holds every event up to this head: the chain is in its hash. */
  holds(head: Head): boolean;
  /** A whole copy, as it stands now. */
  copyTo(target: string): void;
  close(): void;
}

const SALT_BYTES = 16;

export class RecordFile implements RecordStore {
  readonly header: Header;
  readonly file: string;
  #db: DatabaseSync;
  #head: Head;
  #chance: Chance;
  #statements: Statements;
  #unsure: Error | null = null;

  constructor(db: DatabaseSync, file: string, header: Header, head: Head, chance: Chance) {
    this.#db = db;
    this.file = file;
    this.header = header;
    this.#head = head;
    this.#chance = chance;
    this.#statements = prepare(db);
  }

  get head(): Head {
    return this.#head;
  }

  append(step: Step): void {
    if (this.#unsure) throw recordProblem(this.#unsure, this.file);
    const chained = chain(this.#head, step.happenings, () => this.#chance.bytes(SALT_BYTES));
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      writeChained(this.#statements, chained);
      if (step.answer) writeAnswer(this.#statements, step.answer, this.#chance);
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#undo(error);
      throw recordProblem(error, this.file);
    }
    if (chained.head.seq === this.#head.seq) return;
    this.#head = chained.head;
    writeAnchor(this.file, this.#head);
  }

  answerTo(command: string, content: unknown): { answer: Answer; sameContent: boolean } | null {
    const row = this.#statements.answer.get(command);
    if (row === undefined) return null;
    const { salt, digest } = row;
    const isKnown = salt instanceof Uint8Array && typeof digest === 'string';
    return {
      answer: JSON.parse(String(row['answer'])) as Answer,
      sameContent: !isKnown || digestOf(salt, content) === digest,
    };
  }

  keepPulse(remainingMs: number | null): void {
    if (this.#unsure) return;
    try {
      this.#statements.pulse.run(this.#head.seq, remainingMs);
    } catch (error) {
      this.#undo(error);
    }
  }

  holds({ seq, hash }: Head): boolean {
    return readEntry(this.#db, seq)?.hash === hash;
  }

  copyTo(target: string): void {
    copyDatabase(this.#db, target);
  }

  /** Removes all words for good: from the tables, from free pages and from the write-ahead log. */
  eraseWords(happening: Happening): void {
    this.append({ happenings: [happening], answer: null });
    try {
      // A digest of a command would let somebody who guesses the words confirm the guess.
      this.#db.exec(
        'BEGIN IMMEDIATE; DELETE FROM words; UPDATE commands SET salt = NULL, digest = NULL; COMMIT',
      );
      this.#db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      this.#undo(error);
      throw recordProblem(error, this.file);
    }
  }

  /** Leaves one file without -wal. */
  close(): void {
    try {
      closeAsOneFile(this.#db);
    } finally {
      letGo(this.file);
    }
  }

  /** After a failed write or sync nobody knows what is on the disk: nothing more is written until it is opened again. */
  #undo(error: unknown): void {
    if (isDiskError(error)) this.#unsure = error;
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }
}

interface Statements {
  readonly event: StatementSync;
  readonly words: StatementSync;
  readonly head: StatementSync;
  readonly command: StatementSync;
  readonly answer: StatementSync;
  readonly pulse: StatementSync;
}

const prepare = (db: DatabaseSync): Statements => ({
  event: db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  words: db.prepare('INSERT INTO words VALUES (?, ?, ?, ?)'),
  head: db.prepare('INSERT OR REPLACE INTO head VALUES (1, ?, ?)'),
  command: db.prepare('INSERT INTO commands VALUES (?, ?, ?, ?)'),
  answer: db.prepare('SELECT salt, digest, answer FROM commands WHERE command = ?'),
  pulse: db.prepare('INSERT OR REPLACE INTO pulse VALUES (1, ?, ?)'),
});

interface Chained {
  readonly entries: readonly Entry[];
  readonly words: readonly Words[];
  readonly head: Head;
}

/** Links what happened to the head: entries with hashes, and the words that were taken out of them. */
function chain(head: Head, happenings: readonly Happening[], newSalt: () => Uint8Array): Chained {
  const entries: Entry[] = [];
  const words: Words[] = [];
  for (const { stamp, event, result } of happenings) {
    const last: Head = entries.at(-1) ?? head;
    const taken = takeWords(event, newSalt);
    words.push(...taken.words);
    const unsigned = {
      ...stamp,
      seq: last.seq + 1,
      event: canonicalJson(taken.kept),
      result: result === null || result === undefined ? null : canonicalJson(result),
      previous: last.hash,
    };
    entries.push({ ...unsigned, hash: hashOf(unsigned) });
  }
  const last = entries.at(-1);
  return { entries, words, head: last ? { seq: last.seq, hash: last.hash } : head };
}

function writeChained(statements: Statements, { entries, words, head }: Chained): void {
  for (const entry of entries)
    statements.event.run(
      entry.seq,
      entry.line,
      entry.round,
      entry.phase,
      entry.quarter,
      entry.wall,
      entry.monotonicMs,
      entry.actor,
      entry.member,
      entry.command,
      entry.event,
      entry.result,
      entry.previous,
      entry.hash,
    );
  for (const { hash, kind, salt, text } of words) statements.words.run(hash, kind, salt, text);
  statements.head.run(head.seq, head.hash);
}

function writeAnswer(statements: Statements, kept: NonNullable<Step['answer']>, chance: Chance): void {
  const salt = chance.bytes(SALT_BYTES);
  statements.command.run(kept.command, salt, digestOf(salt, kept.content), canonicalJson(kept.answer));
}

/** For the creation of a record, inside its one transaction. */
export function writeFirst(db: DatabaseSync, origin: Head, step: Step, chance: Chance): void {
  const statements = prepare(db);
  writeChained(
    statements,
    chain(origin, step.happenings, () => chance.bytes(SALT_BYTES)),
  );
  if (step.answer) writeAnswer(statements, step.answer, chance);
}

const digestOf = (salt: Uint8Array, content: unknown): string =>
  createHash('sha256').update(salt).update(canonicalJson(content), 'utf8').digest('hex');

/** SQLITE_IOERR or SQLITE_CORRUPT, with any extended code. A full disk is no such thing: the step is undone whole. */
const isDiskError = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && [10, 11].includes(Number(error.errcode) & 0xff);
