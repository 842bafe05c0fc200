import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import type { Effect } from '../../../engine/views/shapes.ts';
import {
  changeWords,
  columnsOf,
  targetLabel,
  targetUnit,
} from '../../../renderer/parts/orders/effect-words.ts';
import {
  barWords,
  exposedWords,
  exposureLine,
  shortTitle,
  sourceTag,
} from '../../../renderer/parts/orders/move-words.ts';
import { clauseWords, levelWords, quarterOf } from '../../../renderer/parts/talks/clause-words.ts';
import { CONTENT } from '../fixtures/content.ts';
import { tableView } from '../fixtures/table.ts';

const exports = (low: number, high: number): Effect => ({ target: { indicator: 'exports' }, low, high });

describe('effects in words', () => {
  test('a range has a real sign at both ends', () => {
    expect(changeWords(exports(-140, -100), CONTENT)).toBe('−140 to −100');
    expect(changeWords(exports(-3, 2), CONTENT)).toBe('−3 to +2');
  });

  test('equal ends are one number, and nothing is no change', () => {
    expect(changeWords(exports(7, 7), CONTENT)).toBe('+7');
    expect(changeWords(exports(0, 0), CONTENT)).toBe('no change');
    expect(changeWords(undefined, CONTENT)).toBe('no change');
  });

  test('only quantities name their unit; scales and levels speak for themselves', () => {
    expect(targetUnit({ indicator: 'exports' }, CONTENT)).toBe('$m a quarter');
    expect(targetUnit({ indicator: 'tension' }, CONTENT)).toBeNull();
    expect(targetUnit({ indicator: 'enforcement' }, CONTENT)).toBeNull();
  });

  test.each(SEATS)(
    'the dial table of %s shows its own indicators first and two components at most',
    (seat) => {
      const columns = columnsOf(tableView({ seat, phase: 'orders' }).dial.options);
      const { shows } = CONTENT.seats[seat].dial;
      expect(columns.slice(0, shows.length)).toEqual(shows.map((indicator) => ({ indicator })));
      expect(columns.length).toBeLessThanOrEqual(shows.length + 2);
      expect(columns.every((target) => targetLabel(target, CONTENT, seat) !== '')).toBe(true);
    },
  );
});

describe('a card in words', () => {
  test('titles lose their remark, sources all but the first claim', () => {
    expect(shortTitle("Point to Moscow's role (hands-tied line)")).toBe("Point to Moscow's role");
    expect(sourceTag('W-28; W-29')).toBe('W-28');
  });

  test('says how likely a secret move is seen, and nothing of a public one', () => {
    expect(exposureLine(0.4)?.value).toBe('2 in 5');
    expect(exposureLine(null)).toBeNull();
    expect(exposedWords('rule')).toContain('may be seen');
  });

  test('says when it can be played again', () => {
    expect([0, 1, 3].map(barWords)).toEqual([
      'next quarter',
      'after one quarter of rest',
      'after 3 quarters of rest',
    ]);
  });
});

describe('clauses in words', () => {
  test('names the dial of the pledger', () => {
    const clause = { kind: 'dial-at-most', level: 2 } as const;
    expect(clauseWords(clause, 'moscow', CONTENT)).toBe('Backfill at most 2');
    expect(levelWords(clause, 'moscow', CONTENT)).toBe(CONTENT.seats.moscow.dial.levels[2]?.words);
  });

  test('names the level of a delivery only where the move has levels', () => {
    const single = { kind: 'delivery', move: 'table-double-freeze', level: 1 } as const;
    expect(clauseWords(single, 'beijing', CONTENT)).toBe('plays “Table double freeze”');
    const levelled = { kind: 'delivery', move: 'compensate-pyongyang', level: 2 } as const;
    expect(clauseWords(levelled, 'beijing', CONTENT)).toMatch(/, .+ or more$/);
  });

  test('counts quarters from the first of the scenario', () => {
    expect([1, 2, 3, 8].map((round) => quarterOf(round, CONTENT))).toEqual([
      '2017 Q3',
      '2017 Q4',
      '2018 Q1',
      '2019 Q2',
    ]);
  });
});
