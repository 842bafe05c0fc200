// Times as they are printed and as they are said.
import { number } from './numbers.ts';
import { say } from './say.ts';

/** `05:36`; begun seconds count as whole ones, so that 00:00 means that time is up. */
export function clockFace(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1_000);
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `5 min 36 s`, `36 s`. */
export function timeWords(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1_000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0
    ? say('clock.seconds', { seconds })
    : say('clock.minutes', { minutes, seconds: seconds % 60 });
}

/** `2.5` and `8`: whole or half minutes. */
export const minutesOf = (minutes: number): string => number(minutes, Number.isInteger(minutes) ? 0 : 1);
