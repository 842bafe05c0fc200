// What happened in a run, for specs to read, and what the app wanted that the stand-in does not have.

export interface Happening {
  readonly what: string;
  readonly about: unknown;
}

export const log: Happening[] = [];
export const unimplemented = new Set<string>();

export const note = (what: string, about: unknown = null): void => void log.push({ what, about });

/** `object`, but a member that it lacks is a function that only notes it was called. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then' || key in target)
        return Reflect.get(target, key) as unknown;
      return () => void unimplemented.add(`${name}.${key}`);
    },
  });
}
