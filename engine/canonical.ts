// One spelling for a piece of plain JSON: keys sorted, no space. What is hashed or compared goes through here,
// so that two files that mean the same have the same hash.

const canonicalNumber = (value: number): string => {
  // JSON would write these as null, and two different states would share a hash.
  if (!Number.isFinite(value)) throw new TypeError(`not a number that JSON can hold: ${value}`);
  return JSON.stringify(value);
};

/** A piece that is spelled already. */
class Spelled {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const spelled = new WeakMap<object, Spelled>();

/** Stands for `piece` in what is spelled. For large pieces that never change and come again and again: spelled once. */
export function spelledOnce<Piece extends object>(piece: Piece): Piece {
  const known = spelled.get(piece) ?? new Spelled(canonicalJson(piece));
  spelled.set(piece, known);
  return known as unknown as Piece;
}

const canonicalObject = (value: object): string => {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
};

/** Plain data only: null, booleans, finite numbers, text, arrays and objects. Absent and undefined are the same. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Spelled) return value.text;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
};
