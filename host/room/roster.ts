// Who sits where: the people of an exercise, their heads of delegation, what the team of a seat said and whose hand was
// last on its paper, and where a bot stands in. Part of the live exercise, carried in from the record. Pure.
import { SEATS, type Seat } from '../../engine/ids.ts';
import type { TeamMessage } from '../../engine/views/shapes.ts';
import type { Place, SeatHolder, Setup } from '../protocol.ts';

export type RosterEvent =
  /** `token`: the SHA-256 of what the page comes back with, so that it still can after a crash of the host. */
  | {
      readonly type: 'memberSeated';
      readonly member: string;
      readonly name: string;
      readonly place: Place;
      readonly token: string;
    }
  | { readonly type: 'memberMoved'; readonly member: string; readonly place: Place }
  | { readonly type: 'memberLeft'; readonly member: string }
  | { readonly type: 'headNamed'; readonly seat: Seat; readonly member: string | null }
  /** A bot stands in for the people of a seat, or gives it back to them. */
  | { readonly type: 'standInChanged'; readonly seat: Seat; readonly bot: boolean }
  | { readonly type: 'teamMessageSent'; readonly seat: Seat; readonly member: string; readonly text: string };

export interface Member {
  readonly name: string;
  readonly place: Place;
  readonly token: string;
}

interface Team {
  readonly head: string | null;
  /** A bot plays although people sit here. */
  readonly hasStandIn: boolean;
  /** Who changed the draft of this round last, and who sealed. */
  readonly drafted: string | null;
  readonly sealed: string | null;
  readonly chat: readonly TeamMessage[];
}

export interface Roster {
  readonly members: Readonly<Record<string, Member>>;
  readonly teams: Readonly<Record<Seat, Team>>;
}

/** What a team said before these is in the record and no longer on its table. */
const CHAT_SHOWN = 12;

const NEW_TEAM: Team = { head: null, hasStandIn: false, drafted: null, sealed: null, chat: [] };

export const NOBODY: Roster = {
  members: {},
  teams: { beijing: NEW_TEAM, moscow: NEW_TEAM, washington: NEW_TEAM, pyongyang: NEW_TEAM },
};

export function carryRosterEvent(roster: Roster, event: RosterEvent, round: number): Roster {
  switch (event.type) {
    case 'memberSeated': {
      const { member, name, place, token } = event;
      return withMember(roster, member, { name, place, token });
    }
    case 'memberMoved': {
      const known = roster.members[event.member];
      if (known === undefined) return roster;
      return withMember(withoutHead(roster, event.member), event.member, { ...known, place: event.place });
    }
    case 'memberLeft': {
      const { [event.member]: _, ...members } = roster.members;
      return { ...withoutHead(roster, event.member), members };
    }
    case 'headNamed':
      return withTeam(roster, event.seat, { head: event.member });
    case 'standInChanged':
      return withTeam(roster, event.seat, { hasStandIn: event.bot });
    case 'teamMessageSent': {
      const said = { member: event.member, round, text: event.text };
      const chat = [...roster.teams[event.seat].chat, said].slice(-CHAT_SHOWN);
      return withTeam(roster, event.seat, { chat });
    }
  }
}

const withMember = (roster: Roster, id: string, member: Member): Roster => ({
  ...roster,
  members: { ...roster.members, [id]: member },
});

export const withTeam = (roster: Roster, seat: Seat, change: Partial<Team>): Roster => ({
  ...roster,
  teams: { ...roster.teams, [seat]: { ...roster.teams[seat], ...change } },
});

function withoutHead(roster: Roster, member: string): Roster {
  const seat = SEATS.find((one) => roster.teams[one].head === member);
  return seat === undefined ? roster : withTeam(roster, seat, { head: null });
}

/** A new round: nobody's hand is on the new paper yet. */
export const withCleanPaper = (roster: Roster): Roster =>
  SEATS.reduce((now, seat) => withTeam(now, seat, { drafted: null, sealed: null }), roster);

/** The ids of the people on a seat, in the order in which they came. */
export function membersOf({ members }: Roster, seat: Seat): readonly string[] {
  const known = seated.get(members);
  if (known !== undefined) return known[seat];
  const found: Record<Seat, string[]> = { beijing: [], moscow: [], washington: [], pyongyang: [] };
  for (const [id, { place }] of Object.entries(members))
    if (place.role === 'seat') found[place.seat].push(id);
  seated.set(members, found);
  return found[seat];
}

/** Asked for every page with every change, and the same until somebody comes, moves or goes. */
const seated = new WeakMap<Roster['members'], Readonly<Record<Seat, readonly string[]>>>();

/** Plays a seat that the set-up gave to people when there are none. */
const STAND_IN = { kind: 'bot', bot: 'doctrine', level: 'standard' } as const;
const PERSON = { kind: 'person' } as const;

/**
 * Who plays a seat now. People who sit there, unless a bot stands in for them; without any, the bot of the set-up. An
 * empty seat that the set-up gave to people is played at the host's machine, in a room that has started by a bot.
 */
export function holderOf(
  { mode, seats }: Pick<Setup, 'mode' | 'seats'>,
  roster: Roster,
  seat: Seat,
  hasStarted: boolean,
): SeatHolder {
  const own = seats[seat];
  const bot = own.kind === 'bot' ? own : STAND_IN;
  if (roster.teams[seat].hasStandIn) return bot;
  if (membersOf(roster, seat).length > 0) return PERSON;
  return own.kind === 'bot' || (mode === 'room' && hasStarted) ? bot : PERSON;
}
