// R12 Agreements: odds, the freeze, the interim and the comprehensive deal, and what a breach costs (sections 6, 7, 15).
import { describe, expect, test } from 'vitest';
import type { Books, Indicators } from '../../../engine/state.ts';
import { agreements } from '../../../engine/rules/agreements.ts';
import {
  expectChanges,
  rolls,
  tableOf,
  valueOf,
  type Changes,
  type TestTable,
} from '../../support/tables.ts';

const run = (changes: Changes): TestTable => {
  const table = tableOf(changes);
  agreements(table);
  return table;
};
const SIGN = { 'agreement/freeze': 0 };
const offersFreeze = { pyongyang: { moves: ['offer-test-freeze'] } };
const QUIET: Partial<Indicators> = { tests: 0, exercises: 0 };

describe('a freeze', () => {
  test.each([
    ['exercises are halted', {}, offersFreeze, {}, 1],
    [
      'a channel is open',
      { exercises: 1 },
      { ...offersFreeze, washington: { moves: ['open-channel'] } },
      {},
      1,
    ],
    ['an offer lies on the table', { exercises: 1 }, offersFreeze, { washingtonOffer: 1 }, 1],
  ] as const)('is signed when %s', (_name, more, plays, books, signed) => {
    const table = run({ indicators: { ...QUIET, ...more }, plays, books, dice: rolls(SIGN) });
    expect(valueOf(table, 'doubleFreeze')).toBe(signed);
    expect(table.state.books.freezeAge).toBe(0);
  });

  test.each([
    ['Washington shows no opening', { exercises: 1 }, offersFreeze],
    ['Pyongyang does not offer', {}, {}],
    ['medium-range tests go on', { tests: 2 }, offersFreeze],
    [
      'normal exercises go on',
      { exercises: 2 },
      { ...offersFreeze, washington: { moves: ['open-channel'] } },
    ],
  ] as const)('is not even tried when %s', (_name, more, plays) => {
    expect(valueOf(run({ indicators: { ...QUIET, ...more }, plays }), 'doubleFreeze')).toBe(0);
  });

  const inForce = (indicators: Partial<Indicators>): TestTable =>
    run({ indicators: { doubleFreeze: 1, ...indicators }, books: { freezeAge: 2 } });

  test('that is kept in spirit earns each side 2; the letter alone earns nothing (N-12)', () => {
    expectChanges(inForce({ tests: 0, exercises: 1 }), { pyongyangCredibility: 2, washingtonCredibility: 0 });
    expectChanges(inForce({ tests: 1, exercises: 0 }), { pyongyangCredibility: 0, washingtonCredibility: 2 });
    expect(inForce({ tests: 1, exercises: 1 }).state.books.freezeAge).toBe(3);
  });

  test('that Pyongyang breaks costs it 22 of trust, dialogue 16, tension +6, mood +12', () => {
    const table = inForce({ tests: 2, exercises: 3, dialogue: 40, provocation: 20 });
    const breach = {
      pyongyangCredibility: -22,
      washingtonCredibility: 0,
      dialogue: -16,
      tension: 6,
      provocation: 12,
    };
    expectChanges(table, { ...breach, doubleFreeze: -1, allianceCohesion: 0 });
  });

  test('that Washington breaks costs it 22, and the alliance 3', () => {
    const table = inForce({ tests: 1, exercises: 2, dialogue: 40 });
    const breach = {
      washingtonCredibility: -22,
      pyongyangCredibility: 0,
      dialogue: -16,
      tension: 6,
      provocation: 0,
    };
    expectChanges(table, { ...breach, doubleFreeze: -1, allianceCohesion: -3 });
  });
});

