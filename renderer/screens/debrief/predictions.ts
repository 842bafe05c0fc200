// What the rationale cards expected of the other dials, beside what was ordered; and how well that went.
import type { DebriefView } from '../../../engine/views/shapes.ts';
import type { Seat } from '../../../engine/ids.ts';

export interface Prediction {
  readonly round: number;
  readonly quarter: string;
  readonly seat: Seat;
  readonly about: Seat;
  readonly expected: number;
  readonly truth: number;
  /** 50 to 100 per cent. */
  readonly confidence: number;
  readonly hit: boolean;
}

export const listPredictions = (debrief: DebriefView): readonly Prediction[] =>
  debrief.rounds.flatMap((round) =>
    round.rationales.flatMap((card) =>
      round.orders.flatMap((order): readonly Prediction[] => {
        const expected = card.expects[order.seat];
        if (expected === undefined || order.seat === card.seat) return [];
        return [
          {
            round: round.round,
            quarter: round.quarter,
            seat: card.seat,
            about: order.seat,
            expected,
            truth: order.dial,
            confidence: card.confidence,
            hit: expected === order.dial,
          },
        ];
      }),
    ),
  );

export interface Foresight {
  readonly seat: Seat;
  readonly made: number;
  readonly hits: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /**
   * Mean squared distance between stated confidence and what happened, 0 (perfect) to 1; always saying
   * 50 per cent gives 0.25. Source: Brier, Verification of forecasts expressed in terms of probability, 1950.
   */
  readonly brier: number;
}

/** One line per seat that filled in a card, best first. */
export const rankForesight = (predictions: readonly Prediction[]): readonly Foresight[] => {
  const seats = [...new Set(predictions.map((prediction) => prediction.seat))];
  return seats
    .map((seat) =>
      foresightOf(
        seat,
        predictions.filter((prediction) => prediction.seat === seat),
      ),
    )
    .sort((a, b) => a.brier - b.brier);
};

const foresightOf = (seat: Seat, own: readonly Prediction[]): Foresight => ({
  seat,
  made: own.length,
  hits: own.filter((prediction) => prediction.hit).length,
  confidence: mean(own.map((prediction) => prediction.confidence / 100)),
  brier: mean(own.map((prediction) => (prediction.confidence / 100 - (prediction.hit ? 1 : 0)) ** 2)),
});

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
