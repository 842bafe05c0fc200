// Asks the bots when they have something to think about, each once for the same situation, and hands on what they answer.
import { SEATS, type Seat } from '../engine/ids.ts';
import type { State } from '../engine/index.ts';
import { thinksIn } from './bot-events.ts';
import type { Bot, BotAct } from './bot-messages.ts';
import type { BotRunner } from './bot-runner.ts';
import type { Game } from './game.ts';
import { isRunning, type Live } from './live.ts';
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
    if (!isRunning(live) || !thinksIn(live.state.phase)) return [];
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
