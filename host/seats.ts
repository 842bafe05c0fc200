// Who may do and see what in an exercise, by its mode. One person or one room at one page: whoever holds the page
// may act for every seat that people hold.
import { SEATS, type Seat } from '../engine/ids.ts';
import type { PrintAudience } from '../engine/views/shapes.ts';
import type { Command, Problem, Setup, Watch } from './protocol.ts';

type SeatsOf = Pick<Setup, 'mode' | 'seats' | 'tutorial'>;

export const peopleOf = ({ seats }: Pick<Setup, 'seats'>): Seat[] =>
  SEATS.filter((seat) => seats[seat].kind === 'person');

/** The audiences that a page may watch now. After the end everything is open to everybody. */
export function mayWatch(setup: SeatsOf, ended: boolean): Watch[] {
  if (ended) return [...SEATS, 'white-cell', 'wall'];
  if (setup.mode === 'rehearsal') return [...SEATS, 'white-cell', 'wall'];
  if (setup.mode === 'solo') return [...peopleOf(setup), 'wall'];
  return [...peopleOf(setup), 'white-cell', 'wall'];
}

/** What a page watches when nobody has asked yet; null: it has to ask (several people share the page). */
export function firstWatch(setup: SeatsOf): Watch | null {
  if (setup.mode === 'rehearsal') return 'white-cell';
  return setup.mode === 'solo' ? (peopleOf(setup)[0] ?? null) : null;
}

/** Why this set-up cannot be played, or null. */
export function refuseSetup(setup: SeatsOf): Problem | null {
  const people = peopleOf(setup).length;
  if (setup.mode === 'solo' && people !== 1)
    return notAllowed('A solo exercise has exactly one seat for a person.', 'Give the other seats to bots.');
  if (setup.mode === 'hot-seat' && people === 0)
    return notAllowed('Nobody plays: all four seats are bots.', 'Take a seat, or choose a rehearsal.');
  if (setup.mode === 'rehearsal' && people !== 0)
    return notAllowed('In a rehearsal bots play all four seats.', 'Give every seat to a bot.');
  return null;
}

/** Why this command may not be given in this mode, or null. */
export function refuseCommand(setup: SeatsOf, command: Command): Problem | null {
  switch (command.type) {
    case 'act':
    case 'save-draft':
    case 'ask-advice':
      return setup.seats[command.seat].kind === 'person'
        ? null
        : notAllowed('A bot plays this seat.', 'Act for a seat that a person holds.');
    case 'direct':
      return setup.mode !== 'solo' || command.act.type === 'end-exercise'
        ? null
        : notAllowed('A solo exercise has no white cell.', 'Play your own seat; you may end the exercise.');
    case 'reach-step':
      return setup.tutorial === true
        ? null
        : notAllowed('This exercise is no tutorial.', 'Start the tutorial from the start screen.');
    case 'clock':
    case 'watch':
    case 'list':
    case 'open-reference':
    case 'plan':
    case 'new-exercise':
    case 'resume':
    case 'leave':
    case 'ask-print':
    case 'open-wall':
      return null;
  }
}

/** Whoever watches a seat may print that seat's sheets, the white cell everybody's, and all may print the public ones. */
export const mayPrint = (watching: Watch | null, audience: PrintAudience): boolean =>
  audience === 'wall' || watching === 'white-cell' || watching === audience;

const notAllowed = (message: string, remedy: string): Problem => ({ code: 'notAllowed', message, remedy });
