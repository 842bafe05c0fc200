// A component whose code comes when it is first shown, or before, when the page is idle. Not React's own lazy: its
// Suspense keeps a fallback for at least 300 ms once it has appeared, also where the code is there sooner.
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches the code, once. Rejects if it cannot be had. */
  readonly load: () => Promise<void>;
}

export interface LaterOptions {
  /** Shown until the code has come: words, or nothing. */
  readonly waiting: ComponentType;
  /** Shown when it cannot be had: the program was replaced, or has ended. */
  readonly missing: ComponentType;
  /** What is likely to be shown next: fetched one after another once this is here and the page is idle. */
  readonly next?: readonly (() => Promise<void>)[];
}

export function later<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { waiting: Waiting, missing: Missing, next = [] }: LaterOptions,
): Later<Props> {
  let Part: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const load = (): Promise<void> =>
    (coming ??= fetchPart().then((part) => {
      Part = part;
    }));

  const LaterPart = (props: Props): ReactNode => {
    const [state, setState] = useState(Part === null ? 'coming' : 'here');
    useEffect(() => {
      let isGone = false;
      const change = (to: string) => !isGone && setState(to);
      load().then(
        () => change('here'),
        () => change('missing'),
      );
      return () => {
        isGone = true;
      };
    }, []);
    useEffect(() => (state === 'here' ? whenIdle(next) : undefined), [state]);
    if (Part !== null) return <Part {...props} />;
    return state === 'missing' ? <Missing /> : <Waiting />;
  };
  return Object.assign(LaterPart, { load });
}

/** Does each in turn when the page has nothing else to do; gives a function that stops it. */
export function whenIdle(tasks: readonly (() => Promise<void>)[]): () => void {
  const rest = [...tasks];
  let asked = 0;
  const goOn = (): void => {
    const task = rest.shift();
    // What cannot be had now is asked for again when it is shown, and says so then.
    if (task !== undefined) asked = requestIdleCallback(() => void task().then(goOn, goOn));
  };
  goOn();
  return () => {
    rest.length = 0;
    cancelIdleCallback(asked);
  };
}
