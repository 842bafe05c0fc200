// What the white cell sees of its room, and what somebody at the door sees of it. People and codes; nothing of the exercise.
import { SEATS } from '../../engine/ids.ts';
import { record } from '../../engine/scenario.ts';
import type { Game } from '../game.ts';
import type { Live } from '../live.ts';
import type { Porch, RoomNotice, SessionNotice } from '../protocol.ts';
import type { OpenLan } from './lan.ts';
import { holderNow } from './roles.ts';
import type { Room } from './room.ts';
import { membersOf } from './roster.ts';

/** `here`: members whose page is connected. */
export function roomNotice(
  game: Game,
  live: Live,
  room: Room,
  lan: OpenLan | null,
  here: ReadonlySet<string>,
): RoomNotice {
  const { roster } = live;
  return {
    open: room.isOpen && lan !== null ? lan : null,
    isLocked: room.isLocked,
    code: room.code,
    seatCodes: room.seatCodes,
    waiting: room.waiting.map(([member, { name, wish }]) => ({ member, name, wish, here: here.has(member) })),
    members: Object.entries(roster.members).map(([member, { name, place }]) => ({
      member,
      name,
      place,
      here: here.has(member),
      isHead: place.role === 'seat' && roster.teams[place.seat].head === member,
    })),
    standIns: SEATS.filter((seat) => holderNow(game, live, seat).kind === 'bot'),
    failedJoins: room.failedJoins,
  };
}

/** What a wall shows of the room, if anything. */
export const wayIn = ({ isOpen, isLocked, code }: Room, lan: OpenLan | null): Pick<SessionNotice, 'wayIn'> =>
  isOpen && lan !== null ? { wayIn: { url: lan.url, code, isLocked } } : {};

export function porchOf(game: Game, live: Live, room: Room, member: string): Porch {
  const guest = room.guest(member);
  const hasKnocked = guest !== null && guest.name !== null;
  return {
    name: game.name,
    isLocked: room.isLocked,
    seats: record(SEATS, (seat) => membersOf(live.roster, seat).length),
    you: {
      state: guest?.isTurnedAway === true ? 'turned-away' : hasKnocked ? 'waiting' : 'new',
      name: guest?.name ?? null,
      wish: guest?.wish ?? null,
    },
  };
}
