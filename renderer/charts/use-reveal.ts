// Lets the steps of a chart appear one after another, 450 ms each, or all at once when motion is unwanted.
import { useCallback, useEffect, useState } from 'react';

const STEP_MS = 450;

export interface Reveal {
  /** How many steps are on the page, 0 to `count`. */
  readonly shown: number;
  readonly showUpTo: (count: number) => void;
  /** From now on steps come only when they are asked for. */
  readonly hold: () => void;
}

/** Starts again whenever `subject` changes, e.g. when another indicator is chosen. */
export function useReveal(count: number, subject: string, still: boolean): Reveal {
  const [progress, setProgress] = useState({ subject, steps: 0, isHeld: false });
  const reached = progress.subject === subject ? progress.steps : 0;
  const shown = still ? count : Math.min(reached, count);
  const showUpTo = useCallback(
    (wanted: number) =>
      setProgress((old) => ({
        subject,
        steps: old.subject === subject ? Math.max(wanted, old.steps) : wanted,
        isHeld: old.subject === subject && old.isHeld,
      })),
    [subject],
  );
  const hold = useCallback(
    () => setProgress((old) => ({ subject, steps: old.subject === subject ? old.steps : 0, isHeld: true })),
    [subject],
  );
  const isHeld = progress.subject === subject && progress.isHeld;
  useEffect(() => {
    if (shown >= count || isHeld) return undefined;
    const timer = setTimeout(() => showUpTo(shown + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [shown, count, isHeld, showUpTo]);
  return { shown, showUpTo, hold };
}
