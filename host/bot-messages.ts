// What the host and its bot worker say to each other: plain data, copied between the threads.
import type { ScenarioBundle, SeatAct, State } from '../engine/index.ts';
import type { Seat } from '../engine/ids.ts';
import type { Order } from '../engine/orders.ts';
import type { BOT_LEVELS } from './protocol.ts';

export interface Bot {
  readonly bot: 'doctrine' | 'random';
  readonly level: (typeof BOT_LEVELS)[number];
}

/** What a bot does, with its reasons in words. */
export interface BotAct {
  readonly act: SeatAct;
  readonly words: string;
}

export interface BotAdvice {
  readonly order: Order;
  readonly words: string;
}

/** Handed over when the worker starts. */
export interface BotTable {
  readonly bundle: ScenarioBundle;
  readonly seed: string;
}

export type BotQuestion =
  | {
      readonly id: number;
      readonly ask: 'acts';
      readonly state: State;
      readonly seat: Seat;
      readonly bot: Bot;
    }
  | { readonly id: number; readonly ask: 'advice'; readonly state: State; readonly seat: Seat };

export type BotAnswer =
  | { readonly id: number; readonly acts: readonly BotAct[] }
  | { readonly id: number; readonly advice: BotAdvice }
  | { readonly id: number; readonly failed: string };
