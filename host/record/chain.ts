// The hash chain over the events of a record: each hash covers the one before, so that a changed, missing or
// inserted event shows. It proves that a file is whole, not who wrote it.
import { createHash } from 'node:crypto';

/** When, where in the exercise and by whom: what stands beside every event. */
export interface Stamp {
  readonly line: number;
  readonly round: number;
  readonly phase: string;
  /** `2017 Q4` */
  readonly quarter: string;
  /** ISO date and time of the machine; may jump. */
  readonly wall: string;
  /** Whole milliseconds of this run of the host; starts again with each `recordOpened`. */
  readonly monotonicMs: number;
  readonly actor: string; // a seat, `white-cell` or `host`
  readonly member: string | null;
  readonly command: string | null;
}

export interface Entry extends Stamp {
  /** 1, 2, 3 … over all lines of the record. */
  readonly seq: number;
  /** Canonical JSON, free text replaced by `{"words":"<hash>"}`. */
  readonly event: string;
  /** Canonical JSON of what the event led to; null where nothing is worked out. */
  readonly result: string | null;
  readonly previous: string;
  readonly hash: string;
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface ChainBreak {
  /** The first event that cannot be trusted. */
  readonly seq: number;
  readonly why: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const hashOf = (entry: Omit<Entry, 'hash'>): string =>
  sha256(
    JSON.stringify([
      entry.previous,
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
    ]),
  );

/** What the chain starts from: the hash of the header, so that the header cannot be changed either. */
export const originOf = (header: {
  exercise: string;
  engine: string;
  scenario: string;
  scenarioHash: string;
  created: string;
}): string =>
  sha256(
    JSON.stringify([header.exercise, header.engine, header.scenario, header.scenarioHash, header.created]),
  );

/** The first event that does not fit, or null when the chain leads from the origin to the head. */
export function findBreak(entries: Iterable<Entry>, origin: string, head: Head): ChainBreak | null {
  let seq = 0;
  let last = origin;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq) return { seq, why: `event ${seq} is missing` };
    if (entry.previous !== last || hashOf(entry) !== entry.hash)
      return { seq, why: `event ${seq} was changed after it was written` };
    last = entry.hash;
  }
  if (seq < head.seq) return { seq: seq + 1, why: `it ends at event ${seq}, and ${head.seq} were written` };
  if (seq > head.seq || last !== head.hash)
    return { seq: head.seq, why: 'its last events are not the ones it was closed with' };
  return null;
}
