import { describe, expect, test } from 'vitest';
import { entriesOf, KINDS } from '../../../renderer/parts/reference/entries.ts';
import { findEntries } from '../../../renderer/parts/reference/find-entries.ts';
import { CONTENT } from '../fixtures/content.ts';

const entries = entriesOf(CONTENT);
const found = (wanted: string) => findEntries(entries, wanted).map(({ id }) => id);

describe('the list of entries', () => {
  test('holds everything once, of every kind', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(entries.filter(({ kind }) => kind === 'move')).toHaveLength(Object.keys(CONTENT.moves).length);
    expect(entries.filter(({ kind }) => kind === 'claim')).toHaveLength(76);
  });

  test('holds no brief but those that the content gives', () => {
    const briefs = entriesOf({ ...CONTENT, briefs: {} }).filter(({ kind }) => kind === 'brief');
    expect(briefs).toEqual([]);
  });
});

describe('search', () => {
  test('finds nothing before anything is wanted', () => {
    expect(found('  ')).toEqual([]);
  });

  test('puts what begins so first', () => {
    expect(found('dilu')[0]).toBe('term:dilute');
    expect(found('dilution')[0]).toBe('term:dilute');
    expect(found('R5')[0]).toBe('rule:R5');
    expect(found('w-10')[0]).toBe('claim:W-10');
    expect(found('W03')[0]).toBe('move:table-draft');
  });

  test('takes words in any order, without case, dashes or accents', () => {
    expect(found('COHESION us rok')[0]).toBe('indicator:allianceCohesion');
    expect(found('backfill russian')).toContain('indicator:backfill');
    expect(found('Russián backfill')[0]).toBe('indicator:backfill');
  });

  test('finds what stands only in a text, after the rest', () => {
    expect(found('coal')).toContain('rule:R6');
    expect(found('coal').indexOf('indicator:coalBan')).toBeLessThan(found('coal').indexOf('rule:R6'));
  });

  test('finds nothing for a word that is nowhere', () => {
    expect(found('zeppelin')).toEqual([]);
  });

  test('stays within a frame for every letter', () => {
    const start = performance.now();
    for (const wanted of ['b', 'ba', 'bac', 'back', 'backf', 'backfill', 'backfill m', 'e', 'zz', 'the of'])
      findEntries(entries, wanted);
    expect((performance.now() - start) / 10).toBeLessThan(30);
  });
});
