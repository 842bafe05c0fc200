// Real time, as an interface: the only place of the host that asks the machine what time it is.
// Deadlines are counted on the monotonic clock; the wall clock only dates what is written down.
import { uptime } from 'node:os';

export interface Clock {
  /** Milliseconds since some moment of this process; never jumps, never runs backwards. */
  monotonicMs(): number;
  /** Milliseconds since the machine was started; goes on while it sleeps, and setting its date changes nothing. */
  uptimeMs(): number;
  /** The date and time for people, e.g. `2026-03-02T14:30:00.000Z`. */
  wallTime(): string;
  /** Calls back once, not before `ms` have passed; answers what cancels it. */
  after(ms: number, callback: () => void): () => void;
}

/** setTimeout counts in 32 bits: a longer wait would fire at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

export const realClock: Clock = {
  monotonicMs: () => performance.now(),
  uptimeMs: () => uptime() * 1_000,
  wallTime: () => new Date().toISOString(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_WAIT_MS));
    return () => clearTimeout(timer);
  },
};
