// How a chart reads a number that may be an estimate, a record or unknown.
import type { Reading } from '../../engine/views/shapes.ts';

/** The value to plot; null when the audience has none. */
export const valueOf = (reading: Reading): number | null =>
  reading.known === 'unknown' ? null : reading.value;

/** The nine-in-ten range of an estimate; null for everything that is no estimate. */
export const rangeOf = (reading: Reading): { readonly low: number; readonly high: number } | null =>
  reading.known === 'estimate' ? { low: reading.low, high: reading.high } : null;

/** Everything that a scale must hold so that this reading fits. */
export const extentOf = (reading: Reading): readonly number[] => {
  const value = valueOf(reading);
  if (value === null) return [];
  const range = rangeOf(reading);
  return range === null ? [value] : [value, range.low, range.high];
};
