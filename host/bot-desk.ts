// Asks the bots when they have something to do, each once for the same situation, and hands on what they answer.
import { decide, timeUpEvents } from '../engine/index.ts';
import { SEATS, type Seat } from '../engine/ids.ts';
import type { State } from '../engine/index.ts';
import type { Bot, BotAct } from './bot-messages.ts';
import type { BotRunner } from './bot-runner.ts';
import type { Game } from './game.ts';
import { carry, isOver, isRunning, NO_DRAFTS, type Live } from './live.ts';
import type { RecordEvent } from './record/host-events.ts';
import { holderNow } from './room/roles.ts';

export interface Asked {
  readonly seat: Seat;
  readonly bot: Bot;
  /** Round, phase and waiting offers: the same situation has the same name. */
  readonly situation: string;
}

/** What a bot answered; null: it failed, and somebody has to stand in. */
export type OnActs = (asked: Asked, acts: readonly BotAct[] | null) => void;

export class BotDesk {
  #game: Game;
  #runner: BotRunner;
  #onActs: OnActs;
  #report: (error: unknown) => void;
  #asked = new Map<Seat, string>();
  #thinking = new Set<Seat>();

  constructor(game: Game, runner: BotRunner, onActs: OnActs, report: (error: unknown) => void) {
    this.#game = game;
    this.#runner = runner;
    this.#onActs = onActs;
    this.#report = report;
  }

  get isThinking(): boolean {
    return this.#thinking.size > 0;
  }

  /** Asks every bot that has something new to do; one that is still thinking is asked when it has answered. */
  ask(live: Live): void {
    for (const one of this.#toAsk(live)) {
      this.#asked.set(one.seat, one.situation);
      this.#thinking.add(one.seat);
      this.#runner.acts(live.state, one.seat, one.bot).then(
        (acts) => this.#answered(one, acts),
        (error: unknown) => {
          this.#report(error);
          this.#answered(one, null);
        },
      );
    }
  }

  /** Its answer came at a time when nobody may act: it is asked again when the exercise goes on. */
  askAgain(seat: Seat): void {
    this.#asked.delete(seat);
  }

  #answered(one: Asked, acts: readonly BotAct[] | null): void {
    this.#thinking.delete(one.seat);
    this.#onActs(one, acts);
  }

  #toAsk(live: Live): Asked[] {
    if (!isRunning(live) || isOver(live)) return [];
    return SEATS.flatMap((seat) => {
      const holder = holderNow(this.#game, live, seat);
      if (holder.kind !== 'bot' || this.#thinking.has(seat)) return [];
      const situation = situationOf(live.state, seat);
      return this.#asked.get(seat) === situation ? [] : [{ seat, bot: holder, situation }];
    });
  }
}

/** A bot acts once a phase, and in Talks again when an offer waits for its answer. */
function situationOf({ world, phase, offers }: State, seat: Seat): string {
  const isWaiting = (offer: State['offers'][number]): boolean =>
    offer.status === 'open' && offer.to.includes(seat) && !offer.signed.includes(seat);
  const waiting = phase === 'talks' ? offers.filter(isWaiting).map(({ id }) => id) : [];
  return [world.round, phase, ...waiting].join(' ');
}

/** True when the exercise has gone to another phase since the bot was asked. */
export const isLate = ({ situation }: Asked, { world, phase }: State): boolean =>
  !`${situation} `.startsWith(`${world.round} ${phase} `);

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
