// A language for tests: English with accents on its vowels and 40 per cent longer. What stays plain on the page was
// not said through the catalogue; what no longer fits would not fit in German either. Letters of the bundled fonts only.

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
};

const LENGTHENED = /[aeiouyAEIOUY]/;
const LONGER_BY = 0.4;

/** `{gaps}` stay as they are. */
export const pseudo = (message: string): string =>
  message
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : lengthened(part)))
    .join('');

/** Vowels are said twice, or more often, until the text is long enough. */
function lengthened(text: string): string {
  const letters = text.split('');
  const vowels = letters.filter((letter) => LENGTHENED.test(letter)).length;
  const more = Math.ceil(letters.filter((letter) => /\p{L}/u.test(letter)).length * LONGER_BY);
  let seen = 0;
  return letters
    .map((letter) => {
      const accented = ACCENTED[letter] ?? letter;
      if (!LENGTHENED.test(letter)) return accented;
      seen += 1;
      const times = Math.floor((more * seen) / vowels) - Math.floor((more * (seen - 1)) / vowels);
      return accented + accented.toLowerCase().repeat(times);
    })
    .join('');
}
