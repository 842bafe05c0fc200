// The records that this process has open. Opening such a file a second time for a look, and closing it again, would
// drop SQLite's lock on it (POSIX locks belong to the process), so everybody asks here first.
import path from 'node:path';
import { busyProblem } from './sqlite.ts';

const held = new Set<string>();

export function hold(file: string): void {
  refuseHeld(file);
  held.add(path.resolve(file));
}

export const letGo = (file: string): void => void held.delete(path.resolve(file));

const isHeld = (file: string): boolean => held.has(path.resolve(file));

export function refuseHeld(file: string): void {
  if (isHeld(file)) throw busyProblem(path.basename(file));
}
