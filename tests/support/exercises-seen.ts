// All that one audience can see of an exercise: its view, its texts, and how its acts are answered, as one text.
import { contentFor, viewFor, type Context, type SeatAct, type State } from '../../engine/index.ts';
import { decide } from '../../engine/decide.ts';
import { isSeat, SEATS, VOTES, type Seat } from '../../engine/ids.ts';
import type { Audience, SessionFacts, View } from '../../engine/views/shapes.ts';
import { DIALS_AND_MOVES } from './exercises-tries.ts';

export type Look = (context: Context, state: State, audience: Audience, facts: SessionFacts) => unknown;

/** The view as the engine gives it. */
export const theView: Look = (context, state, audience, facts): View =>
  viewFor(context, state, audience, facts);

/** Everything that leaves for this audience; `ids` are offers and pledges that it may try by name. */
export function seenBy(
  context: Context,
  { state, facts }: { state: State; facts: SessionFacts },
  audience: Audience,
  ids: readonly string[],
  look: Look = theView,
): string {
  const content = contentFor(context.scenario, audience);
  const answers = isSeat(audience) ? answersTo(context, state, audience, ids) : [];
  return JSON.stringify([look(context, state, audience, facts), content, answers]);
}

function answersTo(context: Context, state: State, seat: Seat, ids: readonly string[]): unknown[] {
  return triesOf(seat, ids).map((act) => decide(context, state, seat, act));
}

/** One of everything that a seat might ask, and every id that it might guess. */
export function triesOf(seat: Seat, ids: readonly string[]): SeatAct[] {
  const offer = {
    to: SEATS.filter((one) => one !== seat).slice(0, 1),
    terms: [{ pledger: seat, clauses: [{ kind: 'dial-at-most' as const, level: 1 }] }],
    isPublic: false,
    deadline: 3,
  };
  return [
    ...DIALS_AND_MOVES[seat].map((order): SeatAct => ({ type: 'seal-orders', order })),
    { type: 'unseal-orders' },
    { type: 'mark-ready', ready: true },
    ...VOTES.map((vote): SeatAct => ({ type: 'cast-vote', vote })),
    ...[...SEATS, 'all' as const].map((to): SeatAct => ({ type: 'send-message', to, text: 'Hello' })),
    { type: 'offer-pledge', offer },
    ...ids.flatMap((id): SeatAct[] => [
      { type: 'sign-offer', offerId: id },
      { type: 'decline-offer', offerId: id },
      { type: 'amend-offer', offerId: id, offer },
      { type: 'release-pledge', pledgeId: id },
    ]),
  ];
}

/** Ids of all offers and pledges of some states. */
export const idsOf = (...states: readonly State[]): string[] => [
  ...new Set(states.flatMap(({ offers, world }) => [...offers, ...world.pledges].map(({ id }) => id))),
];
