// The code on an order form: always the same, never another form's, and a slip of the pen shows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { exerciseKey, formCode, readFormCode } from '../../../renderer/print/form-code.ts';

const SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const rounds = Array.from({ length: 12 }, (_, at) => at + 1);
const form = fc.record({
  exercise: fc.string({ maxLength: 60 }),
  seat: fc.constantFrom(...SEATS),
  round: fc.integer({ min: 1, max: 12 }),
});
const ours = exerciseKey('august-2017', 'Class 3B');

test('is written in signs that nobody misreads, in two groups of four', () => {
  fc.assert(
    fc.property(form, (one) => {
      expect(formCode(one)).toMatch(new RegExp(`^[${SIGNS}]{4} [${SIGNS}]{4}$`));
    }),
    { seed: 1 },
  );
});

test('is the same on every machine', () => {
  expect(formCode({ exercise: ours, seat: 'moscow', round: 3 })).toBe('M3W6 CQ23');
});

test('begins with the seat and the round', () => {
  expect(SEATS.map((seat) => formCode({ exercise: ours, seat, round: 12 }).slice(0, 2))).toEqual([
    'BC',
    'MC',
    'WC',
    'PC',
  ]);
});

test('differs for every seat and round of an exercise', () => {
  const codes = SEATS.flatMap((seat) => rounds.map((round) => formCode({ exercise: ours, seat, round })));
  expect(new Set(codes).size).toBe(48);
});

describe('a code that somebody types', () => {
  test('is read whatever its capitals, spaces and hyphens', () => {
    fc.assert(
      fc.property(form, ({ exercise, seat, round }) => {
        const code = formCode({ exercise, seat, round });
        for (const typed of [code, code.toLowerCase(), code.replace(' ', '-'), ` ${code.replace(' ', '')} `])
          expect(readFormCode(typed, exercise)).toEqual({ is: 'known', seat, round });
      }),
      { seed: 1 },
    );
  });

  test('with one wrong sign is a slip', () => {
    fc.assert(
      fc.property(form, fc.nat(7), fc.constantFrom(...SIGNS.split('')), (one, at, sign) => {
        const code = formCode(one).replace(' ', '');
        fc.pre(code[at] !== sign);
        expect(readFormCode(code.slice(0, at) + sign + code.slice(at + 1), one.exercise)).toEqual({
          is: 'slip',
        });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('with two neighbours changed over is a slip', () => {
    fc.assert(
      fc.property(form, fc.nat(6), (one, at) => {
        const signs = formCode(one).replace(' ', '').split('');
        fc.pre(signs[at] !== signs[at + 1]);
        [signs[at], signs[at + 1]] = [signs[at + 1]!, signs[at]!];
        expect(readFormCode(signs.join(''), one.exercise)).toEqual({ is: 'slip' });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('of another class is told apart, and the name of a class may be written in any case', () => {
    const theirs = formCode({ exercise: exerciseKey('august-2017', 'Class 3A'), seat: 'beijing', round: 1 });
    expect(readFormCode(theirs, ours)).toEqual({ is: 'other-exercise', seat: 'beijing', round: 1 });
    expect(exerciseKey('august-2017', '  class   3b ')).toBe(ours);
  });

  test.each(['', 'B3', 'B3K7 QX2D7', 'Ö', '0000 0000'])('that is none is a slip: %j', (typed) => {
    expect(readFormCode(typed, ours)).toEqual({ is: 'slip' });
  });
});
