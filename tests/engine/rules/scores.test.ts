// R14 Scores (section 1): the five components of each seat for states that are easy to reckon, and agenda weights.
import { describe, expect, test } from 'vitest';
import { COMPONENTS, SEATS, type Seat } from '../../../engine/ids.ts';
import { componentsOf, valueTo } from '../../../engine/rules/scores.ts';
import { newWorld } from '../../../engine/set-up.ts';
import { seededDice } from '../../../engine/dice.ts';
import type { Indicators } from '../../../engine/state.ts';
import { scenarioNamed } from '../../support/exercises.ts';
import { tableOf, type Changes } from '../../support/tables.ts';

/** Nothing presses: every clause of a score that starts somewhere has not started. */
const EVEN: Partial<Indicators> = {
  tension: 25,
  economicStress: 30,
  borderReadiness: 0,
  beijingInfluence: 50,
  moscowInfluence: 18,
  usChinaTies: 40,
  usRussiaTies: 28,
  listingsOfChina: 0,
  listingsOfRussia: 0,
  tradeWar: 0,
  thaadStage: 0,
  exercises: 0,
  allianceCohesion: 55,
  sinoRussianTies: 60,
  coercionOfSeoul: 0,
  missileReach: 50,
  warheads: 15,
  tests: 0,
  netPressure: 0,
  unCredibility: 60,
  evidenceOnRussia: 0,
  moscowRelevance: 40,
  farEastProspects: 50,
  dialogue: 0,
  pyongyangCredibility: 0,
  eliteCohesion: 80,
};

const of = (
  seat: Seat,
  component: string,
  indicators: Partial<Indicators> = {},
  books: Changes['books'] = {},
): number => {
  const { scenario, state } = tableOf({ indicators: { ...EVEN, ...indicators }, books });
  const names: readonly string[] = COMPONENTS[seat];
  return componentsOf(scenario.parameters, state, seat)[names.indexOf(component)]!;
};

type Line = readonly [component: string, indicators: Partial<Indicators>, value: number];

describe('beijing', () => {
  test.each<Line>([
    ['stability', {}, 88],
    ['stability', { tension: 65, tradeWar: 50 }, 88 - 0.9 * 35],
    ['stability', { economicStress: 75, borderReadiness: 40 }, 88 - 0.6 * 20 * 0.8],
    ['influence', {}, 68],
    ['influence', { moscowInfluence: 28 }, 60],
    ['usTies', {}, 62],
    ['usTies', { listingsOfChina: 50, enforcement: 1, tradeWar: 20 }, 62 - 50 * 0.36 - 2],
    ['usFootprint', {}, 82 + 0.25 * 5],
    [
      'usFootprint',
      { thaadStage: 2, exercises: 2, allianceCohesion: 65, coercionOfSeoul: 10 },
      83.25 - 18 - 16 - 3 + 3,
    ],
    ['nonProliferation', { doubleFreeze: 1 }, 80 - 5 + 10],
    ['nonProliferation', { tests: 3 }, 75 - 12],
  ])('%s with %o', (component, indicators, value) => {
    expect(of('beijing', component, indicators)).toBeCloseTo(value, 8);
  });

  test('pressure that is backfilled is futile: .42 of it, less .2 a level that arrives (W-10)', () => {
    const indicators = { netPressure: 50, missileReach: 80 };
    expect(of('beijing', 'nonProliferation', indicators, { arrivingBackfill: 0 })).toBeCloseTo(60 + 21, 8);
    expect(of('beijing', 'nonProliferation', indicators, { arrivingBackfill: 2 })).toBeCloseTo(60 + 12.6, 8);
  });
});

