// Remembers what was worked out from a frozen part of the state, for as long as that part and the dice live. Views are
// asked for again and again between two changes; option effects and past waterfalls need no second computation.
import type { Context } from '../play.ts';

const memory = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/** The value that `make` gave for this exercise, object and name; `make` must depend on nothing else that changes. */
export function remember<Value>({ dice }: Context, of: object, name: string, make: () => Value): Value {
  const ofDice = entry(memory, dice, () => new WeakMap<object, Map<string, unknown>>());
  const known = entry(ofDice, of, () => new Map<string, unknown>());
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as Value;
}

function entry<Value>(map: WeakMap<object, Value>, key: object, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
