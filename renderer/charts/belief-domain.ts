// The axis on which the beliefs of all seats about one number are drawn.
import type { Seat } from '../../engine/ids.ts';
import type { Reading } from '../../engine/views/shapes.ts';
import { extentOf } from './readings.ts';

export interface Belief {
  readonly seat: Seat;
  readonly reading: Reading;
}

/** The scale's own ends where beliefs fill it, else a window round what is believed. */
export const beliefDomain = (
  truth: number,
  beliefs: readonly Belief[],
  min: number,
  max: number,
): readonly [number, number] => {
  const all = [truth, ...beliefs.flatMap((belief) => extentOf(belief.reading))];
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (high - low > 0.4 * (max - min) || max - min <= 4) return [min, max];
  const margin = Math.max(0.35 * (high - low), 0.06 * (max - min));
  const step = 10 ** Math.floor(Math.log10(high - low + 2 * margin));
  return [
    Math.max(min, Math.floor((low - margin) / step) * step),
    Math.min(max, Math.ceil((high + margin) / step) * step),
  ];
};
