import { describe, expect, test } from 'vitest';
import { entriesOf, type EntryId } from '../../../renderer/parts/reference/entries.ts';
import { termFinder } from '../../../renderer/parts/reference/find-terms.ts';
import { CONTENT } from '../fixtures/content.ts';

const finder = termFinder(entriesOf(CONTENT));
const linked = (text: string, seen: EntryId[] = []) =>
  finder
    .split(text, new Set(seen))
    .flatMap(({ text: words, entry }) => (entry === null ? [] : [`${words} > ${entry}`]));

describe('terms in a text', () => {
  test('lose no letter of it', () => {
    const { detail } = CONTENT.moves['table-draft'] ?? { detail: '' };
    expect(
      finder
        .split(detail, new Set())
        .map(({ text }) => text)
        .join(''),
    ).toBe(detail);
  });

  test('are found in other forms, in the plural and in capitals', () => {
    expect(linked('Carve-outs stand after dilution.')).toEqual([
      'Carve-outs > term:carve-out',
      'dilution > term:dilute',
    ]);
  });

  test('prefer the longer name', () => {
    expect(linked('what is arriving backfill')).toEqual(['arriving backfill > term:arriving backfill']);
  });

  test('are no parts of other words', () => {
    expect(linked('vetoing, backfilled, R55, AW-10')).toEqual([]);
  });

  test('are linked once, and never to the page that they stand on', () => {
    expect(linked('A veto, a veto.')).toEqual(['veto > term:veto']);
    expect(linked('A veto.', ['term:veto'])).toEqual([]);
  });

  test('are claims, chapters and cards too', () => {
    expect(linked('W-22, R4, B05')).toEqual([
      'W-22 > claim:W-22',
      'R4 > rule:R4',
      'B05 > move:lean-on-moscow',
    ]);
  });
});
