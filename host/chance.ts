// Unguessable bytes from the machine: salts, keys, tokens and seeds. Nothing of the exercise itself is drawn here.
import { randomBytes } from 'node:crypto';

export interface Chance {
  bytes(count: number): Uint8Array;
}

export const realChance: Chance = { bytes: (count) => randomBytes(count) };

/** Crockford's base 32: no letter that is mistaken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** `length` letters of five bits each. */
export const letters = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** 52 letters, 260 bits: a key or a token. */
export const newSecret = (chance: Chance): string => letters(chance.bytes(52), 52);
