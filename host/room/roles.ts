// Who may do and see what: by the mode of the exercise, and by who the page is to it. The page at the machine may act for
// every seat that people hold and nobody of the room sits on; everybody else has one place.
import { SEATS, type Seat } from '../../engine/ids.ts';
import type { PrintAudience } from '../../engine/views/shapes.ts';
import type { Game } from '../game.ts';
import { isOver, roomOfLive, type Live } from '../live.ts';
import type { Command, Place, Problem, SeatHolder, Setup, Watch } from '../protocol.ts';
import { holderOf, membersOf } from './roster.ts';

/** Who a page is to an exercise. `member` names it in the record. */
export type Role = Place | { readonly role: 'machine' } | { readonly role: 'wall' };

export interface Who {
  readonly member: string;
  readonly role: Role;
}

export const holderNow = ({ setup }: Pick<Game, 'setup'>, live: Live, seat: Seat): SeatHolder =>
  holderOf(setup, live.roster, seat, roomOfLive(live) !== 'lobby');

/** The seats that a page may act for. */
export function seatsOf(game: Game, live: Live, role: Role): Seat[] {
  const isPlayed = (seat: Seat): boolean => holderNow(game, live, seat).kind === 'person';
  if (role.role === 'seat') return isPlayed(role.seat) ? [role.seat] : [];
  if (role.role !== 'machine') return [];
  return SEATS.filter((seat) => isPlayed(seat) && membersOf(live.roster, seat).length === 0);
}

/** The audiences that a page may watch now. After the end everything is open to everybody, but for a wall. */
export function mayWatch(game: Game, live: Live, role: Role): Watch[] {
  if (role.role === 'wall') return ['wall'];
  if (isOver(live)) return [...SEATS, 'white-cell', 'wall'];
  switch (role.role) {
    case 'seat':
      return [role.seat, 'wall'];
    case 'white-cell':
      return ['white-cell', 'wall'];
    case 'observer':
    case 'evaluator':
      return [...new Set<Watch>([...role.sees, 'wall'])];
    case 'machine':
      return watchedAtMachine(game, live, role);
  }
}

function watchedAtMachine(game: Game, live: Live, role: Role): Watch[] {
  if (game.setup.mode === 'rehearsal') return [...SEATS, 'white-cell', 'wall'];
  if (game.setup.mode === 'solo') return [...seatsOf(game, live, role), 'wall'];
  return [...seatsOf(game, live, role), 'white-cell', 'wall'];
}

/** What a page watches when nobody has asked yet; null: it has to ask (several people share the page). */
export function firstWatch(game: Game, live: Live, role: Role): Watch | null {
  if (role.role !== 'machine') return mayWatch(game, live, role)[0] ?? null;
  const { mode } = game.setup;
  if (mode === 'rehearsal' || mode === 'room') return 'white-cell';
  return mode === 'solo' ? (seatsOf(game, live, role)[0] ?? null) : null;
}

/** Why this set-up cannot be played, or null. */
export function refuseSetup({ mode, seats }: Pick<Setup, 'mode' | 'seats'>): Problem | null {
  const people = SEATS.filter((seat) => seats[seat].kind === 'person').length;
  if (mode === 'solo' && people !== 1)
    return notAllowed('A solo exercise has exactly one seat for a person.', 'Give the other seats to bots.');
  if ((mode === 'hot-seat' || mode === 'room') && people === 0)
    return notAllowed('Nobody plays: all four seats are bots.', 'Take a seat, or choose a rehearsal.');
  if (mode === 'rehearsal' && people !== 0)
    return notAllowed('In a rehearsal bots play all four seats.', 'Give every seat to a bot.');
  return null;
}

/** Why this page may not give this command in this exercise now, or null. */
export function refuseCommand(
  game: Game,
  live: Live,
  { member, role }: Who,
  command: Command,
): Problem | null {
  const { setup } = game;
  switch (command.type) {
    case 'act':
      return refuseSeat(game, live, role, command.seat) ?? refuseHand(live, member, command);
    case 'save-draft':
    case 'ask-advice':
      return refuseSeat(game, live, role, command.seat);
    case 'direct':
      if (!isWhiteCell(role)) return NOT_WHITE_CELL;
      return setup.mode !== 'solo' || command.act.type === 'end-exercise'
        ? null
        : notAllowed('A solo exercise has no white cell.', 'Play your own seat; you may end the exercise.');
    case 'clock':
      return isWhiteCell(role) ? null : NOT_WHITE_CELL;
    case 'room':
    case 'people':
      if (!isWhiteCell(role)) return NOT_WHITE_CELL;
      return setup.mode === 'room' || setup.mode === 'hot-seat' ? null : NO_ROOM;
    case 'tell-team':
      return role.role === 'seat' && role.seat === command.seat
        ? null
        : notAllowed('You are not on this team.', 'Write to the team of the seat that you sit on.');
    case 'reach-step':
      return setup.tutorial === true
        ? null
        : notAllowed('This exercise is no tutorial.', 'Start the tutorial from the start screen.');
    case 'knock':
      return notAllowed('You are in already.', 'Go on at your table.');
    default:
      return null;
  }
}

/** At the machine, or placed there by the white cell. */
export const isWhiteCell = ({ role }: Role): boolean => role === 'machine' || role === 'white-cell';

function refuseSeat(game: Game, live: Live, role: Role, seat: Seat): Problem | null {
  if (seatsOf(game, live, role).includes(seat)) return null;
  if (role.role === 'seat' && role.seat !== seat)
    return notAllowed('This is not your seat.', 'Act for the seat that you sit on.');
  return holderNow(game, live, seat).kind === 'bot'
    ? notAllowed('A bot plays this seat.', 'Act for a seat that a person holds.')
    : notAllowed('Other people sit on this seat.', 'The white cell can seal for them, or move them.');
}

/** Where a head of delegation is named, only the head commits the seat. Everybody drafts, writes and talks. */
function refuseHand(
  live: Live,
  member: string,
  { seat, act }: Extract<Command, { type: 'act' }>,
): Problem | null {
  const { head } = live.roster.teams[seat];
  const isFree = act.type === 'send-message' || act.type === 'write-note' || head === null;
  return isFree || head === member
    ? null
    : notAllowed(
        'Your head of delegation does this for the seat.',
        'Say it in your team, and let the head act.',
      );
}

/** Whoever watches a seat may print that seat's sheets, the white cell everybody's, and all may print the public ones. */
export const mayPrint = (watching: Watch | null, audience: PrintAudience): boolean =>
  audience === 'wall' || watching === 'white-cell' || watching === audience;

const notAllowed = (message: string, remedy: string): Problem => ({ code: 'notAllowed', message, remedy });

const NOT_WHITE_CELL = notAllowed('Only the white cell does this.', 'Ask the facilitator.');
const NO_ROOM = notAllowed(
  'This exercise is for one page.',
  'Open a room from the start screen, or play at one laptop.',
);

/** The seats that the set-up gives to people. */
export const peopleOf = ({ seats }: Pick<Setup, 'seats'>): Seat[] =>
  SEATS.filter((seat) => seats[seat].kind === 'person');
