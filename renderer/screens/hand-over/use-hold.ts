// Press and hold for two seconds; letting go early starts again from nothing.
import { useEffect, useRef, useState } from 'react';

export const HOLD_MS = 2_000;

export interface Hold {
  /** 0 to 1. */
  readonly share: number;
  readonly start: () => void;
  readonly stop: () => void;
}

export function useHold(onHeld: () => void): Hold {
  const [sinceMs, setSinceMs] = useState<number | null>(null);
  const [share, setShare] = useState(0);
  const held = useRef(onHeld);
  useEffect(() => {
    held.current = onHeld;
  });
  useEffect(() => {
    if (sinceMs === null) return undefined;
    const timer = setTimeout(() => held.current(), HOLD_MS);
    let frame = requestAnimationFrame(function draw() {
      setShare(Math.min(1, (performance.now() - sinceMs) / HOLD_MS));
      frame = requestAnimationFrame(draw);
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      setShare(0);
    };
  }, [sinceMs]);
  return { share, start: () => setSinceMs(performance.now()), stop: () => setSinceMs(null) };
}
