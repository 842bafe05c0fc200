// Notes that somebody wrote for themselves: each seat sees its own, the white cell its own, the debrief all.
import type { Seat } from '../ids.ts';
import type { Note, State } from '../state.ts';
import type { DebriefView, NoteLine } from './shapes.ts';

/** `writer` null: the white cell. */
export const notesOf = ({ notes }: State, writer: Seat | null): readonly NoteLine[] =>
  notes.filter((note) => writerOf(note) === writer).map(lineOf);

export const allNotes = ({ notes }: State): DebriefView['notes'] =>
  notes.map((note) => ({ ...lineOf(note), seat: writerOf(note) }));

const writerOf = ({ seat }: Note): Seat | null => seat ?? null;
const lineOf = ({ round, phase, text }: Note): NoteLine => ({ round, phase, text });
