// R10 Relations and R11 Dialogue and tension (section 6; drifts run in the printed order, section 15). Each target is
// worked by hand; `restOf` turns the change of a drift back into the target that it went for.
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../engine/ids.ts';
import { dialogueAndTension } from '../../../engine/rules/dialogue.ts';
import { relations } from '../../../engine/rules/relations.ts';
import { changeOf, expectChange, tableOf, type Changes } from '../../support/tables.ts';

const RATES: Partial<Record<Indicator, number>> = {
  usChinaTies: 0.4,
  usRussiaTies: 0.4,
  sinoRussianTies: 0.35,
  beijingInfluence: 0.35,
  moscowInfluence: 0.4,
  allianceCohesion: 0.3,
  moscowRelevance: 0.18,
  farEastProspects: 0.22,
  unCredibility: 0.1,
  dialogue: 0.4,
  tension: 0.55,
};

/** The target that an indicator drifted to. */
function targetOf(indicator: Indicator, changes: Changes): number {
  const table = tableOf({ ...changes, indicators: { tradeWar: 0, dialogue: 0, ...changes.indicators } });
  table.quarter.beijingVetoed = changes.votes?.beijing === 'veto';
  table.quarter.moscowVetoed = changes.votes?.moscow === 'veto';
  if (indicator === 'dialogue' || indicator === 'tension') dialogueAndTension(table);
  else relations(table);
  return table.opening[indicator] + changeOf(table, indicator) / RATES[indicator]!;
}

const moves = (seat: string, ...played: string[]) => ({ [seat]: { moves: played } });

describe('ties of Washington', () => {
  const calm = { estimatedEnforcement: 2, expectedEnforcement: 2, listingsOfChina: 0 };

  test.each([
    ['nothing between them', calm, {}, 54],
    ['a level short of what is expected', { ...calm, estimatedEnforcement: 1 }, {}, 54 - 9.5],
    ['the same at full trade war', { ...calm, estimatedEnforcement: 1, tradeWar: 100 }, {}, 54 - 4.75 - 28],
    ['beating expectations', { ...calm, estimatedEnforcement: 4 }, {}, 54 + 2.85],
    ['a gap beyond 3', { ...calm, estimatedEnforcement: 0, expectedEnforcement: 4 }, {}, 54 - 28.5],
    ['listings of 50', { ...calm, listingsOfChina: 50 }, {}, 54 - 11],
    ['a veto by Beijing', calm, { votes: { beijing: 'veto' as const } }, 54 - 25],
  ])('with Beijing rest, with %s', (_name, indicators, changes, target) => {
    expect(targetOf('usChinaTies', { ...changes, indicators })).toBeCloseTo(target, 7);
  });

  test.each([
    ['nothing between them', { listingsOfRussia: 0, evidenceOnRussia: 0 }, {}, 34],
    ['listings of 50 and evidence of 40', { listingsOfRussia: 50, evidenceOnRussia: 40 }, {}, 34 - 11 - 4],
    [
      'Moscow held to its text',
      { listingsOfRussia: 0, evidenceOnRussia: 40 },
      { plays: moves('washington', 'hold-moscow-to-text') },
      34 - 6,
    ],
    [
      'a veto by Moscow',
      { listingsOfRussia: 0, evidenceOnRussia: 0 },
      { votes: { moscow: 'veto' as const } },
      34 - 15,
    ],
    ['dialogue above 50', { listingsOfRussia: 0, evidenceOnRussia: 0, dialogue: 51 }, {}, 38],
  ])('with Moscow rest, with %s', (_name, indicators, changes, target) => {
    expect(targetOf('usRussiaTies', { ...changes, indicators })).toBeCloseTo(target, 7);
  });
});

describe('Beijing and Moscow', () => {
  // Ties with Washington that stand still at 50 and 30, so that the sum that R10 reads is known.
  const still = { thaadStage: 1, exercises: 1, believedBackfill: 1.5 };
  const friction = (changes: Changes): number => {
    const table = tableOf({ ...changes, indicators: { ...still, ...changes.indicators } });
    relations(table);
    const { usChinaTies, usRussiaTies } = table.state.indicators;
    return 0.12 * (90 - usChinaTies - usRussiaTies);
  };

  test.each([
    ['nothing else', {}, 0],
    ['belief of 2.5', { believedBackfill: 2.5 }, -5],
    ['THAAD complete', { thaadStage: 2 }, 2],
    ['a surge of exercises', { exercises: 3 }, 4],
    ['no THAAD and no exercises', { thaadStage: 0, exercises: 0 }, -4],
  ])('rest at 58 and shared friction on the new ties, with %s', (_name, indicators, more) => {
    const changes = { indicators: { tradeWar: 0, dialogue: 0, ...still, ...indicators } };
    expect(targetOf('sinoRussianTies', changes)).toBeCloseTo(58 + friction(changes) + more, 7);
  });
});

