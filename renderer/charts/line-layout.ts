// Where the parts of a small line chart go: scales, end label and the marks of decisions under the axis.
import { scaleLinear } from '@visx/scale';

export interface LineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const lineScales = (values: readonly number[], low: number, high: number, frame: LineFrame) => ({
  x: scaleLinear<number>({ domain: [0, Math.max(1, values.length - 1)], range: [frame.left, frame.right] }),
  y: scaleLinear<number>({ domain: [low, high === low ? low + 1 : high], range: [frame.bottom, frame.top] }),
});

/** The axis of a line: from zero where that leaves the line readable, else zoomed to round ends. */
export const lineDomain = (values: readonly number[], scaleMax: number): readonly [number, number] => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const roof = niceRoof(Math.max(high, 1e-9), scaleMax);
  if (low <= 0 || high - low >= 0.2 * roof) return [Math.min(0, low), roof];
  const margin = Math.max(0.5 * (high - low), 0.04 * high);
  const step = stepFor(high - low + 2 * margin);
  return [Math.max(0, Math.floor((low - margin) / step) * step), Math.ceil((high + margin) / step) * step];
};

/** The whole scale where the line reaches most of it, else a round number above the line. */
const niceRoof = (high: number, scaleMax: number): number => {
  if (high >= 0.6 * scaleMax) return scaleMax;
  const step = stepFor(high);
  return Math.ceil(high / step) * step;
};

const stepFor = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span));
  return span / power < 2 ? power / 2 : span / power < 5 ? power : 2 * power;
};

/** Moves marks apart that would overlap, keeping their order; positions are centres in pixels. */
export const spread = (
  centres: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] => {
  const placed: number[] = [];
  for (const centre of centres) placed.push(Math.max(centre, (placed.at(-1) ?? low - gap) + gap));
  for (let i = placed.length - 1, limit = high; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i] ?? limit, limit);
    limit = (placed[i] ?? limit) - gap;
  }
  return placed;
};