describe('moscow', () => {
  test.each<Line>([
    ['relevance', {}, 52],
    ['influence', {}, 40],
    ['farEast', {}, 60],
    ['standing', {}, 88],
    ['standing', { evidenceOnRussia: 50, usRussiaTies: 38 }, 88 - 50 * 0.68 + 8],
    ['standing', { listingsOfRussia: 20, unCredibility: 40, sinoRussianTies: 50 }, 88 - 10 - 7 - 5],
    ['security', {}, 96],
    ['security', { tension: 35, missileReach: 60, exercises: 2, thaadStage: 1 }, 96 - 9 - 5 - 4 - 3],
  ])('%s with %o', (component, indicators, value) => {
    expect(of('moscow', component, indicators)).toBeCloseTo(value, 8);
  });
});

describe('washington', () => {
  test.each<Line>([
    ['programme', {}, 66],
    ['programme', { missileReach: 60, warheads: 17, tests: 2 }, 66 - 16 - 3.2 - 8],
    ['programme', { doubleFreeze: 1, interimDeal: 1 }, 99],
    ['pressure', { netPressure: 40 }, 8 + 50 + 9],
    ['pressure', { netPressure: 90, unCredibility: 0 }, 83],
    ['alliance', { coercionOfSeoul: 20 }, 63.25 - 5],
    ['peace', { tension: 45, dialogue: 40 }, 87 - 23 + 6],
    ['greatPowerTies', { tradeWar: 50 }, 30 + 11.2 + 12 - 6],
  ])('%s with %o', (component, indicators, value) => {
    expect(of('washington', component, indicators)).toBeCloseTo(value, 8);
  });
});

describe('pyongyang', () => {
  test.each<Line>([
    ['regime', {}, 60],
    ['regime', { tension: 55 }, 60 - 13],
    ['deterrent', { missileReach: 60, warheads: 18 }, 36 + 13 + 6.6],
    ['deterrent', { interimDeal: 1 }, 30],
    ['deterrent', { exercises: 3 }, 36 - 12],
    ['deterrent', { exercises: 3, tests: 2 }, 36],
    ['deterrent', { exercises: 3, doubleFreeze: 1 }, 36],
    ['economy', { economicStress: 40 }, 50],
    ['autonomy', { beijingInfluence: 42, moscowInfluence: 20 }, 96 - 22],
    ['autonomy', { beijingInfluence: 22, moscowInfluence: 20 }, 96],
    ['recognition', { dialogue: 40, doubleFreeze: 1, pyongyangCredibility: 50 }, 8 + 36 + 10 + 10],
  ])('%s with %o', (component, indicators, value) => {
    expect(of('pyongyang', component, indicators)).toBeCloseTo(value, 8);
  });
});

describe('weights', () => {
  test('are those of section 1, and the value of a state is its components under them', () => {
    const { scenario, state } = tableOf({ indicators: EVEN });
    expect(scenario.weights).toEqual({
      beijing: [0.25, 0.23, 0.27, 0.11, 0.14],
      moscow: [0.22, 0.2, 0.2, 0.2, 0.18],
      washington: [0.3, 0.16, 0.18, 0.2, 0.16],
      pyongyang: [0.31, 0.2, 0.23, 0.12, 0.14],
    });
    // 52, 40, 60, 88, 96
    expect(valueTo(scenario.parameters, state, 'moscow')).toBeCloseTo(11.44 + 8 + 12 + 17.6 + 17.28, 8);
  });

  test('under an agenda card are multiplied and normalised: Foothold is influence x 1.6, standing x .6', () => {
    const scenario = scenarioNamed();
    const worlds = Array.from({ length: 40 }, (_, i) =>
      newWorld(scenario, seededDice(`card ${i}`), 8, 'cards'),
    );
    const world = worlds.find(({ agendas }) => agendas.moscow === 'foothold')!;
    const raw = [0.22, 0.32, 0.2, 0.12, 0.18];
    raw.forEach((weight, i) => expect(world.weights.moscow[i]).toBeCloseTo(weight / 1.04, 10));
    for (const seat of SEATS) {
      const cards = new Set(worlds.map(({ agendas }) => agendas[seat]));
      expect(cards.size).toBe(scenario.agendas.filter((agenda) => agenda.seat === seat).length);
      for (const { weights } of worlds)
        expect(weights[seat].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
    }
  });
});
