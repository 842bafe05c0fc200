// The time left in the phase. It speaks twice: at two minutes and at 30 seconds.
import { useEffect, useRef } from 'react';
import { say } from '../text/say.ts';
import { clockFace, timeWords } from '../text/times.ts';
import { announce } from './live.ts';
import { useRemaining, type PhaseClock } from './use-remaining.ts';
import css from './clock.module.css';

export interface ClockProps {
  readonly clock: PhaseClock;
  /** What ends when it does, and who is done: `Orders close`, `2 of 4 seats sealed`. */
  readonly label?: readonly [string, string];
}

const WARNINGS = [
  [120_000, 'clock.two-minutes'],
  [30_000, 'clock.half-minute'],
] as const;
const LAST_MINUTE_MS = 60_000;

export function Clock({ clock, label }: ClockProps) {
  const remainingMs = useRemaining(clock);
  useWarnings(remainingMs);
  return (
    <div className={css.clock}>
      {label !== undefined && (
        <p className={css.label}>
          <span>{label[0]}</span>
          <span>{label[1]}</span>
        </p>
      )}
      {remainingMs === null ? (
        <p className={css.none}>{say(clock.paused ? 'clock.paused' : 'clock.none')}</p>
      ) : (
        <p
          className={css.time}
          role="timer"
          aria-label={timeWords(remainingMs)}
          data-last={remainingMs <= LAST_MINUTE_MS || undefined}
          data-paused={clock.paused || undefined}
        >
          {clockFace(remainingMs)}
          {clock.paused && <small>{say('clock.paused')}</small>}
        </p>
      )}
    </div>
  );
}

/** Says a warning when the time passes its mark, not when the page happens to open after it. */
function useWarnings(remainingMs: number | null): void {
  const before = useRef(remainingMs);
  useEffect(() => {
    const was = before.current;
    before.current = remainingMs;
    if (was === null || remainingMs === null || remainingMs === 0) return;
    for (const [markMs, words] of WARNINGS) {
      if (was > markMs && remainingMs <= markMs) announce(say(words), 'assertive');
    }
  }, [remainingMs]);
}
