// The catalogue: one sentence for every code, no gap without a value, no straight quotes or hyphens for dashes.
import { describe, expect, test } from 'vitest';
import { REFUSALS } from '../../../engine/refusals.ts';
import { en } from '../../../renderer/text/en.ts';
import { isMessage, say } from '../../../renderer/text/say.ts';

describe('say', () => {
  test('fills every gap of a message', () => {
    expect(say('rounds.name', { round: 2, rounds: 8 })).toBe('Round 2 of 8');
  });

  test('leaves a gap without a value visible', () => {
    expect(say('rounds.name', { round: 2 })).toBe('Round 2 of {rounds}');
  });

  test('does not read a value as a message', () => {
    expect(say('cover.look', { seat: '{seat} $&' })).toBe(
      'Everyone else, please look away until {seat} $& is done.',
    );
  });
});

describe('the English catalogue', () => {
  const messages = Object.entries<string>(en);

  test('has words for every refusal', () => {
    const hasWords = (code: string) =>
      messages.some(([id]) => id === `refusal.${code}` || id.startsWith(`refusal.${code}.`));
    expect(REFUSALS.filter((code) => !hasWords(code))).toEqual([]);
  });

  test('uses typographic quotation marks, apostrophes and minus signs', () => {
    expect(messages.filter(([, words]) => /["']|(^|\s)-\d/.test(words))).toEqual([]);
  });

  test('has no empty message', () => {
    expect(messages.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  test('knows which ids it has', () => {
    expect(isMessage('rounds.name')).toBe(true);
    expect(isMessage('toString')).toBe(false);
  });
});
