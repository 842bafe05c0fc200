// A number with its unit, as a person would write it: `$405m`, `26 kt`, `2 points`.
import type { Indicator } from '../../engine/ids.ts';
import type { Content, Reading } from '../../engine/views/shapes.ts';
import { number, odds, range } from './numbers.ts';
import { say } from './say.ts';

/** The size of a change of an indicator, without a sign. */
export function amountOf(size: number, indicator: Indicator, content: Content): string {
  const { unit, decimals } = content.indicators[indicator];
  const value = number(size, isWhole(size, decimals) ? 0 : decimals);
  if (unit.startsWith('$m')) return say('amount.dollars', { value });
  if (unit.startsWith('kt')) return say('amount.kilotons', { value });
  if (unit.startsWith('thousand')) return say('amount.thousands', { value });
  if (unit.startsWith('level')) return say(value === '1' ? 'amount.level' : 'amount.levels', { value });
  return say(value === '1' ? 'amount.point' : 'amount.points', { value });
}

/** Whether a number prints as a whole one, e.g. 0.98 with one decimal. */
const isWhole = (value: number, decimals: number): boolean =>
  Number.isInteger(Number(value.toFixed(decimals)));

/** A dial level or a belief about one: `3`, `1.2`. */
export const levelWords = (level: number): string => number(level, Number.isInteger(level) ? 0 : 1);

/** Odds of a hazard, which no rule ever makes impossible. */
export const hazardWords = (share: number): string => oddsWords(Math.max(share, 0.001));

/** Two digits are all that an estimate deserves: 405 becomes 410, 38 stays 38. */
export const approximately = (size: number): number => Number(size.toPrecision(2));

/** `560`, `est. 565`, `520, record of 2017 Q3`, `not known`. */
export function readingWords(reading: Reading, decimals: number): string {
  switch (reading.known) {
    case 'exact':
      return number(reading.value, decimals);
    case 'estimate':
      return say('reading.estimate', { value: number(reading.value, decimals) });
    case 'record':
      return say('reading.record', { value: number(reading.value, decimals), asOf: reading.asOf });
    case 'unknown':
      return say('reading.unknown');
  }
}

/** The nine-in-ten range of an estimate, `483–647`; null for everything else. */
export const rangeWords = (reading: Reading, decimals: number): string | null =>
  reading.known === 'estimate' ? range(reading.low, reading.high, decimals) : null;

/** Odds from 0 to 1 as a person says them: `about 1 in 12`. */
export function oddsWords(share: number): string {
  if (share <= 0) return say('odds.never');
  if (share < 0.01) return say('odds.under');
  return say('odds.about', { odds: odds(share) });
}
