// The turning points of a game that questions are made of: odds, misreadings, breaches, large causes.
import type { Content, DebriefView, PledgeLine } from '../../../engine/views/shapes.ts';
import type { Decision } from './decisions.ts';
import type { Prediction } from './predictions.ts';

export interface Peril {
  readonly round: number;
  readonly quarter: string;
  readonly odds: number;
}

/** The round with the highest odds of war, and of collapse; null when nothing was ever close. */
export const worstOdds = (debrief: DebriefView, hazard: 'war' | 'collapse', atLeast = 0.03): Peril | null => {
  const [worst] = [...debrief.rounds].sort((a, b) => b.odds[hazard] - a.odds[hazard]);
  if (worst === undefined || worst.odds[hazard] < atLeast) return null;
  return { round: worst.round, quarter: worst.quarter, odds: worst.odds[hazard] };
};

export const brokenPledges = (debrief: DebriefView): readonly PledgeLine[] =>
  debrief.pledges.filter((pledge) => pledge.status === 'broken');

/** The surest expectation that was wrong. */
export const surestMiss = (predictions: readonly Prediction[]): Prediction | null =>
  [...predictions]
    .filter((prediction) => !prediction.hit)
    .sort((a, b) => b.confidence - a.confidence || off(b) - off(a))[0] ?? null;

const off = (prediction: Prediction): number => Math.abs(prediction.expected - prediction.truth);

/** Numbers that an order sets outright say nothing about its weight. */
const PLAIN_GROUPS = new Set(['law', 'dials', 'capital', 'agreements']);

/** The decision that moved an indicator by the largest share of its scale. */
export const heaviestDecision = (decisions: readonly Decision[], content: Content): Decision | null => {
  const share = (decision: Decision): number => {
    const { min, max } = content.indicators[decision.indicator];
    return Math.abs(decision.change) / (max - min);
  };
  const counted = decisions.filter(
    (decision) => !PLAIN_GROUPS.has(content.indicators[decision.indicator].group),
  );
  return [...counted].sort((a, b) => share(b) - share(a))[0] ?? null;
};
