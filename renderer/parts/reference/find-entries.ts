// Search over everything in the reference, at every keystroke. Pure.
import { KINDS, type Entry } from './entries.ts';

/**
 * Entries that hold every word of `wanted`, best first: those whose title or name begins with it, then a word of the
 * title, then the rest of the names, then the text. Equals stay in the order of the list. Nothing wanted: nothing found.
 */
export function findEntries(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const words = plain(wanted).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, rank: rankOf(readable(entry), words) }))
    .filter(({ rank }) => rank < MISSED)
    .sort((a, b) => a.rank - b.rank || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind))
    .map(({ entry }) => entry);
}

const MISSED = 4;

function rankOf({ names, titles, all }: Readable, words: readonly string[]): number {
  const whole = words.join(' ');
  if (names.some((name) => name.startsWith(whole))) return 0;
  if (words.every((word) => hasWord(titles, word))) return 1;
  if (words.every((word) => titles.includes(word))) return 2;
  return words.every((word) => all.includes(word)) ? 3 : MISSED;
}

/** A word of `text` that begins so. */
const hasWord = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);

/** The words of an entry without case and accents. */
interface Readable {
  readonly names: readonly string[];
  readonly titles: string;
  readonly all: string;
}

/** Made once an entry: the texts are long, and a letter is typed in a twentieth of a second. */
const made = new WeakMap<Entry, Readable>();

function readable(entry: Entry): Readable {
  const known = made.get(entry);
  if (known !== undefined) return known;
  const names = [entry.title, ...entry.names].map(plain);
  const titles = names.join(' ');
  const one = { names, titles, all: `${titles} ${plain(entry.text)}` };
  made.set(entry, one);
  return one;
}

/** Lower case, without accents, dashes and the like as spaces: `US–ROK` is found by `us rok`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
