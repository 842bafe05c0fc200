// Estimates (section 3): exact, drawn with the printed noise once a quarter, or what stands in for a dash.
import { describe, expect, test } from 'vitest';
import { INDICATORS, SEATS, type Indicator, type Seat } from '../../../engine/ids.ts';
import { viewFor } from '../../../engine/index.ts';
import { seededDice } from '../../../engine/dice.ts';
import { held } from '../../../engine/views/estimates.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { VISIBILITY } from '../../../engine/views/visibility.ts';
import type { Indicators } from '../../../engine/state.ts';
import { begin, contextOf, FACTS } from '../../support/exercises.ts';
import { tableOf } from '../../support/tables.ts';

const { scenario } = tableOf();

const draws = (seat: Seat, id: Indicator, indicators: Partial<Indicators>, count = 2000): number[] =>
  Array.from({ length: count }, (_, number) => {
    const { state } = tableOf({ indicators });
    return held(scenario, seededDice(`estimate ${number}`), state, seat, id).value;
  });

const spreadOf = (values: readonly number[]): number => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
};

describe('an estimate', () => {
  test.each([
    ['beijing', 'economicStress', 5, {}],
    ['moscow', 'economicStress', 6, {}],
    ['washington', 'economicStress', 6, { verification: 0 }],
    ['washington', 'economicStress', 6 * 0.7, { verification: 50 }],
    ['washington', 'economicStress', 6 * 0.4, { verification: 100 }],
    ['moscow', 'enforcement', 0.24, {}],
    ['pyongyang', 'sinoRussianTies', 5, {}],
    ['beijing', 'expectedEnforcement', 0.3, {}],
    ['beijing', 'reserves', 400, {}],
  ] as const)('of %s of %s has a standard deviation of %d', (seat, id, spread, more) => {
    const middle = (scenario.least[id] + scenario.most[id]) / 2;
    const values = draws(seat, id, { [id]: middle, ...more });
    expect(spreadOf(values)).toBeGreaterThan(0.93 * spread);
    expect(spreadOf(values)).toBeLessThan(1.07 * spread);
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(Math.abs(mean - middle)).toBeLessThan(0.1 * spread);
  });

  test('is drawn once a quarter: looking again gives the same, another quarter or seat another', () => {
    const { state } = tableOf({ indicators: { economicStress: 50 } });
    const dice = seededDice('once');
    const at = (round: number, seat: Seat): number =>
      held(scenario, dice, { ...state, round }, seat, 'economicStress').value;
    expect(at(1, 'beijing')).toBe(at(1, 'beijing'));
    const rounds = new Set([1, 2, 3, 4, 5, 6].map((round) => at(round, 'beijing')));
    expect(rounds.size).toBeGreaterThan(2);
    expect(new Set(SEATS.map((seat) => at(1, seat))).size).toBeGreaterThan(2);
  });

  test('stays on its scale', () => {
    const values = draws('moscow', 'economicStress', { economicStress: 2 }, 200);
    expect(Math.min(...values)).toBe(0);
  });

  test('is shown with a range of 1.64 standard deviations, cut at the ends of the scale', () => {
    const context = contextOf('range');
    const view = viewFor(context, begin(context), 'beijing', FACTS) as SeatView;
    for (const { indicator, reading } of view.indicators) {
      if (reading.known !== 'estimate' || VISIBILITY[indicator].beijing !== 'noisy') continue;
      const spread =
        indicator === 'expectedEnforcement'
          ? 0.3
          : 0.05 * (scenario.most[indicator] - scenario.least[indicator]);
      const { decimals } = scenario.bundle.indicators[indicator];
      const top = Math.min(scenario.most[indicator], reading.value + 1.64 * spread);
      expect(Math.abs(reading.high - top), indicator).toBeLessThanOrEqual(0.51 / 10 ** decimals);
      expect(reading.low).toBeGreaterThanOrEqual(scenario.least[indicator]);
    }
  });
});

describe('what stands in', () => {
  test('Beijing holds its belief of backfill, Washington its estimate of enforcement and .5 + evidence/28', () => {
    const { state } = tableOf({
      indicators: {
        backfill: 4,
        believedBackfill: 1.3,
        enforcement: 0,
        estimatedEnforcement: 2.2,
        evidenceOnRussia: 42,
      },
    });
    const dice = seededDice('belief');
    expect(held(scenario, dice, state, 'beijing', 'backfill').value).toBe(1.3);
    expect(held(scenario, dice, state, 'washington', 'enforcement').value).toBe(2.2);
    expect(held(scenario, dice, state, 'washington', 'backfill').value).toBeCloseTo(2, 10);
    const proven = tableOf({ indicators: { evidenceOnRussia: 100 } });
    expect(held(scenario, dice, proven.state, 'washington', 'backfill').value).toBe(4);
  });

  test('a dash is the start value, whatever the truth', () => {
    const wild = tableOf({
      indicators: { verification: 99, evasionFleet: 3, moscowCapital: 8, borderReadiness: 90 },
    });
    for (const id of ['verification', 'evasionFleet', 'moscowCapital'] as const)
      expect(held(scenario, seededDice('dash'), wild.state, 'beijing', id)).toMatchObject({
        value: scenario.start[id],
        known: 'record',
      });
  });

  test('what section 3 calls exact is exact', () => {
    const { state } = tableOf({ indicators: { beijingInfluence: 33.3 } });
    for (const seat of SEATS)
      for (const id of INDICATORS.filter((one) => VISIBILITY[one][seat] === 'exact'))
        expect(held(scenario, seededDice('exact'), state, seat, id)).toMatchObject({
          value: state.indicators[id],
          spread: 0,
        });
  });
});
