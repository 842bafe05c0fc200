// Round numbers for an axis, few enough to stay apart.

/** About `count` round values inside `low` to `high`, both included when they are round themselves. */
export const roundTicks = (low: number, high: number, count: number): readonly number[] => {
  const span = high - low;
  if (!(span > 0)) return [low];
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => clean((first + index) * step));
};

/** Takes the dust off a product of floats, e.g. 0.30000000000000004. */
const clean = (value: number): number => Number(value.toPrecision(12));
