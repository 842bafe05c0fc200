// R12: the odds of a freeze and of the deals, as they are shown before orders and rolled after (section 6).
import { describe, expect, test } from 'vitest';
import { comprehensiveOdds, freezeOdds, interimOdds } from '../../../engine/rules/agreements.ts';
import { tableOf } from '../../support/tables.ts';

describe('odds', () => {
  const trust = { pyongyangCredibility: 40, washingtonCredibility: 50, moscowRelevance: 50 };

  test('of a freeze: 61 is the middle of dialogue + .2 trust + 14 for a joint proposal + .12 relevance', () => {
    // 18 + 6 + 37 = 61; with the proposal 23 suffice.
    const at = (dialogue: number, jointProposal: number): number => {
      const { scenario, state } = tableOf({ indicators: { ...trust, dialogue }, books: { jointProposal } });
      return freezeOdds(scenario.parameters, state);
    };
    expect(at(37, 0)).toBeCloseTo(0.5, 8);
    expect(at(23, 2)).toBeCloseTo(0.5, 8);
    expect(at(45, 0)).toBeCloseTo(1 / (1 + Math.exp(-1)), 8);
  });

  test('of deals: S has stress, a freeze and both patrons in it; the comprehensive one gets 12 more and .6 of the odds', () => {
    // .25 x 90 + .15 x 40 + 9 + 6 + .08 x 50 = 47.5, so that dialogue 41.5 is the middle of 89.
    const indicators = {
      ...trust,
      economicStress: 40,
      doubleFreeze: 1,
      beijingInfluence: 50,
      dialogue: 41.5,
    };
    const { scenario, state } = tableOf({ indicators });
    expect(interimOdds(scenario.parameters, state)).toBeCloseTo(0.5, 8);
    expect(comprehensiveOdds(scenario.parameters, state)).toBeCloseTo(0.6 / (1 + Math.exp(-9 / 8)), 8);
  });
});
