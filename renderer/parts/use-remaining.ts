// The time left in a phase, counted down on this page once a second from what the host last said.
import { useEffect, useState } from 'react';
import type { ExerciseHead } from '../../engine/views/shapes.ts';

export type PhaseClock = ExerciseHead['clock'];

/** Milliseconds, 0 when time is up; null: no limit. */
export function useRemaining(clock: PhaseClock): number | null {
  const [anchor, setAnchor] = useState(() => ({ clock, atMs: performance.now() }));
  const [nowMs, setNowMs] = useState(anchor.atMs);
  if (anchor.clock !== clock) {
    const atMs = performance.now();
    setAnchor({ clock, atMs });
    setNowMs(atMs);
  }
  const runs = clock.started && !clock.paused && clock.remainingMs !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNowMs(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, [runs]);
  if (clock.remainingMs === null) return null;
  const elapsedMs = runs ? Math.max(0, nowMs - anchor.atMs) : 0;
  return Math.max(0, clock.remainingMs - elapsedMs);
}
