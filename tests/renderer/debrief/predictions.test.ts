import { describe, expect, it } from 'vitest';
import {
  listPredictions,
  rankForesight,
  type Prediction,
} from '../../../renderer/screens/debrief/predictions.ts';
import { DEBRIEF } from '../fixtures/debrief.ts';

const prediction = (change: Partial<Prediction>): Prediction => ({
  round: 1,
  quarter: '2017 Q3',
  seat: 'beijing',
  about: 'moscow',
  expected: 1,
  truth: 1,
  confidence: 50,
  hit: true,
  ...change,
});

describe('expectations on the cards', () => {
  it('are set beside what was ordered', () => {
    const predictions = listPredictions(DEBRIEF);
    expect(predictions).toContainEqual({
      round: 3,
      quarter: '2018 Q1',
      seat: 'beijing',
      about: 'moscow',
      expected: 1,
      truth: 3,
      confidence: 90,
      hit: false,
    });
  });
});

describe('foresight', () => {
  it('is 0.25 for a coin, 0 for sure and right, 1 for sure and wrong', () => {
    const brierOf = (...own: Prediction[]) => rankForesight(own)[0].brier;
    expect(brierOf(prediction({}), prediction({ hit: false }))).toBe(0.25);
    expect(brierOf(prediction({ confidence: 100 }))).toBe(0);
    expect(brierOf(prediction({ confidence: 100, hit: false }))).toBe(1);
  });

  it('ranks the best first', () => {
    const ranked = rankForesight([
      prediction({ seat: 'moscow', confidence: 90, hit: false }),
      prediction({ confidence: 90 }),
    ]);
    expect(ranked.map((one) => one.seat)).toEqual(['beijing', 'moscow']);
  });
});