describe('an interim deal', () => {
  const open = (washingtonOfferLevel: number, pyongyangOfferLevel: number): Partial<Books> => ({
    washingtonOffer: 1,
    washingtonOfferLevel,
    pyongyangOffer: 3,
    pyongyangOfferLevel,
  });

  test.each([
    [2, 2, 0.6],
    [1, 2, 0.45],
    [1, 1, 0.45],
  ])('on offers of %i and %i waives %d and clears both offers', (ours, theirs, relief) => {
    const dice = rolls({ 'agreement/interim': 0 });
    const table = run({ indicators: { tests: 2 }, books: open(ours, theirs), dice });
    expect(valueOf(table, 'interimDeal')).toBe(1);
    expect(table.state.books.relief).toBeCloseTo(relief, 10);
    expect(table.state.books).toMatchObject({ washingtonOffer: 0, pyongyangOffer: 0, dealAge: 0 });
  });

  test('needs both offers', () => {
    expect(valueOf(run({ books: { washingtonOffer: 3, washingtonOfferLevel: 2 } }), 'interimDeal')).toBe(0);
  });

  const held = (indicators: Partial<Indicators>, changes: Changes = {}): TestTable =>
    run({
      ...changes,
      indicators: { interimDeal: 1, tests: 1, exercises: 2, dialogue: 40, ...indicators },
      books: { relief: 0.6, dealAge: 1, ...changes.books },
    });

  test('that is kept earns both sides 3', () => {
    expectChanges(held({}), { pyongyangCredibility: 3, washingtonCredibility: 3 });
  });

  test.each([
    ['a surge of exercises', { exercises: 3 }, {}],
    ['a Council draft', {}, { washington: { moves: ['table-draft'] } }],
    ['a level-2 listing of Chinese firms', {}, { washington: { moves: ['list-chinese-firms*2'] } }],
  ] as const)('is broken by Washington with %s: relief is gone', (_name, indicators, plays) => {
    const table = held(indicators, { plays });
    expectChanges(table, { washingtonCredibility: -22, interimDeal: -1, allianceCohesion: -3 });
    expect(table.state.books.relief).toBe(0);
  });

  test('bears a level-1 listing', () => {
    expectChanges(held({}, { plays: { washington: { moves: ['list-chinese-firms'] } } }), { interimDeal: 0 });
  });

  test('is broken by Pyongyang with tests, or with a hidden site that is found (.25 + .006 ver)', () => {
    expectChanges(held({ tests: 2, exercises: 3 }), { pyongyangCredibility: -22, washingtonCredibility: 0 });
    const found = (roll: number): TestTable =>
      held(
        { verification: 50 },
        {
          plays: { pyongyang: { moves: ['surge-fissile-output'] } },
          dice: rolls({ 'detect/hidden-site': roll }),
        },
      );
    expectChanges(found(0.54), { interimDeal: -1 });
    expectChanges(found(0.56), { interimDeal: 0 });
  });

  test('that is broken can be signed anew in the same quarter if offers are open (section 15)', () => {
    const table = held({ tests: 2 }, { books: open(2, 2), dice: rolls({ 'agreement/interim': 0 }) });
    expect(valueOf(table, 'interimDeal')).toBe(1);
    expect(table.state.books).toMatchObject({ relief: 0.6, dealAge: 0 });
  });

  test('becomes comprehensive after two kept quarters and two offers of level 2, not before', () => {
    const sign = (dealAge: number, level: number): number =>
      valueOf(
        held(
          {},
          {
            books: { ...open(level, 2), dealAge },
            dice: dealAge > 0 && level === 2 ? rolls({ 'agreement/comprehensive': 0 }) : rolls({}),
          },
        ),
        'interimDeal',
      );
    expect([sign(1, 2), sign(0, 2), sign(1, 1)]).toEqual([2, 1, 1]);
  });
});

describe('quiet quarters', () => {
  test('count those in a row with tests at most 1', () => {
    expect(run({ indicators: { tests: 1 }, books: { quietQuarters: 2 } }).state.books.quietQuarters).toBe(3);
    expect(run({ indicators: { tests: 2 }, books: { quietQuarters: 2 } }).state.books.quietQuarters).toBe(0);
  });
});