describe('influence in Pyongyang', () => {
  const quiet = { tests: 0, enforcement: 0, moscowInfluence: 15, tradeVacuum: 0 };

  test.each([
    ['nothing held against it', quiet, {}, 70],
    ['enforcement 3', { ...quiet, enforcement: 3 }, {}, 70 - 14.4],
    ['enforcement 3 that a long test excuses', { ...quiet, enforcement: 3, tests: 3 }, {}, 70 - 8.64],
    ['compensation 2', quiet, { plays: moves('beijing', 'compensate-pyongyang*2') }, 82],
    ['a rival at 25', { ...quiet, moscowInfluence: 25 }, {}, 68],
    [
      'a vacuum of .8 that 2 fill',
      { ...quiet, tradeVacuum: 0.8 },
      { books: { arrivingBackfill: 2 } },
      70 - 13.6,
    ],
    ['a bargain broken', { ...quiet, tests: 2 }, { books: { restraintBargain: 1 } }, 64],
    [
      'a bargain made while testing',
      { ...quiet, tests: 2 },
      { books: { restraintBargain: 2 }, plays: moves('beijing', 'summit-with-pyongyang') },
      70,
    ],
  ])('of Beijing rests, with %s', (_name, indicators, changes, target) => {
    const books = { arrivingBackfill: 0, ...('books' in changes ? changes.books : {}) };
    expect(targetOf('beijingInfluence', { ...changes, books, indicators })).toBeCloseTo(target, 7);
  });

  test('of Moscow rests at 10, 1.5 a level that arrives, and .8 of 6.5 x vacuum x level', () => {
    const at = (tradeVacuum: number, arrivingBackfill: number): number =>
      targetOf('moscowInfluence', { indicators: { tradeVacuum }, books: { arrivingBackfill } });
    expect(at(0.5, 0)).toBeCloseTo(10, 7);
    expect(at(0.5, 2)).toBeCloseTo(10 + 3 + 5.2, 7);
  });
});

describe('the alliance', () => {
  test.each([
    [0, 60 - 14],
    [1, 60 - 3],
    [2, 60 + 4],
    [3, 60],
  ])('with exercises at %i rests at %i', (exercises, target) => {
    const indicators = { exercises, coercionOfSeoul: 0, tests: 0 };
    expect(targetOf('allianceCohesion', { indicators })).toBeCloseTo(target, 7);
  });

  test('loses .15 a point of coercion and 4 in a freeze, gains 4 from long tests; coercion fades by a quarter', () => {
    const indicators = { exercises: 3, coercionOfSeoul: 40, tests: 3, doubleFreeze: 1 };
    expect(targetOf('allianceCohesion', { indicators })).toBeCloseTo(60 - 6 - 4 + 4, 7);
    const table = tableOf({ indicators });
    relations(table);
    expectChange(table, 'coercionOfSeoul', -10);
  });
});

describe('what follows', () => {
  test('relevance of Moscow: 24, 10 for dialogue above 45, .35 of its new influence, 14 in a freeze', () => {
    const still = { moscowInfluence: 10, dialogue: 46, doubleFreeze: 1 };
    const changes = { indicators: still, books: { arrivingBackfill: 0 } };
    expect(targetOf('moscowRelevance', changes)).toBeCloseTo(24 + 10 + 3.5 + 14, 7);
    const quiet = { ...changes, indicators: { moscowInfluence: 10, dialogue: 45 } };
    expect(targetOf('moscowRelevance', quiet)).toBeCloseTo(27.5, 7);
  });

  test('the Far East: backfill, workers, calm, Rajin and relief, less listings', () => {
    const indicators = { workersInRussia: 20, tension: 40, rajinExemption: 1, listingsOfRussia: 25 };
    const books = { arrivingBackfill: 2, relief: 0.5 };
    expect(targetOf('farEastProspects', { indicators, books })).toBeCloseTo(22 + 12 + 7 + 4.4 + 4 + 6 - 3, 7);
  });

  test('the pitch to Seoul adds 1, and 5 more in full calm, after the drift', () => {
    const indicators = { tension: 30 };
    const quiet = tableOf({ indicators });
    const pitched = tableOf({ indicators, plays: { moscow: { moves: ['pitch-gas-and-rail'] } } });
    for (const table of [quiet, pitched]) relations(table);
    expect(changeOf(pitched, 'farEastProspects') - changeOf(quiet, 'farEastProspects')).toBeCloseTo(3.5, 7);
  });

  test('the Council: 62 less a tenth of all evidence; the trade war creeps up by 1.2', () => {
    expect(
      targetOf('unCredibility', { indicators: { evidenceOnRussia: 50, evidenceOnChina: 30 } }),
    ).toBeCloseTo(54, 7);
    const table = tableOf();
    relations(table);
    expectChange(table, 'tradeWar', 1.2);
  });
});
