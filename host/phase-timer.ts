// Waits for the end of a phase on the monotonic clock, and gives a pulse each second on the way.
import type { Clock } from './clock.ts';
import { isOver, isRunning, remaining, type Live } from './live.ts';

/** How often the time left is noted in the record: a crash gives back at most this much. */
const PULSE_MS = 1_000;

export class PhaseTimer {
  #clock: Clock;
  #onPulse: (remainingMs: number) => void;
  #cancel: () => void = () => {};

  /** `onPulse` is called with 0 when the time is up, and again each second until something is done about it. */
  constructor(clock: Clock, onPulse: (remainingMs: number) => void) {
    this.#clock = clock;
    this.#onPulse = onPulse;
  }

  /** Follows this clock from now on, and no other. */
  arm(live: Live): void {
    this.#cancel();
    const left = remaining(live, this.#clock.monotonicMs());
    if (left === null || !isRunning(live) || isOver(live)) return;
    this.#cancel = this.#clock.after(left === 0 ? PULSE_MS : Math.min(PULSE_MS, left), () => {
      this.arm(live);
      this.#onPulse(remaining(live, this.#clock.monotonicMs()) ?? 0);
    });
  }

  stop(): void {
    this.#cancel();
  }
}
