// What a variant of the bench gives: a piece of work done again and again, or one finding. Each runs in a process of its
// own: a function that has met another side's objects (immer drafts, frozen copies) is slower ever after, for both sides.

/** Notes the CPU milliseconds of one part of the work, by name. */
export type Note = (part: string, ms: number) => void;

export interface Variant {
  /** Does a piece of work and returns the units done. */
  readonly work?: (note: Note) => number;
  /** Finds something out, once. */
  readonly find?: () => unknown;
}

export interface Slice {
  readonly units: number;
  readonly cpuMs: number;
  readonly parts: Record<string, number[]>;
}

/** Milliseconds of CPU that this process has used in all its threads. Other work on the machine counts little in it. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
