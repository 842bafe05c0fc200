// Notices that nobody is at an exercise any more: the last page of a person closed without leaving, and none came back.
import type { Clock } from './clock.ts';

/** A reload takes a second or two, and a lost line tries again every four. */
const AWAY_AFTER_MS = 10_000;

export class Absence {
  #clock: Clock;
  #onAway: () => void;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, onAway: () => void) {
    this.#clock = clock;
    this.#onAway = onAway;
  }

  /** The last page has gone: `onAway` follows unless somebody is back in time. */
  gone(): void {
    this.#cancel ??= this.#clock.after(AWAY_AFTER_MS, () => {
      this.#cancel = null;
      this.#onAway();
    });
  }

  back(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
