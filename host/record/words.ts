// Names and free text stay out of the chain: it holds a salted hash of each, and the text lies beside its salt in a
// table of its own. Removing the row removes the words for good, and the chain still holds.
import { createHash } from 'node:crypto';
import type { RecordEvent } from './host-events.ts';

/** A text that was taken out of an event. */
export interface Words {
  readonly hash: string;
  readonly kind: string;
  readonly salt: Uint8Array;
  readonly text: string;
}

/** What stands where the words were erased. */
const ERASED = '(removed)';

/** Where an event holds what a person typed, as a path. An event type without a row does not compile. */
const WORDS_IN: Readonly<Record<RecordEvent['type'], readonly string[]>> = {
  exerciseCreated: ['name'],
  recordOpened: [],
  recordClosed: [],
  draftSaved: [],
  stepReached: [],
  clockSet: [],
  exerciseStarted: [],
  clockPaused: [],
  clockResumed: [],
  clockExtended: [],
  timeRanOut: [],
  namesErased: [],
  memberSeated: ['name'],
  memberMoved: [],
  memberLeft: [],
  headNamed: [],
  standInChanged: [],
  teamMessageSent: ['text'],
  phaseBegan: [],
  readyMarked: [],
  messageSent: ['text'],
  offerMade: [],
  offerSigned: [],
  offerDeclined: [],
  pledgeReleased: [],
  ordersSealed: ['rationale.why'],
  ordersUnsealed: [],
  voteCast: [],
  injectFired: [],
  injectHeld: [],
  statementMade: ['text'],
  noteWritten: ['text'],
  reasonKept: [],
  exerciseEnded: [],
};

type Json = Record<string, unknown>;

/** The event with a hash where each text was, and the texts. */
export function takeWords(event: RecordEvent, newSalt: () => Uint8Array): { kept: Json; words: Words[] } {
  const words: Words[] = [];
  const kept = changeAt(event, (text, path) => {
    if (typeof text !== 'string') return text;
    const salt = newSalt();
    const hash = saltedHash(salt, text);
    words.push({ hash, kind: `${event.type}.${path}`, salt, text });
    return { words: hash };
  });
  return { kept, words };
}

/** The event as it was, with ERASED where the words are gone. `textOf` answers undefined for those. */
export function putWordsBack(kept: Json, textOf: (hash: string) => string | undefined): RecordEvent {
  return changeAt(kept as unknown as RecordEvent, (value) => {
    const hash = hashIn(value);
    return hash === null ? value : (textOf(hash) ?? ERASED);
  }) as unknown as RecordEvent;
}

/** The hashes of all words that a kept event refers to. */
export function wordsOf(kept: Json): string[] {
  const hashes: string[] = [];
  changeAt(kept as unknown as RecordEvent, (value) => {
    const hash = hashIn(value);
    if (hash !== null) hashes.push(hash);
    return value;
  });
  return hashes;
}

export const saltedHash = (salt: Uint8Array, text: string): string =>
  createHash('sha256').update(salt).update(text, 'utf8').digest('hex');

const hashIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'string'
    ? value.words
    : null;

/** A copy of the event with `change` applied to what lies at its paths. */
function changeAt(event: RecordEvent, change: (value: unknown, path: string) => unknown): Json {
  const paths = WORDS_IN[event.type] ?? [];
  return paths.reduce<Json>(
    (json, path) => changeMember(json, path.split('.'), (value) => change(value, path)),
    event as unknown as Json,
  );
}

function changeMember(json: Json, [name, ...rest]: string[], change: (value: unknown) => unknown): Json {
  if (name === undefined || json[name] === undefined || json[name] === null) return json;
  const value = json[name];
  return { ...json, [name]: rest.length > 0 ? changeMember(value as Json, rest, change) : change(value) };
}
