// What happened to an exercise, past tense and plain JSON. The record is a list of these; `play` folds them into the state.
import type { Rationale } from './acts.ts';
import type { InjectId, Phase, Seat, Vote, Voter } from './ids.ts';
import type { Order } from './orders.ts';
import type { OfferDraft } from './pledges.ts';

/** Who sealed an order or cast a vote: the seat's people, its bot, the clock or the white cell. */
export type SealedBy = 'seat' | 'bot' | 'time' | 'white-cell';

export type ExerciseEvent =
  | { readonly type: 'phaseBegan'; readonly phase: Phase; readonly round: number }
  | { readonly type: 'readyMarked'; readonly seat: Seat; readonly ready: boolean }
  | {
      readonly type: 'messageSent';
      readonly id: string;
      readonly from: Seat;
      readonly to: Seat | 'all';
      readonly text: string;
    }
  | {
      readonly type: 'offerMade';
      readonly id: string;
      readonly from: Seat;
      readonly offer: OfferDraft;
      readonly amends: string | null;
    }
  | { readonly type: 'offerSigned'; readonly id: string; readonly seat: Seat }
  | { readonly type: 'offerDeclined'; readonly id: string; readonly seat: Seat }
  | { readonly type: 'pledgeReleased'; readonly id: string; readonly seat: Seat }
  | {
      readonly type: 'ordersSealed';
      readonly seat: Seat;
      readonly order: Order;
      readonly rationale: Rationale | null;
      readonly by: SealedBy;
    }
  | { readonly type: 'ordersUnsealed'; readonly seat: Seat }
  | { readonly type: 'voteCast'; readonly seat: Voter; readonly vote: Vote; readonly by: SealedBy }
  | { readonly type: 'injectFired'; readonly inject: InjectId }
  | { readonly type: 'injectHeld'; readonly inject: InjectId; readonly held: boolean }
  | { readonly type: 'statementMade'; readonly id: string; readonly text: string }
  /** Without a seat it is the white cell's. */
  | { readonly type: 'noteWritten'; readonly seat?: Seat; readonly text: string }
  | {
      readonly type: 'reasonKept';
      readonly seat: Seat;
      readonly choice: 'orders' | 'vote' | 'offer';
      readonly words: string;
    }
  | { readonly type: 'exerciseEnded' };
