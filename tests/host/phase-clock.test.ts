// The clock of a phase loses nothing over any number of pauses, and never goes below zero.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { extended, hasRunOut, remainingAt, setRunning, stoppedClock } from '../../host/phase-clock.ts';

describe('a phase clock', () => {
  test('counts down only while it runs', () => {
    const stopped = stoppedClock(60_000, 0);
    expect(remainingAt(stopped, 50_000)).toBe(60_000);
    const running = setRunning(stopped, true, 50_000);
    expect(remainingAt(running, 60_000)).toBe(50_000);
    expect(hasRunOut(running, 109_999)).toBe(false);
    expect(hasRunOut(running, 110_000)).toBe(true);
    expect(remainingAt(running, 999_999)).toBe(0);
  });

  test('loses nothing over pauses', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5_000), fc.nat(5_000)), { maxLength: 30 }), (stretches) => {
        let nowMs = 0;
        let ran = 0;
        let clock = stoppedClock(1_000_000, nowMs);
        for (const [runs, waits] of stretches) {
          clock = setRunning(clock, true, nowMs);
          nowMs += runs;
          ran += runs;
          clock = setRunning(clock, false, nowMs);
          nowMs += waits;
        }
        expect(remainingAt(clock, nowMs)).toBe(1_000_000 - ran);
      }),
    );
  });

  test('is extended and shortened, not below zero; without a limit it stays so', () => {
    const running = setRunning(stoppedClock(60_000, 0), true, 0);
    expect(remainingAt(extended(running, 30_000, 20_000), 20_000)).toBe(70_000);
    expect(remainingAt(extended(running, -90_000, 20_000), 20_000)).toBe(0);
    expect(remainingAt(extended(stoppedClock(null, 0), 30_000, 0), 5_000)).toBeNull();
    expect(hasRunOut(stoppedClock(null, 0), 5_000)).toBe(false);
  });
});
