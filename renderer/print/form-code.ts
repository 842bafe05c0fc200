// The code on an order form: eight signs that tie it to an exercise, a seat and a round, so that forms cannot be mixed
// up. It hides nothing: the first two signs say seat and round, five the exercise, the last one guards against slips.
import { SEATS, type Seat } from '../../engine/ids.ts';

/** 31 signs, a prime number. No 0, O, I, L or U: they are misread, or read aloud wrongly. */
const SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK: Readonly<Record<Seat, string>> = { beijing: 'B', moscow: 'M', washington: 'W', pyongyang: 'P' };
const KEY_SIGNS = 5;
const CODE_SIGNS = 8;

export interface Form {
  /** The exercise, so that the forms of another class do not fit: see exerciseKey. */
  readonly exercise: string;
  readonly seat: Seat;
  /** 1 to 12. */
  readonly round: number;
}

/** What one class has in common: the scenario and the name that the exercise was given, whatever its capitals. */
export const exerciseKey = (scenario: string, name: string): string =>
  `${scenario}/${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;

/** `B3K7 QX2D` */
export function formCode({ exercise, seat, round }: Form): string {
  const body = MARK[seat] + signAt(round - 1) + keyOf(`${exercise}/${seat}/${round}`);
  const code = body + checkOf(body);
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

export type Reading =
  | { readonly is: 'known'; readonly seat: Seat; readonly round: number }
  | { readonly is: 'slip' }
  | { readonly is: 'other-exercise'; readonly seat: Seat; readonly round: number };

/** Reads what a person typed: small letters, spaces and hyphens do not matter. */
export function readFormCode(typed: string, exercise: string): Reading {
  const code = typed.toUpperCase().replace(/[\s–-]/g, '');
  const seat = SEATS.find((one) => MARK[one] === code[0]);
  const round = SIGNS.indexOf(code[1] ?? ' ') + 1;
  const isWhole = code.length === CODE_SIGNS && Array.from(code).every((sign) => SIGNS.includes(sign));
  if (!isWhole || seat === undefined || checkOf(code.slice(0, -1)) !== code.at(-1)) return { is: 'slip' };
  const isOurs = formCode({ exercise, seat, round }).replace(' ', '') === code;
  return { is: isOurs ? 'known' : 'other-exercise', seat, round };
}

/** Weights 2 to 8 modulo a prime: one wrong sign, or two neighbours changed over, never give the same check sign. */
const checkOf = (body: string): string =>
  signAt(Array.from(body).reduce((sum, sign, at) => sum + SIGNS.indexOf(sign) * (at + 2), 0) % SIGNS.length);

const signAt = (at: number): string => SIGNS[at] ?? '';

/** FNV-1a over the text, as signs. Forms of 31^5 exercises differ, which is far more than a school has. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  let key = '';
  for (let at = 0; at < KEY_SIGNS; at += 1) {
    key += signAt(hash % SIGNS.length);
    hash = Math.floor(hash / SIGNS.length);
  }
  return key;
}
