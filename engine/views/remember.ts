// Remembers what was worked out from a frozen part of the state, for as long as that part lives. Views are asked for
// again and again between two changes; option effects and past waterfalls need no second computation.

const memory = new WeakMap<object, Map<string, unknown>>();

/** The value that `make` gave for this object and name; `make` must depend on nothing else that changes. */
export function remember<Value>(of: object, name: string, make: () => Value): Value {
  let known = memory.get(of);
  if (known === undefined) memory.set(of, (known = new Map()));
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as Value;
}
