// Pledges: what seats promise one another beyond the four agreements of the model (model.md section 7).
import { z } from 'zod';
import { seatShape, voteShape } from './orders.ts';
import type { MoveId, Seat, Vote } from './ids.ts';

/** A clause binds the pledger's own conduct only, so that it is tested on orders and votes, never on a guess. */
export type Clause =
  | { readonly kind: 'dial-at-most'; readonly level: number }
  | { readonly kind: 'dial-at-least'; readonly level: number }
  | { readonly kind: 'move-not-played'; readonly move: MoveId }
  | { readonly kind: 'council-vote'; readonly vote: Vote | 'no-veto' }
  | { readonly kind: 'delivery'; readonly move: MoveId; readonly level: number };

export interface Pledge {
  readonly id: string; // 'p3-1': third round, first of the round
  readonly pledger: Seat;
  readonly parties: readonly Seat[]; // the others; the pledger is not among them
  readonly clauses: readonly Clause[];
  readonly isPublic: boolean;
  readonly since: number; // round in whose Talks it was made
  readonly deadline: number; // last round it binds
  readonly twin: string | null; // the pledge given in return
  status: 'open' | 'kept' | 'broken' | 'lapsed';
  endedIn: number | null;
  /** Parties that agreed to let it lapse, and deliveries already made (clause numbers). */
  released: Seat[];
  delivered: number[];
}

/** One side of an offer: what `pledger` would promise. */
export interface PledgeTerms {
  readonly pledger: Seat;
  readonly clauses: readonly Clause[];
}

/** An offer on the table: signed by all it becomes one pledge per entry of `terms`. */
export interface Offer {
  readonly id: string;
  readonly from: Seat;
  readonly to: readonly Seat[];
  readonly terms: readonly PledgeTerms[];
  readonly isPublic: boolean;
  readonly deadline: number;
  readonly madeIn: number;
  readonly amends: string | null;
  signed: Seat[];
  status: 'open' | 'signed' | 'declined' | 'amended' | 'expired';
}

const clauseShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dial-at-most'), level: z.number().int().min(0).max(4) }),
  z.strictObject({ kind: z.literal('dial-at-least'), level: z.number().int().min(0).max(4) }),
  z.strictObject({ kind: z.literal('move-not-played'), move: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.literal('council-vote'), vote: z.union([voteShape, z.literal('no-veto')]) }),
  z.strictObject({
    kind: z.literal('delivery'),
    move: z.string().min(1).max(60),
    level: z.number().int().min(1).max(3),
  }),
]);

export const offerShape = z.strictObject({
  to: z.array(seatShape).min(1).max(3),
  terms: z
    .array(z.strictObject({ pledger: seatShape, clauses: z.array(clauseShape).min(1).max(4) }))
    .min(1)
    .max(2),
  isPublic: z.boolean(),
  deadline: z.number().int().min(1).max(12),
});
export type OfferDraft = z.infer<typeof offerShape>;
