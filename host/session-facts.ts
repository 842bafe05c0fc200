// What the engine's views need to hear from the host: the plan, start and pause, who plays, and the audience's own draft.
import { SEATS, isSeat, type Seat } from '../engine/ids.ts';
import type { SessionFacts } from '../engine/views/shapes.ts';
import type { Game } from './game.ts';
import { roomOfLive, type Live } from './live.ts';
import type { Watch } from './protocol.ts';

export function factsFor({ setup, plan }: Game, live: Live, audience: Watch): SessionFacts {
  const room = roomOfLive(live);
  return {
    plan: plan?.phases ?? null,
    paused: room === 'paused' || room === 'held',
    started: room !== 'lobby',
    seats: Object.fromEntries(
      SEATS.map((seat) => [seat, holderOf(setup.seats[seat])]),
    ) as SessionFacts['seats'],
    draft: isSeat(audience) ? live.drafts[audience] : null,
    drafts: audience === 'white-cell' ? live.drafts : null,
  };
}

const holderOf = (
  holder: Record<string, unknown> & { kind: 'person' | 'bot' },
): SessionFacts['seats'][Seat] => ({
  kind: holder.kind,
  bot: typeof holder['bot'] === 'string' ? holder['bot'] : null,
});
