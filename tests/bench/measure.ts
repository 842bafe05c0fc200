// Starts a process per variant, lets them take turns, one at a time, and takes medians over the turns.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Slice } from './variant.ts';

export interface Measured {
  /** Units a second of CPU: the median of the turns. */
  readonly rate: number;
  /** The same of every turn. */
  readonly rates: readonly number[];
  /** CPU milliseconds of every piece of each named part, over all turns. */
  readonly parts: Record<string, number[]>;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** How many times faster `one` was than `other`: the median over the turns, each beside the other's turn next to it. */
export const timesFaster = (one: Measured, other: Measured): number =>
  median(one.rates.map((rate, turn) => rate / other.rates[turn]!));

/** Measures variants that take turns of `ms` CPU milliseconds, after `warmUpMs` each. */
export async function interleaved<Name extends string>(
  names: readonly Name[],
  { turns = 31, ms = 200, warmUpMs = 3000 } = {},
): Promise<Record<Name, Measured>> {
  const processes = await Promise.all(names.map(start));
  const slices: Slice[][] = names.map(() => []);
  for (const one of processes) await ask(one, warmUpMs);
  for (let turn = 0; turn < turns; turn++)
    for (const i of inTurn(processes, turn)) slices[i]!.push((await ask(processes[i]!, ms)) as Slice);
  for (const one of processes) one.disconnect();
  return Object.fromEntries(names.map((name, i) => [name, summary(slices[i]!)])) as Record<Name, Measured>;
}

/** Forth and back, so that nobody always follows the same other. */
const inTurn = (processes: readonly unknown[], turn: number): number[] => {
  const places = [...processes.keys()];
  return turn % 2 === 0 ? places : places.reverse();
};

/** What a variant finds out, once. */
export async function found(name: string): Promise<unknown> {
  const one = await start(name);
  const finding = await ask(one, null);
  one.disconnect();
  return finding;
}

async function start(name: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('variant-process.ts', import.meta.url)), [name], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.on('exit', (code) => {
    if (code === 0) return;
    console.error(`bench: the variant ${name} ended with code ${code}`);
    process.exit(1);
  });
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, ms: number | null): Promise<unknown> {
  child.send(ms as number);
  const [answer] = await once(child, 'message');
  return answer;
}

function summary(slices: readonly Slice[]): Measured {
  const parts: Measured['parts'] = {};
  for (const slice of slices)
    for (const [part, values] of Object.entries(slice.parts)) (parts[part] ??= []).push(...values);
  const rates = slices.map(({ units, cpuMs }) => (units / cpuMs) * 1000);
  return { rate: median(rates), rates, parts };
}
