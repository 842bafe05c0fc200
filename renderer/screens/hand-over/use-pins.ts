// PINs that seats chose for their cover, kept in this window only. They stop a glance, not somebody who means harm:
// whoever owns the laptop owns its record too.
import { useState } from 'react';
import type { Holder } from './hot-seat.ts';

export const PIN_LENGTH = 4;

export const isPin = (text: string): boolean => /^\d{4}$/.test(text);

export interface Pins {
  readonly of: (holder: Holder) => string | null;
  /** null: the cover of this seat is held open again. */
  readonly choose: (holder: Holder, pin: string | null) => void;
}

type Kept = Partial<Record<Holder, string>>;

const keyOf = (record: string): string => `backfill.pins.${record}`;

/** A reload keeps them, the end of the window does not. */
export function usePins(record: string): Pins {
  const [pins, setPins] = useState(() => readKept(record));
  return {
    of: (holder) => pins[holder] ?? null,
    choose(holder, pin) {
      const next: Kept = { ...pins };
      if (pin === null) delete next[holder];
      else next[holder] = pin;
      setPins(next);
      sessionStorage.setItem(keyOf(record), JSON.stringify(next));
    },
  };
}

function readKept(record: string): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(record)) ?? '{}') as Kept;
  } catch {
    return {};
  }
}
