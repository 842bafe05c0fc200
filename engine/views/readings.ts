// Readings: a number as one audience may see it, rounded, with its range.
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { clamp } from '../table.ts';
import { record } from '../scenario.ts';
import { held, shown, type Moment } from './estimates.ts';
import { remember } from './remember.ts';
import type { IndicatorLine, Reading } from './shapes.ts';
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

/** All indicators that the reader has any reading of, with their history. Capital of others never appears. */
export function indicatorLines(context: Context, state: State, reader: Reader): IndicatorLine[] {
  const past = state.history.map((quarter) =>
    readingsAt(context, reader, quarter, { round: quarter.round, indicators: quarter.opening }),
  );
  const now = readingsNow(context, state, reader);
  return INDICATORS.flatMap((indicator) => {
    const history = [...past, now].map((readings) => readings[indicator]);
    const reading = now[indicator];
    if (reading.known === 'unknown') return [];
    return [{ indicator, reading, change: changeOf(context, indicator, history), history }];
  });
}

function changeOf(context: Context, indicator: Indicator, history: readonly Reading[]): number | null {
  const [before, after] = history.slice(-2);
  if (before === undefined || after === undefined || !('value' in before) || !('value' in after)) return null;
  return shown(context.scenario, indicator, after.value - before.value);
}
