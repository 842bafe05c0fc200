// Readings: a number as one audience may see it, rounded, with its range.
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { Quarter, State } from '../state.ts';
import { clamp } from '../table.ts';
import { record } from '../scenario.ts';
import { held, shown, type Moment } from './estimates.ts';
import { remember } from './remember.ts';
import type { IndicatorNow, Reading } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';

export type Reader = Seat | 'wall';

/** What `reader` sees of an indicator at a moment. */
export function readingOf(
  { scenario, dice }: Context,
  reader: Reader,
  moment: Moment,
  indicator: Indicator,
): Reading {
  const knowledge = VISIBILITY[indicator][reader];
  if (knowledge === 'exact')
    return { known: 'exact', value: shown(scenario, indicator, moment.indicators[indicator]) };
  if (knowledge === 'none' || knowledge === 'record' || reader === 'wall') return { known: 'unknown' };
  const { value, spread } = held(scenario, dice, moment, reader, indicator);
  const half = scenario.parameters.rangeWidth * spread;
  const within = (x: number): number =>
    shown(scenario, indicator, clamp(x, scenario.least[indicator], scenario.most[indicator]));
  return { known: 'estimate', value: within(value), low: within(value - half), high: within(value + half) };
}

/** The present moment: after a quarter is worked out, the draw of the next one (decision 7 of docs/model.md). */
const presentMoment = ({ world, phase }: State): Moment =>
  phase === 'outcome' || phase === 'debrief'
    ? { round: world.round + 1, indicators: world.indicators }
    : world;

/** All readings of a moment; `of` is the part of the state that they rest on. */
const readingsAt = (
  context: Context,
  reader: Reader,
  of: object,
  moment: Moment,
): Record<Indicator, Reading> =>
  remember(context, of, `readings ${reader} ${moment.round}`, () =>
    record(INDICATORS, (indicator) => readingOf(context, reader, moment, indicator)),
  );

/** What the reader sees of every indicator now. */
export const readingsNow = (context: Context, state: State, reader: Reader): Record<Indicator, Reading> =>
  readingsAt(context, reader, state.world, presentMoment(state));

/** Readings at the start of a quarter that was worked out. */
export const readingsThen = (
  context: Context,
  quarter: Quarter,
  reader: Reader,
): Record<Indicator, Reading> =>
  readingsAt(context, reader, quarter, { round: quarter.round, indicators: quarter.opening });

/** All indicators that the reader has any reading of. Capital of others never appears. */
export function indicatorsNow(context: Context, state: State, reader: Reader): IndicatorNow[] {
  const now = readingsNow(context, state, reader);
  return INDICATORS.flatMap((indicator) => {
    const reading = now[indicator];
    return reading.known === 'unknown' ? [] : [{ indicator, reading }];
  });
}
