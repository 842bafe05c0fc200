// Lets the steps of a chart appear one after another, 450 ms each, or all at once when motion is unwanted.
import { useCallback, useEffect, useState } from 'react';

const STEP_MS = 450;

export interface Reveal {
  /** How many steps are on the page, 0 to `count`. */
  readonly shown: number;
  readonly showUpTo: (count: number) => void;
}

/** Starts again whenever `subject` changes, e.g. when another indicator is chosen. */
export function useReveal(count: number, subject: string, still: boolean): Reveal {
  const [progress, setProgress] = useState({ subject, steps: 0 });
  const reached = progress.subject === subject ? progress.steps : 0;
  const shown = still ? count : Math.min(reached, count);
  const showUpTo = useCallback(
    (wanted: number) =>
      setProgress((old) => ({
        subject,
        steps: old.subject === subject ? Math.max(wanted, old.steps) : wanted,
      })),
    [subject],
  );
  useEffect(() => {
    if (shown >= count) return undefined;
    const timer = setTimeout(() => showUpTo(shown + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [shown, count, showUpTo]);
  return { shown, showUpTo };
}
