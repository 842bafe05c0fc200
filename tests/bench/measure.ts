// Timing: medians over interleaved repeats, in CPU time of this process, so that other work on the machine counts little.

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Units a second of each variant: `work(ms)` runs for about so long and returns units done. */
export function interleaved<Name extends string>(
  variants: Record<Name, () => number>,
  { repeats = 5, ms = 700 } = {},
): Record<Name, number> {
  const names = Object.keys(variants) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) rateOf(variants[name], ms / 3);
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const name of names) rates[name].push(rateOf(variants[name], ms));
  return Object.fromEntries(names.map((name) => [name, median(rates[name])])) as Record<Name, number>;
}

function rateOf(work: () => number, ms: number): number {
  const start = cpuMs();
  let units = 0;
  while (cpuMs() - start < ms) units += work();
  return (units / (cpuMs() - start)) * 1000;
}

/** Milliseconds of CPU that this process has used. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
