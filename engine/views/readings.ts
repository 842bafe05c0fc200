// Readings: a number as one audience may see it, rounded, with its range.
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { Quarter, State } from '../state.ts';
import { clamp } from '../table.ts';
import { record, type Scenario } from '../scenario.ts';
import { allHeld, presentMoment, shown, type Held, type Moment } from './estimates.ts';
import { remember } from './remember.ts';
import type { IndicatorNow, Reading } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';

export type Reader = Seat | 'wall';

/** What `reader` sees of an indicator; `truth` is its value, `hold` gives what a seat holds of it. */
export function readingOf(
  scenario: Scenario,
  reader: Reader,
  indicator: Indicator,
  truth: number,
  hold: (seat: Seat) => Held,
): Reading {
  const knowledge = VISIBILITY[indicator][reader];
  if (knowledge === 'exact') return { known: 'exact', value: shown(scenario, indicator, truth) };
  if (knowledge === 'none' || knowledge === 'record' || reader === 'wall') return { known: 'unknown' };
  const { value, spread } = hold(reader);
  const half = scenario.parameters.rangeWidth * spread;
  const within = (x: number): number =>
    shown(scenario, indicator, clamp(x, scenario.least[indicator], scenario.most[indicator]));
  return { known: 'estimate', value: within(value), low: within(value - half), high: within(value + half) };
}

/** All readings of a moment, whose indicators must be frozen: they are worked out once for them. */
export const readingsAt = (context: Context, reader: Reader, moment: Moment): Record<Indicator, Reading> =>
  remember(context, moment.indicators, `readings ${reader} ${moment.round}`, () =>
    record(INDICATORS, (indicator) =>
      readingOf(
        context.scenario,
        reader,
        indicator,
        moment.indicators[indicator],
        (seat) => allHeld(context, moment, seat)[indicator],
      ),
    ),
  );

/** What the reader sees of every indicator now. */
export const readingsNow = (context: Context, state: State, reader: Reader): Record<Indicator, Reading> =>
  readingsAt(context, reader, presentMoment(state));

/** Readings at the start of a quarter that was worked out. */
export const readingsThen = (
  context: Context,
  quarter: Quarter,
  reader: Reader,
): Record<Indicator, Reading> =>
  readingsAt(context, reader, { round: quarter.round, indicators: quarter.opening });

/** All indicators that the reader has any reading of. Capital of others never appears. */
export function indicatorsNow(context: Context, state: State, reader: Reader): IndicatorNow[] {
  const now = readingsNow(context, state, reader);
  return INDICATORS.flatMap((indicator) => {
    const reading = now[indicator];
    return reading.known === 'unknown' ? [] : [{ indicator, reading }];
  });
}
