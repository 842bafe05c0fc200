// What a command would do: the events it leads to, or why not. Pure; host/session.ts keeps and publishes the events.
import { decide, timeUpEvents, type SeatAct, type WhiteCellAct } from '../engine/index.ts';
import { canonicalJson } from '../engine/canonical.ts';
import type { Seat } from '../engine/ids.ts';
import type { Order } from '../engine/orders.ts';
import type { Refusal } from '../engine/refusals.ts';
import { isOver, remaining, roomOfLive, type Live } from './live.ts';
import type { Command, Problem } from './protocol.ts';
import type { Game } from './game.ts';
import type { RecordEvent } from './record/host-events.ts';
import { changePeople } from './room/people.ts';
import { refuseCommand, type Who } from './room/roles.ts';
import type { Room } from './room/room.ts';

/** Commands that are kept in the record with their answer. */
export type KeptCommand = Extract<
  Command,
  { type: 'save-draft' | 'act' | 'direct' | 'clock' | 'reach-step' | 'people' | 'tell-team' }
>;

export type Outcome =
  | { readonly events: readonly RecordEvent[] }
  | { readonly refusal: Refusal }
  | { readonly problem: Problem };

const KEPT: Readonly<Record<KeptCommand['type'], true>> = {
  'save-draft': true,
  act: true,
  direct: true,
  clock: true,
  'reach-step': true,
  people: true,
  'tell-team': true,
};

export const isKept = (command: Command): command is KeptCommand => command.type in KEPT;

/** What stands around a command besides the exercise. */
export interface Around {
  readonly nowMs: number;
  /** Who stands at the door. */
  readonly waiting: Room['waiting'];
}

export function outcomeOf(game: Game, live: Live, who: Who, command: KeptCommand, around: Around): Outcome {
  const problem = refuseCommand(game, live, who, command);
  if (problem) return { problem };
  switch (command.type) {
    case 'act':
      return actFor(game, live, command.seat, command.act);
    case 'direct':
      return direct(game, live, command.act);
    case 'save-draft':
      return saveDraft(live, command.seat, command.draft);
    case 'reach-step':
      return reachStep(live, command.step);
    case 'clock':
      return changeClock(live, command.change, around.nowMs);
    case 'people':
      return changePeople(game.setup, live.roster, around.waiting, command.change);
    case 'tell-team':
      return tellTeam(who, command);
  }
}

const tellTeam = ({ member }: Who, { seat, text }: Extract<KeptCommand, { type: 'tell-team' }>): Outcome => ({
  events: [{ type: 'teamMessageSent', seat, member, text }],
});

function actFor({ context }: Game, live: Live, seat: Seat, act: SeatAct): Outcome {
  // A note is for its writer alone and waits for nobody.
  const waiting = isOver(live) || act.type === 'write-note' ? null : whyWaiting(live);
  return waiting ? { problem: waiting } : decide(context, live.state, seat, act);
}

/** Seats wait before the start, in a pause and while the white cell is asked; they may still work on a draft. */
function whyWaiting(live: Live): Problem | null {
  const room = roomOfLive(live);
  if (room === 'running') return null;
  if (room === 'lobby')
    return notNow('The exercise has not started.', 'Wait for the white cell, or press Start.');
  if (room === 'held')
    return notNow('The time of this phase is up.', 'The white cell seals for you or gives more time.');
  return notNow('The exercise is paused.', 'Go on with Resume. Drafts are kept meanwhile.');
}

function direct({ context }: Game, live: Live, act: WhiteCellAct): Outcome {
  if (roomOfLive(live) === 'lobby' && act.type === 'advance')
    return { problem: notNow('The exercise has not started.', 'Press Start first.') };
  if (act.type === 'advance' && !isOver(live))
    return { events: timeUpEvents(context, live.state, live.drafts, 'white-cell') };
  return decide(context, live.state, 'white-cell', act);
}

function saveDraft(live: Live, seat: Seat, draft: Order): Outcome {
  if (isOver(live)) return { problem: notNow('The exercise is over.', 'Look at the debrief.') };
  const before = live.drafts[seat];
  if (before !== null && canonicalJson(before) === canonicalJson(draft)) return { events: [] };
  return { events: [{ type: 'draftSaved', seat, draft }] };
}

const reachStep = (live: Live, step: string): Outcome => ({
  events: live.step === step ? [] : [{ type: 'stepReached', step }],
});

type Change = Extract<Command, { type: 'clock' }>['change'];

/** What is so already is no error: two presses of Pause are one pause. */
function changeClock(live: Live, change: Change, nowMs: number): Outcome {
  const remainingMs = remaining(live, nowMs);
  const room = roomOfLive(live);
  switch (change.do) {
    case 'start':
      return room === 'lobby' ? { events: [{ type: 'exerciseStarted', remainingMs }] } : { events: [] };
    case 'pause':
      return room === 'running' ? { events: [{ type: 'clockPaused', remainingMs }] } : { events: [] };
    case 'resume':
      return room === 'paused' ? { events: [{ type: 'clockResumed', remainingMs }] } : { events: [] };
    case 'extend':
      return extend(live, remainingMs, change.minutes * 60_000);
  }
}

function extend(live: Live, remainingMs: number | null, byMs: number): Outcome {
  if (remainingMs === null)
    return { problem: notNow('This exercise runs without a clock.', 'Go on when everybody is ready.') };
  if (roomOfLive(live) === 'held' && byMs <= 0)
    return { problem: notNow('The time is up already.', 'Give more time, or advance.') };
  return { events: [{ type: 'clockExtended', byMs, remainingMs: Math.max(0, remainingMs + byMs) }] };
}

const notNow = (message: string, remedy: string): Problem => ({ code: 'notAllowed', message, remedy });

/** Who does what the command asks for. */
export function actorOf(command: KeptCommand, who: Who | null): Seat | 'white-cell' {
  if (command.type === 'act' || command.type === 'save-draft') return command.seat;
  return who?.role.role === 'seat' ? who.role.seat : 'white-cell';
}
