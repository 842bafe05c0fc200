// Numbers as they are printed.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { number, odds, percent, range, signed } from '../../../renderer/text/numbers.ts';
import { clockFace, timeWords } from '../../../renderer/text/times.ts';
import { listOf } from '../../../renderer/text/lists.ts';
import { quarterAfter, quarterBefore } from '../../../renderer/text/quarters.ts';
import { whenWords } from '../../../renderer/text/dates.ts';

describe('number', () => {
  test.each([
    [1250, 0, '1,250'],
    [-3.5, 1, '−3.5'],
    [-0.04, 1, '0.0'],
    [0, 0, '0'],
    [2.345, 2, '2.35'],
  ])('prints %d with %d decimals as %s', (value, decimals, words) => {
    expect(number(value, decimals)).toBe(words);
  });

  test('never prints a hyphen for a minus sign', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (value) => !number(value, 1).includes('-'),
      ),
    );
  });
});

describe('signed', () => {
  test.each([
    [3, 0, '+3'],
    [-7, 0, '−7'],
    [0, 0, '0'],
    [0.04, 1, '0.0'],
  ])('prints %d as a change: %s', (value, decimals, words) => {
    expect(signed(value, decimals)).toBe(words);
  });
});

describe('range', () => {
  test('puts an en dash between two plain numbers', () => expect(range(17, 33)).toBe('17–33'));
  test('says "to" where a dash would meet a minus sign', () => expect(range(-4, -2)).toBe('−4 to −2'));
  test('says "to" between signed numbers', () => expect(range(85, 120, 0, signed)).toBe('+85 to +120'));
  test('is one number when both ends print the same', () => expect(range(4.1, 4.2)).toBe('4'));
});

describe('percent and odds', () => {
  test.each([
    [0.25, '25%'],
    [0.004, '<1%'],
    [0.997, '>99%'],
    [0, '0%'],
    [1, '100%'],
  ])('prints the share %d as %s', (share, words) => expect(percent(share)).toBe(words));

  test.each([
    [0.25, '1 in 4'],
    [0.4, '2 in 5'],
    [0.67, '2 in 3'],
    [0.002, '1 in 100'],
    [0.9999, '99 in 100'],
  ])('pictures the share %d as %s', (share, words) => expect(odds(share)).toBe(words));
});

describe('times', () => {
  test('count begun seconds as whole ones', () => expect(clockFace(335_001)).toBe('05:36'));
  test('reach zero only when time is up', () => {
    expect(clockFace(1)).toBe('00:01');
    expect(clockFace(0)).toBe('00:00');
  });
  test('go beyond an hour in minutes', () => expect(clockFace(4_500_000)).toBe('75:00'));
  test('are said in words', () => {
    expect(timeWords(336_000)).toBe('5 min 36 s');
    expect(timeWords(29_500)).toBe('30 s');
  });
});

describe('quarters', () => {
  test('are counted over the turn of the year', () => {
    expect(quarterAfter('2017 Q3', 7)).toBe('2019 Q2');
    expect(quarterBefore('2018 Q1')).toBe('2017 Q4');
  });
});

describe('lists', () => {
  test('end without a comma', () => {
    expect(listOf(['Beijing', 'Moscow', 'Washington'])).toBe('Beijing, Moscow and Washington');
  });
});

describe('dates', () => {
  const now = new Date('2026-11-24T18:00:00Z');
  test.each([
    ['2026-11-24T16:50:00Z', 'today 16:50'],
    ['2026-11-22T21:08:00Z', 'Sun, 21:08'],
    ['2026-11-12T09:00:00Z', '12 Nov'],
    ['2025-12-24T09:00:00Z', '24 Dec 2025'],
  ])('say when %s was', (iso, words) => {
    expect(whenWords(iso, now).replace(/,? /g, ' ')).toBe(words.replace(/,? /g, ' '));
  });
});
