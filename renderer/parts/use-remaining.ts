// The time left in a phase, counted down on this page once a second from what the host last said.
import { useEffect, useState } from 'react';
import type { ExerciseHead } from '../../engine/views/shapes.ts';

export type PhaseClock = ExerciseHead['clock'];

/** Milliseconds, 0 when time is up; null: no limit. */
export function useRemaining(clock: PhaseClock): number | null {
  const [elapsed, setElapsed] = useState({ clock, ms: 0 });
  const runs = clock.started && !clock.paused && clock.remainingMs !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const sinceMs = performance.now();
    const timer = setInterval(() => setElapsed({ clock, ms: performance.now() - sinceMs }), 1_000);
    return () => clearInterval(timer);
  }, [runs, clock]);
  if (clock.remainingMs === null) return null;
  // What was counted from an earlier word of the host does not count against a newer one.
  const elapsedMs = elapsed.clock === clock ? elapsed.ms : 0;
  return Math.max(0, clock.remainingMs - elapsedMs);
}
