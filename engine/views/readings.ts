// Readings: a number as one audience may see it, rounded, with its range.
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { clamp } from '../table.ts';
import { held, shown, type Moment } from './estimates.ts';
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

/** Moments at which readings are taken: the start of each round so far, the present one last. */
export const momentsOf = ({ history, world, phase }: State): Moment[] => {
  const past = history.map(({ round, opening }) => ({ round, indicators: opening }));
  const isWorkedOut = phase === 'outcome' || phase === 'debrief';
  const now = isWorkedOut ? { round: world.round + 1, indicators: world.indicators } : world;
  return history.length === 0 && isWorkedOut ? [world] : [...past, now];
};

/** All indicators that the reader has any reading of, with their history. Capital of others never appears. */
export function indicatorLines(context: Context, state: State, reader: Reader): IndicatorLine[] {
  const moments = momentsOf(state);
  return INDICATORS.flatMap((indicator) => {
    const history = moments.map((moment) => readingOf(context, reader, moment, indicator));
    const reading = history.at(-1)!;
    if (reading.known === 'unknown') return [];
    return [{ indicator, reading, change: changeOf(context, indicator, history), history }];
  });
}

function changeOf(context: Context, indicator: Indicator, history: readonly Reading[]): number | null {
  const [before, after] = history.slice(-2);
  if (before === undefined || after === undefined || !('value' in before) || !('value' in after)) return null;
  return shown(context.scenario, indicator, after.value - before.value);
}
