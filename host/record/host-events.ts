// What the host itself writes into a record, beside the events of the exercise: how it was set up, the drafts on the
// tables, every change of the clock, and who came, moved and went. Past tense, plain JSON.
import type { ExerciseEvent } from '../../engine/index.ts';
import type { Order } from '../../engine/orders.ts';
import type { Seat } from '../../engine/ids.ts';
import type { Setup } from '../protocol.ts';
import type { RosterEvent } from '../room/roster.ts';

export type HostEvent =
  /** Always the first event. `seed` is the one that was drawn when the set-up gave none. */
  | {
      readonly type: 'exerciseCreated';
      readonly name: string;
      readonly setup: KeptSetup;
      readonly seed: string;
    }
  /** The host took the record up again; the monotonic clock starts anew. */
  | { readonly type: 'recordOpened'; readonly remainingMs: number | null }
  | { readonly type: 'recordClosed'; readonly remainingMs: number | null }
  | { readonly type: 'draftSaved'; readonly seat: Seat; readonly draft: Order }
  /** A person was shown this step of the tutorial, and the ones before it. */
  | { readonly type: 'stepReached'; readonly step: string }
  /** The clock of the phase that just began; it waits when the exercise has not started or is paused. */
  | { readonly type: 'clockSet'; readonly remainingMs: number | null }
  | { readonly type: 'exerciseStarted'; readonly remainingMs: number | null }
  | { readonly type: 'clockPaused'; readonly remainingMs: number | null }
  | { readonly type: 'clockResumed'; readonly remainingMs: number | null }
  | { readonly type: 'clockExtended'; readonly byMs: number; readonly remainingMs: number | null }
  /** Nobody is sealed yet: the white cell is asked. */
  | { readonly type: 'timeRanOut' }
  /** All words of events up to here were removed for good. */
  | { readonly type: 'namesErased' };

/** The set-up without its words: the name stands beside it. */
export type KeptSetup = Omit<Setup, 'name' | 'seed'>;

export type RecordEvent = HostEvent | RosterEvent | ExerciseEvent;

const HOST_EVENTS: Readonly<Record<HostEvent['type'], true>> = {
  exerciseCreated: true,
  recordOpened: true,
  recordClosed: true,
  draftSaved: true,
  stepReached: true,
  clockSet: true,
  exerciseStarted: true,
  clockPaused: true,
  clockResumed: true,
  clockExtended: true,
  timeRanOut: true,
  namesErased: true,
};

const ROSTER_EVENTS: Readonly<Record<RosterEvent['type'], true>> = {
  memberSeated: true,
  memberMoved: true,
  memberLeft: true,
  headNamed: true,
  standInChanged: true,
  teamMessageSent: true,
};

export const isRosterEvent = (event: RecordEvent): event is RosterEvent => event.type in ROSTER_EVENTS;

export const isHostEvent = (event: RecordEvent): event is HostEvent => event.type in HOST_EVENTS;
