// The test language: every word can be told from plain English, gaps stay, and it is at least 40 per cent longer.
import { describe, expect, test } from 'vitest';
import { en } from '../../../renderer/text/en.ts';
import { languageOf, languageTag } from '../../../renderer/text/language.ts';
import { pseudo } from '../../../renderer/text/pseudo.ts';

const messages = Object.entries<string>(en);
const gapsOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
const lettersOf = (text: string) => (text.replace(/\{\w+\}/g, '').match(/\p{L}/gu) ?? []).length;

describe('pseudo', () => {
  test('accents and lengthens a message and leaves its gaps', () => {
    expect(pseudo('Round {round} of {rounds}')).toBe('Rööüüñd {round} ööf {rounds}');
  });

  test('keeps every gap of every message', () => {
    for (const [, words] of messages) expect(gapsOf(pseudo(words))).toEqual(gapsOf(words));
  });

  test('makes every message with a vowel at least 40 per cent longer', () => {
    const short = messages.filter(
      ([, words]) =>
        /[aeiouy]/i.test(words.replace(/\{\w+\}/g, '')) && lettersOf(pseudo(words)) < lettersOf(words) * 1.4,
    );
    expect(short).toEqual([]);
  });

  test('uses only letters that the bundled fonts have', () => {
    for (const [, words] of messages)
      for (const letter of pseudo(words).match(/\p{L}/gu) ?? [])
        expect(letter.codePointAt(0), `${letter} in ${words}`).toBeLessThan(0x2_00);
  });
});

describe('the language of a page', () => {
  test('is English unless its address asks for the test language', () => {
    expect(languageOf('')).toBe('en');
    expect(languageOf('?language=de')).toBe('en');
    expect(languageOf('?language=pseudo')).toBe('pseudo');
    expect(languageTag('pseudo')).toBe('en-XA');
  });
});
