// What a seat or the white cell may do to the exercise (imperative). engine/decide.ts answers with a
// refusal or with the events that happened (engine/events.ts).
import { z } from 'zod';
import { offerShape } from './pledges.ts';
import { orderShape, seatShape, voteShape } from './orders.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** The longest there is: `r12-washington-beijing-moscow-pyongyang-99/2`. */
const id = text(60);

/** Why, and what the seat expects each other seat to do: the 20-second card of the Orders phase. */
const rationaleShape = z.strictObject({
  why: z.string().trim().max(500),
  /** Expected dial level of the other seats. */
  expects: z.partialRecord(seatShape, z.number().int().min(0).max(4)),
  /** 50 to 100 per cent. */
  confidence: z.number().int().min(50).max(100),
});
export type Rationale = z.infer<typeof rationaleShape>;

export const seatActShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('mark-ready'), ready: z.boolean() }),
  z.strictObject({
    type: z.literal('send-message'),
    to: z.union([seatShape, z.literal('all')]),
    text: text(500),
  }),
  z.strictObject({ type: z.literal('offer-pledge'), offer: offerShape }),
  z.strictObject({ type: z.literal('amend-offer'), offerId: id, offer: offerShape }),
  z.strictObject({ type: z.literal('sign-offer'), offerId: id }),
  z.strictObject({ type: z.literal('decline-offer'), offerId: id }),
  z.strictObject({ type: z.literal('release-pledge'), pledgeId: id }),
  z.strictObject({ type: z.literal('seal-orders'), order: orderShape, rationale: rationaleShape.optional() }),
  z.strictObject({ type: z.literal('unseal-orders') }),
  z.strictObject({ type: z.literal('cast-vote'), vote: voteShape }),
  /** For this seat alone until the debrief. */
  z.strictObject({ type: z.literal('write-note'), text: text(1000) }),
]);
export type SeatAct = z.infer<typeof seatActShape>;

export const whiteCellActShape = z.discriminatedUnion('type', [
  /** Ends the phase: absent seats are sealed with their draft or their standing dial. */
  z.strictObject({ type: z.literal('advance') }),
  z.strictObject({ type: z.literal('seal-for'), seat: seatShape, order: orderShape }),
  z.strictObject({ type: z.literal('vote-for'), seat: z.enum(['beijing', 'moscow']), vote: voteShape }),
  z.strictObject({ type: z.literal('fire-inject'), inject: text(60) }),
  z.strictObject({ type: z.literal('hold-inject'), inject: text(60), held: z.boolean() }),
  z.strictObject({ type: z.literal('state-publicly'), text: text(500) }),
  z.strictObject({ type: z.literal('write-note'), text: text(1000) }),
  z.strictObject({ type: z.literal('end-exercise') }),
]);
export type WhiteCellAct = z.infer<typeof whiteCellActShape>;
