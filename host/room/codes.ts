// Codes that people read aloud and type: eight letters of Crockford's base 32, 40 random bits.
import { letters, type Chance } from '../chance.ts';

const CODE_LETTERS = 8;

export const newCode = (chance: Chance): string =>
  letters(chance.bytes(CODE_LETTERS), CODE_LETTERS).toUpperCase();

/** What somebody meant who typed this: capitals, no gaps, and the letters that look like a digit read as that digit. */
export const readCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
