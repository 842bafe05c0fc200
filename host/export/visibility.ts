// Who could know of an event when it happened: one word per event type, for researchers who sort by it.
import type { RecordEvent } from '../record/host-events.ts';

/**
 * `public`: the whole room. `sealed`: the acting seat until the outcome. `directed`: the seats it names. `private`: the seat
 * that wrote it.
 * `white-cell`: the facilitator. `host`: nobody, it is about the program. All open in the debrief.
 */
export type Visibility = 'public' | 'sealed' | 'directed' | 'private' | 'white-cell' | 'host';

const VISIBILITY: Readonly<Record<RecordEvent['type'], Visibility>> = {
  exerciseCreated: 'public',
  recordOpened: 'host',
  recordClosed: 'host',
  draftSaved: 'sealed',
  clockSet: 'public',
  stepReached: 'host',
  exerciseStarted: 'public',
  clockPaused: 'public',
  clockResumed: 'public',
  clockExtended: 'public',
  timeRanOut: 'public',
  namesErased: 'host',
  memberSeated: 'white-cell',
  memberMoved: 'white-cell',
  memberLeft: 'white-cell',
  headNamed: 'private',
  standInChanged: 'public',
  teamMessageSent: 'private',
  phaseBegan: 'public',
  readyMarked: 'public',
  messageSent: 'directed',
  offerMade: 'directed',
  offerSigned: 'directed',
  offerDeclined: 'directed',
  pledgeReleased: 'directed',
  ordersSealed: 'sealed',
  ordersUnsealed: 'sealed',
  voteCast: 'sealed',
  injectFired: 'public',
  injectHeld: 'white-cell',
  statementMade: 'public',
  noteWritten: 'white-cell',
  reasonKept: 'sealed',
  exerciseEnded: 'public',
};

/** A message to all is public and a note of a seat is that seat's, whatever their types say. */
export function visibilityOf(event: RecordEvent): Visibility {
  if ('to' in event && event.to === 'all') return 'public';
  if (event.type === 'noteWritten' && event.seat !== undefined) return 'private';
  return VISIBILITY[event.type];
}
