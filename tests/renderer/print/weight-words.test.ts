// Weights as parts that one can picture.
import { expect, test } from 'vitest';
import { weightWords } from '../../../renderer/print/weight-words.ts';

test.each([
  [0.2, 'a fifth'],
  [0.22, 'a little over a fifth'],
  [0.19, 'a little under a fifth'],
  [0.18, 'a little over a sixth'],
  [0.25, 'a quarter'],
  [0.31, 'a little under a third'],
  [0.3, 'a little under a third'],
  [0.11, 'a little over a tenth'],
  [0.05, 'less than a tenth'],
  [0.5, 'half'],
  [0.6, 'a little over half'],
])('%d is %s', (weight, words) => {
  expect(weightWords(weight)).toBe(words);
});
