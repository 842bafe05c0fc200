// Notices that the machine slept while the clock of a phase ran: between two looks, which come every second, far more time
// has passed. Nobody was at the table meanwhile, whatever the monotonic clock of the system says of it.
import type { Clock } from './clock.ts';

/** A machine that is only busy is never that late. */
const SLEPT_MS = 60_000;

export class SleepWatch {
  #clock: Clock;
  #lookedAtMs: number;
  #remainingMs: number | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#lookedAtMs = clock.uptimeMs();
  }

  /** So much time is left now; null: nothing runs that sleep could take time from. */
  look(remainingMs: number | null): void {
    this.#lookedAtMs = this.#clock.uptimeMs();
    this.#remainingMs = remainingMs;
  }

  /** Milliseconds that were left when the machine fell asleep; null: it did not. */
  leftBeforeSleep(): number | null {
    return this.#clock.uptimeMs() - this.#lookedAtMs > SLEPT_MS ? this.#remainingMs : null;
  }
}
