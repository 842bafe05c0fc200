// Reads the tables of a record as typed rows. Knows SQL and nothing of what the events mean.
import type { DatabaseSync } from 'node:sqlite';
import type { Entry, Head } from './chain.ts';

export interface Header {
  readonly exercise: string;
  /** Version of the program that began it. */
  readonly engine: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly created: string; // ISO date and time
}

export interface Line {
  readonly line: number;
  readonly parent: number | null;
  readonly forkedAfter: number | null;
}

type Row = Record<string, null | number | bigint | string | Uint8Array>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function readHeader(db: DatabaseSync): (Header & { readonly origin: string }) | null {
  const row = db.prepare('SELECT * FROM header').get();
  return row === undefined
    ? null
    : {
        exercise: text(row['exercise']),
        engine: text(row['engine']),
        scenario: text(row['scenario']),
        scenarioHash: text(row['scenario_hash']),
        created: text(row['created']),
        origin: text(row['origin']),
      };
}

export function readHead(db: DatabaseSync): Head | null {
  const row = db.prepare('SELECT seq, hash FROM head').get();
  return row === undefined ? null : { seq: Number(row['seq']), hash: text(row['hash']) };
}

export const readLines = (db: DatabaseSync): Line[] =>
  db
    .prepare('SELECT line, parent, forked_after FROM lines ORDER BY line')
    .all()
    .map((row) => ({
      line: Number(row['line']),
      parent: row['parent'] === null ? null : Number(row['parent']),
      forkedAfter: row['forked_after'] === null ? null : Number(row['forked_after']),
    }));

/** One at a time, in order: a long record is not held in memory twice. */
export function* readEntries(db: DatabaseSync): Generator<Entry> {
  for (const row of db.prepare('SELECT * FROM events ORDER BY seq').iterate()) yield entryOf(row);
}

export function readLastEntry(db: DatabaseSync): Entry | null {
  const row = db.prepare('SELECT * FROM events ORDER BY seq DESC LIMIT 1').get();
  return row === undefined ? null : entryOf(row);
}

/** `seq`: 1 for the first. */
export function readEntry(db: DatabaseSync, seq: number): Entry | null {
  const row = db.prepare('SELECT * FROM events WHERE seq = ?').get(seq);
  return row === undefined ? null : entryOf(row);
}

/** The last event of a type in which no words are kept apart. */
export function readLastOf(db: DatabaseSync, type: string): unknown {
  const row = db
    .prepare("SELECT event FROM events WHERE json_extract(event, '$.type') = ? ORDER BY seq DESC LIMIT 1")
    .get(type);
  return row === undefined ? null : JSON.parse(text(row['event']));
}

const entryOf = (row: Row): Entry => ({
  seq: Number(row['seq']),
  line: Number(row['line']),
  round: Number(row['round']),
  phase: text(row['phase']),
  quarter: text(row['quarter']),
  wall: text(row['wall']),
  monotonicMs: Number(row['monotonic_ms']),
  actor: text(row['actor']),
  member: textOrNull(row['member']),
  command: textOrNull(row['command']),
  event: text(row['event']),
  result: textOrNull(row['result']),
  previous: text(row['previous']),
  hash: text(row['hash']),
});

/** Every text that is still there, with what is needed to check it. */
export const readWords = (
  db: DatabaseSync,
): { readonly hash: string; readonly salt: Uint8Array; readonly text: string }[] =>
  db
    .prepare('SELECT hash, salt, text FROM words')
    .all()
    .map((row) => ({
      hash: text(row['hash']),
      salt: row['salt'] instanceof Uint8Array ? row['salt'] : new Uint8Array(),
      text: text(row['text']),
    }));

export function readWord(db: DatabaseSync, hash: string): string | undefined {
  const row = db.prepare('SELECT text FROM words WHERE hash = ?').get(hash);
  return row === undefined ? undefined : text(row['text']);
}

export function readBundle(db: DatabaseSync, hash: string): string | null {
  const row = db.prepare('SELECT bundle FROM scenario WHERE hash = ?').get(hash);
  return row === undefined ? null : text(row['bundle']);
}
