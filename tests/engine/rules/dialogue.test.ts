// R11 Dialogue, and tension on the new dialogue (section 6).
import { describe, expect, test } from 'vitest';
import type { Indicators } from '../../../engine/state.ts';
import { dialogueAndTension } from '../../../engine/rules/dialogue.ts';
import { tableOf, valueOf, type Plays, type TestTable } from '../../support/tables.ts';

/** Nothing tests, nothing exercises, nobody is poor. */
const QUIET: Partial<Indicators> = {
  tests: 0,
  exercises: 0,
  dialogue: 20,
  tension: 40,
  economicStress: 30,
  interdiction: 0,
  missileReach: 50,
};

const run = (indicators: Partial<Indicators> = {}, plays: Plays = {}): TestTable => {
  const table = tableOf({ indicators: { ...QUIET, ...indicators }, plays });
  dialogueAndTension(table);
  return table;
};

const dialogueTarget = (table: TestTable): number =>
  (valueOf(table, 'dialogue') - 0.6 * table.opening.dialogue) / 0.4;
const tensionTarget = (table: TestTable): number =>
  (valueOf(table, 'tension') - 0.45 * table.opening.tension) / 0.55;

describe('dialogue', () => {
  test.each([
    ['rest', {}, {}, 12 + 12.4],
    ['a channel from Washington', {}, { washington: { moves: ['open-channel'] } }, 24.4 + 12],
    ['a channel from Pyongyang', {}, { pyongyang: { moves: ['engage-washington'] } }, 24.4 + 12],
    ['tests at 1', { tests: 1 }, {}, 24.4],
    ['tests at 2', { tests: 2 }, {}, 24.4 - 7],
    ['tests at 4', { tests: 4 }, {}, 24.4 - 21],
    ['a threat', {}, { washington: { moves: ['threaten-force'] } }, 24.4 - 8],
    ['a freeze', { doubleFreeze: 1 }, {}, 24.4 + 9],
    ['an interim deal', { interimDeal: 1 }, {}, 24.4 + 10],
    ['a surge of exercises', { exercises: 3 }, {}, 24.4 - 6],
  ])('with %s goes for its sum', (_name, indicators, plays, target) => {
    expect(dialogueTarget(run(indicators, plays))).toBeCloseTo(target, 7);
  });
});

describe('tension', () => {
  // Dialogue of 20 drifts to 12 + .4 x 24.4 = 21.76 first; tension reads the new value.
  const rest = 12 - 0.16 * 21.76;

  test.each([
    ['rest', {}, {}, rest],
    ['normal exercises', { exercises: 1 }, {}, rest + 5.5],
    ['a border provocation', {}, { pyongyang: { moves: ['provoke-at-border'] } }, rest + 10],
    ['charm', {}, { pyongyang: { moves: ['charm-seoul'] } }, rest - 5],
    ['stress of 50', { economicStress: 50 }, {}, rest + 1.2],
    ['interdiction of 50', { interdiction: 50 }, {}, rest + 3],
    ['reach of 70', { missileReach: 70 }, {}, rest + 1.2],
    ['tests at 1', { tests: 1 }, {}, rest + 10],
    // The freeze lifts dialogue by 3.6 as well.
    ['a freeze', { doubleFreeze: 1 }, {}, rest - 12 - 0.16 * 3.6],
    // A threat lowers dialogue by 3.2.
    ['a threat', {}, { washington: { moves: ['threaten-force'] } }, rest + 11 + 0.16 * 3.2],
  ])('with %s goes for its sum', (_name, indicators, plays, target) => {
    expect(tensionTarget(run(indicators, plays))).toBeCloseTo(target, 7);
  });
});
