// R13 Hazards, the order of endings (section 8) and the final score (section 9).
import { describe, expect, test } from 'vitest';
import { adjudicate } from '../../../engine/adjudicate.ts';
import type { Books, Indicators } from '../../../engine/state.ts';
import { endingAtTimeOut } from '../../../engine/rules/endings.ts';
import { collapseOdds, hazards, warOdds } from '../../../engine/rules/hazards.ts';
import { finalScore, terminalAdjustment } from '../../../engine/rules/scores.ts';
import { rolls, tableOf } from '../../support/tables.ts';

describe('hazards', () => {
  test('war: .25 at most, half of it at tension 60, over a width of 6', () => {
    const odds = (tension: number): number => {
      const { scenario, state } = tableOf({ indicators: { tension } });
      return warOdds(scenario.parameters, state);
    };
    expect(odds(60)).toBeCloseTo(0.125, 10);
    expect(odds(66)).toBeCloseTo(0.25 / (1 + Math.exp(-1)), 10);
  });

  test('collapse: half of .25 where stress exceeds .55 cohesion by 23', () => {
    const { scenario, state } = tableOf({ indicators: { economicStress: 67, eliteCohesion: 80 } });
    expect(collapseOdds(scenario.parameters, state)).toBeCloseTo(0.125, 10);
  });

  test('war is tested first, and nothing is tested once a comprehensive deal is signed', () => {
    const run = (indicators: Partial<Indicators>, dice = rolls({})): string | null => {
      const table = tableOf({ indicators, dice });
      hazards(table);
      return table.state.ending;
    };
    expect(run({ tension: 90 }, rolls({ 'hazard/war': 0 }))).toBe('war');
    expect(run({}, rolls({ 'hazard/collapse': 0 }))).toBe('collapse');
    expect(run({ interimDeal: 2 })).toBe('deal');
    expect(run({})).toBeNull();
  });
});

/** A state to which every label applies; tests take them away from the first on. */
const ALL: Partial<Indicators> = {
  interimDeal: 1,
  doubleFreeze: 1,
  missileReach: 72,
  warheads: 20,
  tests: 3,
  tension: 40,
  moscowInfluence: 30,
  beijingInfluence: 40,
  netPressure: 30,
};

describe('the label at time out', () => {
  const labelOf = (
    indicators: Partial<Indicators>,
    books: Partial<Books> = { freezeAge: 1, quietQuarters: 3 },
  ): string => {
    const { scenario, state } = tableOf({ indicators: { ...ALL, ...indicators }, books, rounds: 8 });
    return endingAtTimeOut(scenario.parameters, state);
  };
  const noDeal = { interimDeal: 0 };
  const noFreeze = { ...noDeal, doubleFreeze: 0 };
  const noBreakout = { ...noFreeze, missileReach: 70 };
  const loud = { freezeAge: 0, quietQuarters: 2 };

  test('is the first that holds, in the printed order (section 8)', () => {
    expect(labelOf({})).toBe('interim-deal');
    expect(labelOf(noDeal)).toBe('freeze');
    expect(labelOf(noFreeze)).toBe('breakout');
    expect(labelOf(noBreakout)).toBe('tacit-restraint');
    expect(labelOf(noBreakout, loud)).toBe('brink');
    expect(labelOf({ ...noBreakout, tension: 39 }, loud)).toBe('patron-shift');
    expect(labelOf({ ...noBreakout, tests: 2, moscowInfluence: 21 }, loud)).toBe('hollow-sanctions');
    const stale = { ...noBreakout, tests: 2, moscowInfluence: 21, netPressure: 35 };
    expect(labelOf(stale, loud)).toBe('pressure-stalemate');
  });

  test('a freeze must have held a full quarter', () => {
    expect(labelOf(noDeal, { freezeAge: 0, quietQuarters: 0 })).toBe('breakout');
  });

  test('a breakout needs reach of 50 + .42 x 50 and 15 + 4.8 warheads in eight quarters, less in fewer', () => {
    expect(labelOf({ ...noFreeze, missileReach: 70.9, warheads: 19.8 }, loud)).not.toBe('breakout');
    expect(labelOf({ ...noFreeze, missileReach: 71, warheads: 19.8 }, loud)).toBe('breakout');
    expect(labelOf({ ...noFreeze, missileReach: 71, warheads: 19.7 }, loud)).not.toBe('breakout');
    const { scenario, state } = tableOf({
      indicators: { ...ALL, ...noFreeze, missileReach: 60.5, warheads: 17.4 },
      rounds: 4,
    });
    expect(endingAtTimeOut(scenario.parameters, state)).toBe('breakout');
  });

  test('is written in the last round and not before', () => {
    for (const [round, isOver] of [
      [7, false],
      [8, true],
    ] as const) {
      const table = tableOf({ round, rounds: 8 });
      adjudicate(table);
      expect(table.state.ending !== null).toBe(isOver);
    }
  });
});

describe('the final score', () => {
  const scoreOf = (quarters: number[], ending: 'war' | 'deal' | 'freeze' | null = null): number => {
    const { scenario, state } = tableOf();
    state.quarterScores.beijing = quarters;
    state.ending = ending;
    return finalScore(scenario.parameters, state, 'beijing');
  };

  test('is half the mean over the quarters played and half the last', () => {
    expect(scoreOf([40, 50, 60])).toBeCloseTo(55, 10);
    expect(scoreOf([40])).toBe(40);
    expect(scoreOf([40, 50, 60], 'freeze')).toBeCloseTo(55, 10);
  });

  test('takes the terminal adjustment and stays from 0 to 100', () => {
    expect(scoreOf([40, 50, 60], 'war')).toBeCloseTo(27, 10);
    expect(scoreOf([10], 'war')).toBe(0);
    expect(scoreOf([97], 'deal')).toBe(100);
  });

  test.each([
    ['war', [-28, -20, -30, -45]],
    ['deal', [8, 6, 15, 8]],
    // Readiness of 60 takes a third off Beijing's 30.
    ['collapse', [-30 * (1 - 0.55 * 0.6), -15, -10, -50]],
    ['freeze', [0, 0, 0, 0]],
  ] as const)('of %s adds what section 9 prints', (ending, adjustments) => {
    const { scenario, state } = tableOf({ indicators: { borderReadiness: 60 } });
    const seats = ['beijing', 'moscow', 'washington', 'pyongyang'] as const;
    const found = seats.map((seat) => terminalAdjustment(scenario.parameters, state, ending, seat));
    found.forEach((value, i) => expect(value).toBeCloseTo(adjustments[i]!, 10));
  });
});
