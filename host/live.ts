// Where a running exercise stands: the state of the rules plus what only the room knows (drafts, the clock).
// One reducer for live play and for replay: `carry` takes in every event of a record, in order. Pure.
import { play, roomOf, takeTurn, turnAt } from '../engine/index.ts';
import type { Context, ExerciseEvent, State, TurnEvent, TurnSnapshot } from '../engine/index.ts';
import type { RoomState } from '../engine/turn/machine.ts';
import type { Seat } from '../engine/ids.ts';
import type { Order } from '../engine/orders.ts';
import { remainingAt, setRunning, stoppedClock, type PhaseClock } from './phase-clock.ts';
import { isHostEvent, isRosterEvent, type HostEvent, type RecordEvent } from './record/host-events.ts';
import { carryRosterEvent, NOBODY, withCleanPaper, withTeam, type Roster } from './room/roster.ts';

export type Drafts = Readonly<Record<Seat, Order | null>>;

export interface Live {
  readonly state: State;
  readonly drafts: Drafts;
  /** The phase and the room (lobby, running, paused, held) as the turn machine has them. */
  readonly turn: TurnSnapshot;
  readonly clock: PhaseClock;
  readonly roster: Roster;
  /** How far a tutorial has come; null: at its beginning, or none. */
  readonly step: string | null;
}

export const NO_DRAFTS: Drafts = { beijing: null, moscow: null, washington: null, pyongyang: null };

export const beginLive = (state: State, nowMs: number): Live => ({
  state,
  drafts: NO_DRAFTS,
  turn: turnAt(state.phase, 'lobby'),
  clock: stoppedClock(null, nowMs),
  roster: NOBODY,
  step: null,
});

export const roomOfLive = (live: Live): RoomState => roomOf(live.turn);

/** Seats may act and the clock, if there is one, runs. */
export const isRunning = (live: Live): boolean => roomOfLive(live) === 'running';

export const isOver = (live: Live): boolean => live.state.phase === 'debrief';

/** When an event happened, on the monotonic clock of the run of the host that wrote it, and which member did it. */
export interface Moment {
  readonly nowMs: number;
  readonly member: string | null;
}

export function carry(context: Context, live: Live, event: RecordEvent, at: Moment): Live {
  if (isRosterEvent(event))
    return { ...live, roster: carryRosterEvent(live.roster, event, live.state.world.round) };
  const next = isHostEvent(event)
    ? carryHostEvent(live, event, at.nowMs)
    : carryExerciseEvent(context, live, event);
  return withHand(next, event, at.member);
}

/** The team sees whose hand was last on the paper of its seat. */
function withHand(live: Live, event: RecordEvent, member: string | null): Live {
  switch (event.type) {
    case 'draftSaved':
      return { ...live, roster: withTeam(live.roster, event.seat, { drafted: member }) };
    case 'ordersSealed':
      return event.by === 'seat'
        ? { ...live, roster: withTeam(live.roster, event.seat, { sealed: member }) }
        : live;
    case 'ordersUnsealed':
      return { ...live, roster: withTeam(live.roster, event.seat, { sealed: null }) };
    default:
      return live;
  }
}

function carryExerciseEvent(context: Context, live: Live, event: ExerciseEvent): Live {
  const state = play(context, live.state, event);
  const isNewRound = state.world.round !== live.state.world.round;
  const turn =
    state.phase === live.state.phase
      ? live.turn
      : takeTurn(
          live.turn,
          state.phase === 'debrief' ? { type: 'END' } : { type: 'NEXT', phase: state.phase },
        );
  if (!isNewRound) return { ...live, state, turn };
  return { ...live, state, turn, drafts: NO_DRAFTS, roster: withCleanPaper(live.roster) };
}

function carryHostEvent(live: Live, event: HostEvent, nowMs: number): Live {
  switch (event.type) {
    case 'draftSaved':
      return { ...live, drafts: { ...live.drafts, [event.seat]: event.draft } };
    case 'stepReached':
      return { ...live, step: event.step };
    case 'exerciseStarted':
      return withClock(live, { type: 'START' }, event.remainingMs, nowMs);
    case 'clockPaused':
      return withClock(live, { type: 'PAUSE' }, event.remainingMs, nowMs);
    case 'clockResumed':
      return withClock(live, { type: 'RESUME' }, event.remainingMs, nowMs);
    case 'clockExtended':
      return withClock(live, { type: 'EXTEND' }, event.remainingMs, nowMs);
    case 'timeRanOut':
      return withClock(live, { type: 'TIME_UP', ask: true }, 0, nowMs);
    case 'recordOpened':
      // A clock that ran does not run on by itself: somebody presses Resume.
      return withClock(live, event.remainingMs === null ? null : { type: 'PAUSE' }, event.remainingMs, nowMs);
    case 'clockSet':
      return withClock(live, null, event.remainingMs, nowMs);
    case 'recordClosed':
      return { ...live, clock: stoppedClock(event.remainingMs, nowMs) };
    case 'exerciseCreated':
    case 'namesErased':
      return live;
  }
}

/** The room takes its turn; the clock has this much left and runs if the room does. */
function withClock(live: Live, turnEvent: TurnEvent | null, remainingMs: number | null, nowMs: number): Live {
  const turn = turnEvent === null ? live.turn : takeTurn(live.turn, turnEvent);
  const runs = roomOf(turn) === 'running' || roomOf(turn) === 'over';
  return { ...live, turn, clock: setRunning(stoppedClock(remainingMs, nowMs), runs, nowMs) };
}

export const remaining = (live: Live, nowMs: number): number | null => remainingAt(live.clock, nowMs);
