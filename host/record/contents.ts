// Everything a record says, checked: the pages, the chain, the head, the anchor, the words, the scenario inside.
// Reads only. What does not hold is reported with the first event that cannot be trusted.
import type { DatabaseSync } from 'node:sqlite';
import { canonicalJson } from '../../engine/canonical.ts';
import { scenarioBundle, type ScenarioBundle } from '../../engine/content.ts';
import { findBreak, originOf, sha256, type ChainBreak, type Entry, type Head } from './chain.ts';
import { MAIN_LINE } from './format.ts';
import type { RecordEvent } from './host-events.ts';
import { readBundle, readEntries, readHead, readHeader, readLines, readWords, type Header } from './rows.ts';
import { pragma } from './sqlite.ts';
import { putWordsBack, saltedHash, wordsOf } from './words.ts';

export interface RecordedEvent {
  readonly entry: Entry;
  readonly event: RecordEvent;
}

export interface Pulse {
  readonly afterSeq: number;
  readonly remainingMs: number | null;
}

export interface Contents {
  readonly header: Header;
  readonly bundle: ScenarioBundle;
  readonly head: Head;
  /** All events before the damage, if there is any. */
  readonly events: readonly RecordedEvent[];
  readonly pulse: Pulse | null;
  readonly damage: ChainBreak | null;
}

/** A record of which not even the header or the scenario can be read. */
export class UnreadableError extends Error {}

export function readContents(db: DatabaseSync, anchor: Head | null): Contents {
  const pages = pragma(db, 'quick_check(1)');
  if (pages !== 'ok') throw new UnreadableError('its pages do not hang together');
  const header = readHeader(db);
  const head = readHead(db);
  if (header === null || head === null) throw new UnreadableError('its header is missing');
  if (originOf(header) !== header.origin) throw new UnreadableError('its header was changed');
  const entries = [...readEntries(db)];
  const words = readWords(db);
  const damage =
    findBreak(entries, header.origin, head) ??
    findCutTail(entries, anchor) ??
    findLostLine(db) ??
    findLostWords(entries, words);
  const texts = new Map(words.map(({ hash, text }) => [hash, text]));
  return {
    header,
    bundle: checkedBundle(readBundle(db, header.scenarioHash), header.scenarioHash),
    head,
    events: entries.slice(0, damage ? damage.seq - 1 : undefined).map((entry) => ({
      entry,
      event: putWordsBack(JSON.parse(entry.event) as Record<string, unknown>, (hash) => texts.get(hash)),
    })),
    pulse: readPulse(db),
    damage,
  };
}

function checkedBundle(text: string | null, hash: string): ScenarioBundle {
  const bundle: unknown = text === null ? null : JSON.parse(text);
  // The hash is of the canonical text; the text itself keeps the author's order, in which lists are worked through.
  if (sha256(canonicalJson(bundle)) !== hash) throw new UnreadableError('the scenario inside it was changed');
  const parsed = scenarioBundle.safeParse(bundle);
  if (!parsed.success) throw new UnreadableError('the scenario inside it is none that this program reads');
  return parsed.data;
}

/** What this computer has seen of the record before must still be in it. */
function findCutTail(entries: readonly Entry[], anchor: Head | null): ChainBreak | null {
  if (anchor === null) return null;
  const seen = entries[anchor.seq - 1];
  if (seen === undefined)
    return {
      seq: entries.length + 1,
      why: `it ends at event ${entries.length}, and this computer has seen ${anchor.seq}; it is an older copy, or its end was cut off`,
    };
  if (seen.hash === anchor.hash) return null;
  return { seq: anchor.seq, why: `event ${anchor.seq} is not the one that this computer has seen` };
}

function findLostLine(db: DatabaseSync): ChainBreak | null {
  const lines = readLines(db);
  const isWhole = lines.every(({ line, parent }) => (line === MAIN_LINE) === (parent === null));
  return isWhole && lines.length > 0 ? null : { seq: 1, why: 'its list of lines was changed' };
}

/** Each text must match its hash; one may be missing only when names were erased afterwards. */
function findLostWords(entries: readonly Entry[], words: ReturnType<typeof readWords>): ChainBreak | null {
  const whole = new Set(
    words.filter(({ hash, salt, text }) => saltedHash(salt, text) === hash).map(({ hash }) => hash),
  );
  const spoilt = new Set(words.filter(({ hash }) => !whole.has(hash)).map(({ hash }) => hash));
  const parsed = entries.map((entry) => JSON.parse(entry.event) as Record<string, unknown>);
  const erasedUpTo = parsed.findLastIndex((event) => event['type'] === 'namesErased');
  for (const [at, event] of parsed.entries())
    for (const hash of wordsOf(event)) {
      if (whole.has(hash) || (at < erasedUpTo && !spoilt.has(hash))) continue;
      return { seq: at + 1, why: `words of event ${at + 1} are missing or were changed` };
    }
  return null;
}

function readPulse(db: DatabaseSync): Pulse | null {
  const row = db.prepare('SELECT after_seq, remaining_ms FROM pulse').get();
  if (row === undefined) return null;
  const remaining = row['remaining_ms'];
  return {
    afterSeq: Number(row['after_seq']),
    remainingMs: remaining === null ? null : Math.max(0, Number(remaining)),
  };
}
