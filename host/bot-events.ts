// What the acts of bots lead to, and what they do without thinking.
import { botActs, decide, timeUpEvents } from '../engine/index.ts';
import { SEATS, type Phase, type Seat } from '../engine/ids.ts';
import type { BotAct } from './bot-messages.ts';
import type { Game } from './game.ts';
import { carry, isRunning, NO_DRAFTS, type Live } from './live.ts';
import type { RecordEvent } from './record/host-events.ts';
import { holderNow } from './room/roles.ts';

/** In these phases bots look ahead for many moves or offers, in a thread of their own. */
export const thinksIn = (phase: Phase): boolean => phase === 'talks' || phase === 'orders';

/**
 * What bots do in the same step in which a phase begins: they are ready, or vote, which takes a millisecond. So nobody
 * waits for a vote to cross threads, and all of it is kept and told at once.
 */
export function botsAtOnce(game: Game, live: Live): { seat: Seat; event: RecordEvent }[] {
  const { state } = live;
  if (!isRunning(live) || thinksIn(state.phase)) return [];
  return SEATS.flatMap((seat) => {
    const holder = holderNow(game, live, seat);
    const acts = holder.kind === 'bot' ? botActs(game.context, state, seat, holder) : [];
    return acts.length === 0 ? [] : botEvents(game, live, seat, acts).map((event) => ({ seat, event }));
  });
}

/** What a bot's acts lead to, with its reasons; an act that is refused by now is left out. */
export function botEvents(game: Game, live: Live, seat: Seat, acts: readonly BotAct[]): RecordEvent[] {
  const events: RecordEvent[] = [];
  let now = live;
  const take = (event: RecordEvent): void => {
    events.push(event);
    now = carry(game.context, now, event, { nowMs: now.clock.asOfMs, member: null });
  };
  for (const { act, words } of acts) {
    const outcome = decide(game.context, now.state, seat, act);
    if ('refusal' in outcome) continue;
    for (const event of outcome.events) take('by' in event ? { ...event, by: 'bot' } : event);
    const choice = CHOICE[act.type];
    if (choice && words !== '') take({ type: 'reasonKept', seat, choice, words });
  }
  for (const event of standIn(game, now, seat)) take(event);
  return events;
}

/** Which acts are choices whose reasons the debrief shows. */
const CHOICE: Readonly<Partial<Record<BotAct['act']['type'], 'orders' | 'vote' | 'offer'>>> = {
  'seal-orders': 'orders',
  'cast-vote': 'vote',
  'offer-pledge': 'offer',
  'amend-offer': 'offer',
  'sign-offer': 'offer',
  'decline-offer': 'offer',
};

/** A bot that has not done what the phase waits for is done for: its dial stands, or it is ready. */
function standIn({ context }: Game, { state }: Live, seat: Seat): RecordEvent[] {
  const missing = timeUpEvents(context, state, NO_DRAFTS).filter(
    (event) => (event.type === 'ordersSealed' || event.type === 'voteCast') && event.seat === seat,
  );
  if (missing.length > 0 || state.phase === 'orders' || state.phase === 'council') return missing;
  const ready = state.ready.includes(seat)
    ? null
    : decide(context, state, seat, { type: 'mark-ready', ready: true });
  return ready && 'events' in ready ? [...ready.events] : [];
}
