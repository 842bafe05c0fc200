// How blocks are shared out over pages, and cards over sheets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPages, inLots } from '../../../renderer/print/fill-pages.ts';
import { CARD_MM, CARDS_A_SHEET, cardMargins, PAPER_MM, PAPERS } from '../../../renderer/print/paper.ts';

const block = fc.record({ height: fc.integer({ min: 1, max: 120 }), staysWithNext: fc.boolean() });

describe('pages', () => {
  test('hold every block once, in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        expect(fillPages(blocks, 100).flat()).toEqual(blocks.map((_, at) => at));
      }),
      { seed: 1 },
    );
  });

  test('are never fuller than they are high, unless a single run of blocks is', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        for (const page of fillPages(blocks, 100)) {
          const height = page.reduce((sum, at) => sum + blocks[at]!.height, 0);
          const isOneRun = page.slice(0, -1).every((at) => blocks[at]!.staysWithNext);
          expect(height <= 100 || isOneRun).toBe(true);
        }
      }),
      { seed: 1 },
    );
  });

  test('never end with a heading while something follows it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const pages = fillPages(blocks, 100);
        for (const page of pages.slice(0, -1)) expect(blocks[page.at(-1)!]!.staysWithNext).toBe(false);
      }),
      { seed: 1 },
    );
  });

  test('begin anew only when the next block does not fit', () => {
    const of = (...heights: number[]) => heights.map((height) => ({ height }));
    expect(fillPages(of(40, 60, 1), 100)).toEqual([[0, 1], [2]]);
    expect(fillPages(of(250, 10), 100)).toEqual([[0], [1]]);
    expect(fillPages([{ height: 90 }, { height: 5, staysWithNext: true }, { height: 20 }], 100)).toEqual([
      [0],
      [1, 2],
    ]);
  });
});

describe('move cards', () => {
  test('go nine to a sheet', () => {
    const lots = inLots([...Array(14).keys()], CARDS_A_SHEET);
    expect(lots.map((lot) => lot.length)).toEqual([9, 5]);
  });

  test.each(PAPERS)('lie in the middle of %s and leave 4 mm and a mark to the edge', (paper) => {
    const { left, top } = cardMargins(paper);
    const [width, height] = PAPER_MM[paper];
    expect(left * 2 + 3 * CARD_MM.width).toBeCloseTo(width);
    expect(top * 2 + 3 * CARD_MM.height).toBeCloseTo(height);
    expect(Math.min(left, top)).toBeGreaterThan(4 + 1 + 2);
  });
});
