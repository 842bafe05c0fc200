// What the white cell's dealings with people lead to: events for the record, or why not. Pure.
import type { Seat } from '../../engine/ids.ts';
import type { PeopleChange, Place, Problem, Setup } from '../protocol.ts';
import { peopleOf } from './roles.ts';
import { membersOf, type Roster, type RosterEvent } from './roster.ts';
import type { Room } from './room.ts';

export type PeopleOutcome = { readonly events: readonly RosterEvent[] } | { readonly problem: Problem };

/** More than this round one table do not hear one another. */
export const SEAT_TAKES_MOST = 12;

export function changePeople(
  setup: Pick<Setup, 'seats'>,
  roster: Roster,
  waiting: Room['waiting'],
  change: PeopleChange,
): PeopleOutcome {
  switch (change.do) {
    case 'seat':
      return seatAll(roster, waiting, change.members, change.place);
    case 'share-out':
      return { events: shareOut(peopleOf(setup), roster, waiting) };
    case 'remove':
      return roster.members[change.member] === undefined
        ? GONE
        : { events: [{ type: 'memberLeft', member: change.member }] };
    case 'name-head':
      return nameHead(roster, change.seat, change.member);
    case 'stand-in':
      return {
        events:
          roster.teams[change.seat].hasStandIn === change.bot
            ? []
            : [{ type: 'standInChanged', seat: change.seat, bot: change.bot }],
      };
  }
}

function seatAll(
  roster: Roster,
  waiting: Room['waiting'],
  members: readonly string[],
  place: Place,
): PeopleOutcome {
  if (place.role === 'seat') {
    const there = membersOf(roster, place.seat);
    const coming = members.filter((member) => !there.includes(member));
    if (there.length + coming.length > SEAT_TAKES_MOST) return FULL;
  }
  const events = members.flatMap((member) => seatOne(roster, waiting, member, place));
  return events.length === 0 ? GONE : { events };
}

function seatOne(roster: Roster, waiting: Room['waiting'], member: string, place: Place): RosterEvent[] {
  if (roster.members[member] !== undefined) return [{ type: 'memberMoved', member, place }];
  const guest = waiting.find(([id]) => id === member)?.[1];
  return guest === undefined
    ? []
    : [{ type: 'memberSeated', member, name: guest.name, place, token: guest.token }];
}

/**
 * Wishes first, as long as nobody's seat grows past its fair share; then whoever is left fills the emptiest seats.
 * `seats`: those that the set-up gives to people.
 */
function shareOut(seats: readonly Seat[], roster: Roster, waiting: Room['waiting']): RosterEvent[] {
  const counts = new Map(seats.map((seat) => [seat, membersOf(roster, seat).length]));
  const players = waiting.filter(([, { wish }]) => wish !== 'observer');
  const fair = Math.ceil((sum(counts.values()) + players.length) / seats.length);
  const seatOf = new Map<string, Seat>();
  const sit = (member: string, seat: Seat): void => {
    seatOf.set(member, seat);
    counts.set(seat, (counts.get(seat) ?? 0) + 1);
  };
  for (const [member, { wish }] of players) {
    const wished = seats.find((seat) => seat === wish);
    if (wished !== undefined && (counts.get(wished) ?? 0) < fair) sit(member, wished);
  }
  for (const [member] of players) if (!seatOf.has(member)) sit(member, emptiest(counts));
  return waiting.map(([member, { name, token }]) => {
    const seat = seatOf.get(member);
    const place: Place = seat === undefined ? { role: 'observer', sees: ['wall'] } : { role: 'seat', seat };
    return { type: 'memberSeated', member, name, place, token };
  });
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

const emptiest = (counts: ReadonlyMap<Seat, number>): Seat =>
  [...counts].reduce((least, one) => (one[1] < least[1] ? one : least))[0];

function nameHead(roster: Roster, seat: Seat, member: string | null): PeopleOutcome {
  if (roster.teams[seat].head === member) return { events: [] };
  return member === null || membersOf(roster, seat).includes(member)
    ? { events: [{ type: 'headNamed', seat, member }] }
    : GONE;
}

const GONE: PeopleOutcome = {
  problem: {
    code: 'notAllowed',
    message: 'This person is not there any more.',
    remedy: 'Look at the list again.',
  },
};

const FULL: PeopleOutcome = {
  problem: {
    code: 'notAllowed',
    message: `A seat takes ${SEAT_TAKES_MOST} people at most.`,
    remedy: 'Choose another seat, or make them observers.',
  },
};
