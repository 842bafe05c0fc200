// The clock of a phase as plain data: how much time is left, and whether it runs. Pure; `nowMs` is monotonic.

export interface PhaseClock {
  /** Milliseconds left at `asOfMs`; null: this phase has no limit. */
  readonly remainingMs: number | null;
  readonly running: boolean;
  readonly asOfMs: number;
}

export const stoppedClock = (remainingMs: number | null, nowMs: number): PhaseClock => ({
  remainingMs,
  running: false,
  asOfMs: nowMs,
});

/** Whole milliseconds, never below 0; null: no limit. */
export function remainingAt(clock: PhaseClock, nowMs: number): number | null {
  if (clock.remainingMs === null) return null;
  const passed = clock.running ? Math.max(0, nowMs - clock.asOfMs) : 0;
  return Math.max(0, Math.round(clock.remainingMs - passed));
}

/** The same clock, running or stopped from `nowMs` on. */
export const setRunning = (clock: PhaseClock, running: boolean, nowMs: number): PhaseClock => ({
  remainingMs: remainingAt(clock, nowMs),
  running,
  asOfMs: nowMs,
});

/** Adds (or takes) time; never below 0. A phase without a limit keeps none. */
export function extended(clock: PhaseClock, byMs: number, nowMs: number): PhaseClock {
  const left = remainingAt(clock, nowMs);
  return { ...clock, remainingMs: left === null ? null : Math.max(0, left + byMs), asOfMs: nowMs };
}

export const hasRunOut = (clock: PhaseClock, nowMs: number): boolean => remainingAt(clock, nowMs) === 0;
