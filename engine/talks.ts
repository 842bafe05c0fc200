// Talks: messages, offers and pledges as acts. Ids are counted per pair, so that none tells of another's traffic.
import type { SeatAct } from './acts.ts';
import type { Decision } from './decide.ts';
import { DIAL_OF, type Seat } from './ids.ts';
import type { Context } from './play.ts';
import type { Clause, Offer, OfferDraft } from './pledges.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { State } from './state.ts';

export type TalksAct = Extract<
  SeatAct,
  {
    type: 'send-message' | 'offer-pledge' | 'amend-offer' | 'sign-offer' | 'decline-offer' | 'release-pledge';
  }
>;

/** Open offers of one seat in a round. Ours: enough for a table, too few to flood one. */
const MOST_OFFERS = 4;

const no = (code: Refusal['code'], values?: Record<string, string | number>): Decision => ({
  refusal: refusal(code, values),
});

export function decideTalks(context: Context, state: State, seat: Seat, act: TalksAct): Decision {
  if (act.type === 'send-message') return sendMessage(state, seat, act.to, act.text);
  if (act.type === 'release-pledge') return release(state, seat, act.pledgeId);
  if (state.phase !== 'talks') return no('notThisPhase', { phase: state.phase });
  switch (act.type) {
    case 'offer-pledge':
      return makeOffer(context, state, seat, act.offer, null);
    case 'amend-offer':
      return amend(context, state, seat, act.offerId, act.offer);
    case 'sign-offer':
      return sign(state, seat, act.offerId);
    case 'decline-offer':
      return decline(state, seat, act.offerId);
  }
}

function sendMessage(state: State, from: Seat, to: Seat | 'all', text: string): Decision {
  const before = state.messages.filter((one) => one.from === from && one.to === to).length;
  return { events: [{ type: 'messageSent', id: `${from}-${to}-${before + 1}`, from, to, text }] };
}

function makeOffer(
  { scenario }: Context,
  state: State,
  from: Seat,
  offer: OfferDraft,
  amends: string | null,
): Decision {
  const own = state.offers.filter((one) => one.from === from && one.madeIn === state.world.round);
  if (own.filter((one) => one.status === 'open').length >= MOST_OFFERS)
    return no('tooManyOffers', { most: MOST_OFFERS });
  if (offer.to.includes(from) || new Set(offer.to).size < offer.to.length) return no('clauseDoesNotFit');
  if (offer.deadline < state.world.round || offer.deadline > state.world.rounds) return no('deadlinePassed');
  const parties: Seat[] = [from, ...offer.to];
  const pledgers = offer.terms.map(({ pledger }) => pledger);
  if (new Set(pledgers).size < pledgers.length || !pledgers.every((seat) => parties.includes(seat)))
    return no('clauseDoesNotFit');
  const fits = offer.terms.every(({ pledger, clauses }) =>
    clauses.every((clause) => fitsSeat(scenario, pledger, clause)),
  );
  if (!fits) return no('clauseDoesNotFit');
  const pair = own.filter((one) => one.to.join() === offer.to.join()).length;
  const id = `r${state.world.round}-${from}-${offer.to.join('-')}-${pair + 1}`;
  return { events: [{ type: 'offerMade', id, from, offer, amends }] };
}

/** A clause binds the pledger's own dial, moves or vote. */
function fitsSeat(scenario: Context['scenario'], pledger: Seat, clause: Clause): boolean {
  switch (clause.kind) {
    case 'dial-at-most':
    case 'dial-at-least':
      return clause.level < scenario.dials[pledger].levels && DIAL_OF[pledger] !== undefined;
    case 'council-vote':
      return pledger === 'beijing' || pledger === 'moscow';
    case 'move-not-played':
      return ownMove(scenario, pledger, clause.move) !== undefined;
    case 'delivery':
      return clause.level <= (ownMove(scenario, pledger, clause.move)?.levels ?? 0);
  }
}

const ownMove = (scenario: Context['scenario'], seat: Seat, id: string) =>
  scenario.movesOf[seat].find((move) => move.id === id);

/** An offer that this seat can see and that is still open. */
function openOffer(state: State, seat: Seat, id: string): Offer | Decision {
  const offer = state.offers.find((one) => one.id === id && (one.from === seat || one.to.includes(seat)));
  if (offer === undefined) return no('noSuchOffer');
  return offer.status === 'open' ? offer : no('offerClosed');
}

function amend(context: Context, state: State, seat: Seat, id: string, offer: OfferDraft): Decision {
  const found = openOffer(state, seat, id);
  if (!('terms' in found)) return found;
  const parties = [found.from, ...found.to].filter((one) => one !== seat);
  const same = parties.length === offer.to.length && parties.every((one) => offer.to.includes(one));
  return same ? makeOffer(context, state, seat, offer, id) : no('notYourOffer');
}

function sign(state: State, seat: Seat, id: string): Decision {
  const found = openOffer(state, seat, id);
  if (!('terms' in found)) return found;
  return found.signed.includes(seat) ? no('notYourOffer') : { events: [{ type: 'offerSigned', id, seat }] };
}

/** Declines, or withdraws one's own. */
function decline(state: State, seat: Seat, id: string): Decision {
  const found = openOffer(state, seat, id);
  return 'terms' in found ? { events: [{ type: 'offerDeclined', id, seat }] } : found;
}

function release(state: State, seat: Seat, id: string): Decision {
  const pledge = state.world.pledges.find(
    (one) => one.id === id && (one.pledger === seat || one.parties.includes(seat)),
  );
  if (pledge === undefined) return no('noSuchPledge');
  if (pledge.status !== 'open' || pledge.released.includes(seat)) return no('pledgeClosed');
  return { events: [{ type: 'pledgeReleased', id, seat }] };
}
