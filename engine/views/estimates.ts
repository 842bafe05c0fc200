// What a seat believes of a number: exact, drawn with noise once a quarter, or taken from what stands for it (section 3).
import type { Dice } from '../dice.ts';
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import { record, type Scenario } from '../scenario.ts';
import type { Indicators, State } from '../state.ts';
import { clamp } from '../table.ts';
import { remember } from './remember.ts';
import { VISIBILITY } from './visibility.ts';

/** A number as a seat holds it; `spread` is the standard deviation of an estimate, 0 when exact. */
export interface Held {
  readonly value: number;
  readonly spread: number;
  readonly known: 'exact' | 'estimate' | 'record';
}

/** A moment of the exercise: the round whose draw counts, and the true indicators. A World is one. */
export interface Moment {
  readonly round: number;
  readonly indicators: Indicators;
}

/** The present moment: after a quarter is worked out, the draw of the next one (decision 7 of docs/model.md). */
export const presentMoment = ({ world, phase }: State): Moment =>
  phase === 'outcome' || phase === 'debrief'
    ? { round: world.round + 1, indicators: world.indicators }
    : world;

/** Rounds to the digits that people are shown. */
export function shown(scenario: Scenario, indicator: Indicator, value: number): number {
  const scale = 10 ** scenario.bundle.indicators[indicator].decimals;
  return Math.round(value * scale) / scale;
}

/**
 * What `seat` holds of `indicator` in this round. One draw per seat, indicator and quarter: looking again gives the
 * same number. A dash of section 3 gives the start value.
 */
export function held(scenario: Scenario, dice: Dice, state: Moment, seat: Seat, indicator: Indicator): Held {
  const x = state.indicators;
  const p = scenario.parameters;
  switch (VISIBILITY[indicator][seat]) {
    case 'exact':
      return { value: x[indicator], spread: 0, known: 'exact' };
    case 'noisy':
      return drawn(scenario, dice, state, seat, indicator);
    case 'belief':
      return {
        value: indicator === 'backfill' ? x.believedBackfill : x.estimatedEnforcement,
        spread: 0,
        known: 'estimate',
      };
    case 'evidence':
      return {
        value: Math.min(4, p.backfillFromEvidenceBase + x.evidenceOnRussia / p.backfillFromEvidence),
        spread: 0,
        known: 'estimate',
      };
    case 'record':
    case 'none':
      return { value: scenario.start[indicator], spread: 0, known: 'record' };
  }
}

/** What `seat` holds of every indicator. The indicators of the moment must be frozen: it is worked out once for them. */
export const allHeld = (context: Context, moment: Moment, seat: Seat): Readonly<Record<Indicator, Held>> =>
  remember(context, moment.indicators, `held ${seat} ${moment.round}`, () =>
    record(INDICATORS, (indicator) => held(context.scenario, context.dice, moment, seat, indicator)),
  );

function drawn(scenario: Scenario, dice: Dice, state: Moment, seat: Seat, indicator: Indicator): Held {
  const least = scenario.least[indicator];
  const most = scenario.most[indicator];
  const spread = spreadOf(scenario, state.indicators, seat, indicator);
  const noise = dice.normal(state.round, 'estimate', `${seat}:${indicator}`);
  const value = clamp(state.indicators[indicator] + spread * noise, least, most);
  return { value: shown(scenario, indicator, value), spread, known: 'estimate' };
}

/** Standard deviation of an estimate, in units of the indicator. */
function spreadOf(scenario: Scenario, x: Indicators, seat: Seat, indicator: Indicator): number {
  const p = scenario.parameters;
  if (indicator === 'expectedEnforcement') return p.noiseExpectation;
  const span = scenario.most[indicator] - scenario.least[indicator];
  return noiseOf(scenario, x, seat) * span;
}

function noiseOf({ parameters: p }: Scenario, x: Indicators, seat: Seat): number {
  switch (seat) {
    case 'beijing':
      return p.noiseBeijing;
    case 'moscow':
      return p.noiseMoscow;
    case 'washington':
      return p.noiseWashington * (1 - (p.noiseWashingtonVerification * x.verification) / 100);
    case 'pyongyang':
      return p.noisePyongyang;
  }
}
