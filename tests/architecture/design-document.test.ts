// docs/design.md states the colours of the sheet and of the seats; the theme must have the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

type Colours = ReadonlyMap<string, readonly [day: string, night: string]>;

/** `--name: light-dark(#day, #night);` */
function themeColours(css: string): Colours {
  const found = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name, day, night]) => [name!, [day!, night!]]));
}

const PARTS = ['', '-ink', '-tint', '-on'];
const SEATS = {
  Beijing: 'beijing',
  Moscow: 'moscow',
  Washington: 'washington',
  Pyongyang: 'pyongyang',
  'White cell': 'wc',
};
const NEUTRALS = ['sheet', 'panel', 'card', 'well', 'press', 'line', 'line2', 'ink', 'ink2', 'ink3', 'focus'];

const hexes = (cell: string): string[] =>
  (cell.match(/#[0-9A-F]{6}/gi) ?? []).map((hex) => hex.toLowerCase());

/** The cells of the table row that begins with this word. */
function rowOf(document: string, first: string): string[] {
  const line =
    document.split('\n').find((one) => new RegExp(`^\\| ${first}( \\(.*\\))? \\|`).test(one)) ?? '';
  return line.split('|').slice(1, -1);
}

function documentColours(document: string): Colours {
  const seats = Object.entries(SEATS).flatMap(([label, token]) => {
    const [day = '', night = ''] = rowOf(document, label).slice(-2);
    return PARTS.map((part, i) => [`${token}${part}`, [hexes(day)[i] ?? '', hexes(night)[i] ?? '']] as const);
  });
  const neutrals = NEUTRALS.map((name) => {
    const [, day = '', night = ''] = rowOf(document, name);
    return [name, [hexes(day)[0] ?? '', hexes(night)[0] ?? '']] as const;
  });
  return new Map([...seats, ...neutrals]);
}

const differences = (document: string): string[] => {
  const theme = themeColours(read('renderer/theme/tokens.css'));
  return [...documentColours(document)]
    .filter(([name, pair]) => pair.join() !== theme.get(name)?.join())
    .map(([name]) => name);
};

describe('the design document', () => {
  test('states the colours of the theme', () => {
    expect(differences(read('docs/design.md'))).toEqual([]);
  });

  test('is found out when a colour in it is wrong', () => {
    const wrong = read('docs/design.md').replace('#174A8C', '#174A8D').replace('#F7F8F6', '#F7F8F5');
    expect(differences(wrong)).toEqual(['washington', 'panel']);
  });
});
