// The turn as an xstate machine, built from the phase table. It adds what only live play has: the lobby, pause, time's up
// and the white cell's hold. Time comes in as an event that the host sends; snapshots are never saved: the machine is
// rebuilt from the phase and the room's flags.
import { setup, transition, type SnapshotFrom } from 'xstate';
import { PHASES, type Phase } from '../ids.ts';

export type TurnEvent =
  | { readonly type: 'START' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  /** The time of the phase is up; `ask`: the white cell decides what follows. */
  | { readonly type: 'TIME_UP'; readonly ask: boolean }
  /** The white cell gives more time. */
  | { readonly type: 'EXTEND' }
  /** The phase ends and this one begins; `PHASE_TABLE` says which. */
  | { readonly type: 'NEXT'; readonly phase: Phase }
  | { readonly type: 'END' };

export const ROOM_STATES = ['lobby', 'running', 'paused', 'held', 'over'] as const;
export type RoomState = (typeof ROOM_STATES)[number];

const LIVE_PHASES = PHASES.filter((phase) => phase !== 'debrief');

/** From which phase another may begin: the arrows of the table, in all rounds. */
export const FOLLOWS: Readonly<Record<Phase, readonly Phase[]>> = {
  brief: ['talks'],
  talks: ['orders'],
  orders: ['council', 'outcome'],
  council: ['outcome'],
  outcome: ['brief', 'debrief'],
  debrief: [],
};

const arrows = (phase: Phase) =>
  FOLLOWS[phase].map((next) => ({
    guard: { type: 'begins' as const, params: { phase: next } },
    target: next === 'debrief' ? '#over' : `#${next}`,
  }));

/** Two regions: what the room does (lobby, running, paused, held) and the phase, until the exercise is over. */
export const turnMachine = setup({
  types: { events: {} as TurnEvent },
  guards: {
    begins: ({ event }, { phase }: { phase: Phase }) => event.type === 'NEXT' && event.phase === phase,
    asks: ({ event }) => event.type === 'TIME_UP' && event.ask,
    // Into the debrief both regions are left at once; a step of the room would win over it.
    goesOn: ({ event }) => event.type === 'NEXT' && event.phase !== 'debrief',
  },
}).createMachine({
  id: 'turn',
  initial: 'live',
  on: { END: '.over' },
  states: {
    live: {
      type: 'parallel',
      states: {
        room: {
          initial: 'lobby',
          states: {
            lobby: { on: { START: 'running' } },
            running: { on: { PAUSE: 'paused', TIME_UP: { guard: 'asks', target: 'held' } } },
            paused: { on: { RESUME: 'running' } },
            held: { on: { EXTEND: 'running', NEXT: { guard: 'goesOn', target: 'running' } } },
          },
        },
        phase: {
          initial: 'brief',
          states: Object.fromEntries(
            LIVE_PHASES.map((phase) => [phase, { id: phase, on: { NEXT: arrows(phase) } }]),
          ),
        },
      },
    },
    over: { id: 'over' },
  },
});

export type TurnSnapshot = SnapshotFrom<typeof turnMachine>;

/** The machine as it stands for this phase and room: how it is taken up again after a crash. */
export const turnAt = (phase: Phase, room: Exclude<RoomState, 'over'>): TurnSnapshot =>
  turnMachine.resolveState({
    value: phase === 'debrief' ? 'over' : { live: { room, phase } },
  } as Parameters<typeof turnMachine.resolveState>[0]);

/** Steps that were taken before: the machine keeps nothing beside where it stands, so each is worked out once. */
const steps = new Map<string, TurnSnapshot>();

/** One step of the turn. An event that means nothing now changes nothing. */
export function takeTurn(snapshot: TurnSnapshot, event: TurnEvent): TurnSnapshot {
  const step = JSON.stringify([snapshot.value, event]);
  const known = steps.get(step) ?? transition(turnMachine, snapshot, event)[0];
  steps.set(step, known);
  return known;
}

/** What the room does: seats act only while it runs. */
export function roomOf(snapshot: TurnSnapshot): RoomState {
  const value = snapshot.value as 'over' | { live: { room: RoomState } };
  return value === 'over' ? 'over' : value.live.room;
}
