// The turn as a table: who acts in a phase, when it is done, and what follows. The machine and the batch walk this table.
import { SEATS, VOTERS, type Phase, type Seat } from '../ids.ts';
import type { State } from '../state.ts';

export interface PhaseRow {
  readonly phase: Phase;
  readonly rule: string;
  /** Seats that have something to finish in this phase. */
  readonly actors: (state: State) => readonly Seat[];
  /** Whether a seat has finished. */
  readonly isDone: (state: State, seat: Seat) => boolean;
  /** The phase that follows; a Brief that follows an Outcome opens the next round. */
  readonly next: (state: State) => Phase | null;
}

const everyone = (): readonly Seat[] => SEATS;
const isReady = (state: State, seat: Seat): boolean => state.ready.includes(seat);
const isLastRound = ({ world }: State): boolean => world.ending !== null || world.round >= world.rounds;

export const PHASE_TABLE: readonly PhaseRow[] = [
  { phase: 'brief', rule: 'R0', actors: everyone, isDone: isReady, next: () => 'talks' },
  { phase: 'talks', rule: 'section 7', actors: everyone, isDone: isReady, next: () => 'orders' },
  {
    phase: 'orders',
    rule: 'R1',
    actors: everyone,
    isDone: (state, seat) => state.orders[seat] !== null,
    next: (state) => (state.ambition === null ? 'outcome' : 'council'),
  },
  {
    phase: 'council',
    rule: 'R5',
    actors: () => VOTERS,
    isDone: (state, seat) => (seat === 'beijing' || seat === 'moscow' ? state.votes[seat] !== null : true),
    next: () => 'outcome',
  },
  {
    phase: 'outcome',
    rule: 'R14',
    actors: everyone,
    isDone: isReady,
    next: (state) => (isLastRound(state) ? 'debrief' : 'brief'),
  },
  { phase: 'debrief', rule: 'section 9', actors: () => [], isDone: () => false, next: () => null },
];

export const rowOf = (phase: Phase): PhaseRow => PHASE_TABLE.find((row) => row.phase === phase)!;

/** Whether a seat has finished what the current phase asks of it. */
export const isSeatDone = (state: State, seat: Seat): boolean => rowOf(state.phase).isDone(state, seat);

/** Whether the current phase is over by itself. The debrief never is. */
export function isPhaseDone(state: State): boolean {
  const row = rowOf(state.phase);
  const actors = row.actors(state);
  return actors.length > 0 && actors.every((seat) => row.isDone(state, seat));
}
