// Finds in a text the words that the reference explains, so that they can be opened from there. Pure.
import type { Entry, EntryId } from './entries.ts';

/** A piece of text; `entry` is what it opens, null where it is only text. */
export interface Piece {
  readonly text: string;
  readonly entry: EntryId | null;
}

export interface TermFinder {
  /** Splits a text; `seen` holds what is linked already and grows, so that a page links each thing once. */
  readonly split: (text: string, seen: Set<EntryId>) => readonly Piece[];
}

/** Words that stand in every sentence: a link at each would be noise. They open from labels and by search. */
const EVERYDAY = [
  'order',
  'move',
  'round',
  'quarter',
  'offer',
  'seal',
  'bar',
  'dial',
  'tests',
  'exercises',
  'capital',
  'par',
  'indicator',
  'inject',
  'evidence',
  'estimate',
  'controller',
  'evaluator',
  'aims',
];

const LINKED_KINDS: readonly Entry['kind'][] = ['term', 'indicator', 'move', 'rule', 'claim'];

export function termFinder(entries: readonly Entry[]): TermFinder {
  const byName = new Map<string, EntryId>();
  for (const { kind, id, names } of entries)
    if (LINKED_KINDS.includes(kind))
      for (const name of names) {
        const word = name.toLowerCase();
        if (!EVERYDAY.includes(word) && !byName.has(word)) byName.set(word, id);
      }
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // Letters on neither side; a plural belongs to the word.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.join('|')})(e?s)?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return { split: (text, seen) => (byName.size === 0 ? [{ text, entry: null }] : split(text, seen)) };

  function split(text: string, seen: Set<EntryId>): readonly Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const found of text.matchAll(pattern)) {
      const entry = byName.get((found[1] ?? '').toLowerCase());
      if (entry === undefined || seen.has(entry)) continue;
      seen.add(entry);
      if (found.index > end) pieces.push({ text: text.slice(end, found.index), entry: null });
      pieces.push({ text: found[0], entry });
      end = found.index + found[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), entry: null });
    return pieces;
  }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
