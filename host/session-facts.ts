// What the engine's views need to hear from the host: the plan, start and pause, who plays, and the audience's own draft
// and team.
import { SEATS, isSeat, type Seat } from '../engine/ids.ts';
import { record } from '../engine/scenario.ts';
import type { SessionFacts, TeamView } from '../engine/views/shapes.ts';
import type { Game } from './game.ts';
import { roomOfLive, type Live } from './live.ts';
import type { SeatHolder, Watch } from './protocol.ts';
import { holderNow } from './room/roles.ts';
import { membersOf, type Roster } from './room/roster.ts';

export function factsFor(game: Game, live: Live, audience: Watch, here: ReadonlySet<string>): SessionFacts {
  const room = roomOfLive(live);
  return {
    plan: game.plan?.phases ?? null,
    paused: room === 'paused' || room === 'held',
    started: room !== 'lobby',
    seats: record(SEATS, (seat) => playerOf(holderNow(game, live, seat))),
    draft: isSeat(audience) ? live.drafts[audience] : null,
    drafts: audience === 'white-cell' ? live.drafts : null,
    team: isSeat(audience) ? teamOf(live.roster, audience, here) : null,
  };
}

const playerOf = (holder: SeatHolder): SessionFacts['seats'][Seat] => ({
  kind: holder.kind,
  bot: holder.kind === 'bot' ? holder.bot : null,
});

/** `here`: members whose page is connected. */
function teamOf(roster: Roster, seat: Seat, here: ReadonlySet<string>): TeamView | null {
  const { head, drafted, sealed, chat } = roster.teams[seat];
  const members = membersOf(roster, seat).map((member) => ({
    member,
    name: roster.members[member]!.name,
    here: here.has(member),
    isHead: member === head,
  }));
  return members.length === 0 ? null : { members, drafted, sealed, chat };
}
