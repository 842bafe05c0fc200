// Numbers as they are printed: a real minus sign, an en dash in ranges, a comma in thousands, odds.
import { say } from './say.ts';

const grouped = (decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const formats = [0, 1, 2].map(grouped);

/** `1,250`, `−3.5`. Never `−0`. */
export function number(value: number, decimals = 0): string {
  const digits = (formats[decimals] ?? grouped(decimals)).format(Math.abs(value));
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `−${digits}` : digits;
}

/** A change: `+3`, `−7`, `0`. */
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `17–33`; one number when both ends print the same; `−4 to −2` where a dash would meet a sign. */
export function range(low: number, high: number, decimals = 0, print = number): string {
  const [from, to] = [print(low, decimals), print(high, decimals)];
  if (from === to) return from;
  return /[−+]/.test(from + to) ? say('number.range', { from, to }) : `${from}–${to}`;
}

/** A share of one: `25%`; what is neither impossible nor certain never prints as 0% or 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share < 1 && share > 0.99) return '>99%';
  return `${number(share * 100)}%`;
}

/** The nearest odds that a person can picture, for a share between 0 and 1: `1 in 4`, `2 in 5`. */
export function odds(share: number): string {
  const ratio = Math.log(share / (1 - share));
  const distance = ([wins, of]: Fraction) => Math.abs(ratio - Math.log(wins / (of - wins)));
  const [wins, of] = FRACTIONS.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  return say('number.odds', { wins, of });
}

type Fraction = readonly [wins: number, of: number];

/** Every fraction that reads easily: halves to tenths, then down to one in a hundred and up to its mirror. */
const FRACTIONS: readonly Fraction[] = [
  ...[100, 50, 30, 20, 15, 12, 10, 8, 6, 5, 4, 3].map((of): Fraction => [1, of]),
  ...([
    [3, 10],
    [2, 5],
    [1, 2],
    [3, 5],
    [2, 3],
    [7, 10],
    [3, 4],
    [4, 5],
    [9, 10],
    [19, 20],
    [99, 100],
  ] as const),
];
