// Four seats stay four seats for people who see colours differently, and colour is never the only thing that differs.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { MovePlate } from '../../../renderer/parts/orders/MovePlate.tsx';
import { SeatMark } from '../../../renderer/parts/SeatMark.tsx';
import {
  DEFICIENCIES,
  distance,
  labOf,
  rgbOf,
  seenBy,
  type Deficiency,
  type Rgb,
} from '../../support/colour-vision.ts';
import { CONTENT } from '../fixtures/content.ts';

const tokens = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');
const design = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8');
const THEMES = ['day', 'night'] as const;

function fillOf(name: string, theme: (typeof THEMES)[number]): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const hex = found?.[theme === 'day' ? 1 : 2];
  if (hex === undefined) throw new Error(`no token ${name}`);
  return rgbOf(hex);
}

function closest(fills: readonly Rgb[], deficiency: Deficiency): number {
  const seen = fills.map((fill) => labOf(seenBy(deficiency, fill)));
  return Math.min(...seen.flatMap((one, at) => seen.slice(at + 1).map((other) => distance(one, other))));
}

const seatFills = (theme: (typeof THEMES)[number]) => SEATS.map((seat) => fillOf(seat, theme));

describe('the distance', () => {
  // From the test data of Sharma, Wu and Dalal 2005.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  ] as const)('of %j and %j is %d', (one, other, expected) => {
    expect(distance(one, other)).toBeCloseTo(expected, 3);
  });
});

// `vitest run --project renderer tests/renderer/theme` holds docs/design.md to these.
describe('the least distance between two seats', () => {
  test.each([
    ['day', 'deuteranopia', 19.6],
    ['day', 'protanopia', 25.9],
    ['day', 'tritanopia', 24.8],
    ['night', 'deuteranopia', 15.9],
    ['night', 'protanopia', 17.1],
    ['night', 'tritanopia', 10.9],
  ] as const)('is as the design document states it: %s, %s, %d', (theme, deficiency, stated) => {
    expect(closest(seatFills(theme), deficiency)).toBeCloseTo(stated, 1);
    expect(design).toContain(String(stated));
  });
});

describe('seats in either theme', () => {
  // 10 is about four times what an eye just tells apart side by side; by night the pale fills come closer together.
  const floors = { day: 18, night: 10 };
  for (const theme of THEMES)
    test.each(DEFICIENCIES)(`keep their fills apart under %s (${theme})`, (deficiency) => {
      expect(closest(seatFills(theme), deficiency)).toBeGreaterThan(floors[theme]);
    });

  test('would fail for a green and a red that look the same to many', () => {
    const alike = [rgbOf('#b8860b'), rgbOf('#c07000')];
    expect(closest(alike, 'deuteranopia')).toBeLessThan(floors.night);
  });
});

describe('without colour', () => {
  const plain = (markup: string) => markup.replaceAll(/ (?:data-seat|aria-label|class|id|fill)="[^"]*"/g, '');
  const marks = SEATS.map((seat) => plain(renderToStaticMarkup(createElement(SeatMark, { seat }))));
  const plates = SEATS.map((seat) =>
    plain(renderToStaticMarkup(createElement(MovePlate, { seat, icon: 'ship' }))),
  );
  const codes = SEATS.map((seat) => CONTENT.seats[seat].code);

  test.each([
    ['shape', marks],
    ['texture', plates],
    ['code', codes],
  ])('seats differ in %s', (_, of) => {
    expect(new Set(of).size).toBe(SEATS.length);
  });

  test('the white cell has its cross, as its magenta comes close to Washington under protanopia', () => {
    const pair = [fillOf('washington', 'day'), fillOf('wc', 'day')];
    expect(closest(pair, 'protanopia')).toBeCloseTo(12.8, 1);
    const mark = plain(renderToStaticMarkup(createElement(SeatMark, { seat: 'white-cell' })));
    expect(marks).not.toContain(mark);
  });
});
