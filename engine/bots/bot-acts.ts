// What a computer seat does in the current phase, and advice to a person: the same bot on the same seat's view.
import type { SeatAct } from '../acts.ts';
import type { Seat } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Context } from '../play.ts';
import type { Player } from '../simulate.ts';
import type { State } from '../state.ts';
import { isSeatDone } from '../turn/phases.ts';
import { believedState, type Believed } from '../views/believed-state.ts';
import { bestOffer, gainFrom } from './bargaining.ts';
import { chooseOrder, chooseVote } from './doctrine-bot.ts';
import { randomOrder, randomVote } from './random-bot.ts';
import { orderWords, voteWords } from './reasons.ts';

/** An act with its reason in words; '' where there is none to keep. */
export interface BotAct {
  readonly act: SeatAct;
  readonly words: string;
}

/** Acts in order; empty when the seat has nothing to do now. */
export function botActs(context: Context, state: State, seat: Seat, bot: Player): BotAct[] {
  switch (state.phase) {
    case 'brief':
    case 'outcome':
      return isSeatDone(state, seat) ? [] : [{ act: { type: 'mark-ready', ready: true }, words: '' }];
    case 'talks':
      return talk(context, state, seat, bot);
    case 'orders':
      return isSeatDone(state, seat) ? [] : [orderAct(context, state, seat, bot)];
    case 'council':
      return voteActs(context, state, seat, bot);
    case 'debrief':
      return [];
  }
}

/** What the seat's standard doctrine bot would order, from the seat's own view. */
export function advise(
  { scenario, dice }: Context,
  state: State,
  seat: Seat,
): { order: Order; words: string } {
  const view = believedState(scenario, dice, state.world, seat);
  const { order, chosen, atRest } = chooseOrder(scenario, view, state.settings, 'standard', dice);
  return { order, words: orderWords(scenario, view, order, chosen - atRest) };
}

function orderAct({ scenario, dice }: Context, state: State, seat: Seat, bot: Player): BotAct {
  if (bot.bot === 'random') {
    const order = randomOrder(scenario, state.world, state.settings, seat, dice);
    return { act: { type: 'seal-orders', order }, words: 'Drawn at random from what is legal.' };
  }
  const view = believedState(scenario, dice, state.world, seat);
  const { order, chosen, atRest } = chooseOrder(scenario, view, state.settings, bot.level, dice);
  return { act: { type: 'seal-orders', order }, words: orderWords(scenario, view, order, chosen - atRest) };
}

function voteActs({ scenario, dice }: Context, state: State, seat: Seat, bot: Player): BotAct[] {
  const isVoter = seat === 'beijing' || seat === 'moscow';
  if (!isVoter || state.votes[seat] !== null || state.ambition === null) return [];
  if (bot.bot === 'random') {
    const vote = randomVote(scenario, state.world.round, seat, dice);
    return [{ act: { type: 'cast-vote', vote }, words: 'Drawn at random.' }];
  }
  const view = believedState(scenario, dice, state.world, seat);
  const { choice, all } = chooseVote(scenario, view, state.ambition, dice);
  return [{ act: { type: 'cast-vote', vote: choice }, words: voteWords(view, all, choice) }];
}

/** Answers what is open, makes at most one offer a round, and is then ready. */
function talk({ scenario, dice }: Context, state: State, seat: Seat, bot: Player): BotAct[] {
  const acts: BotAct[] = [];
  if (bot.bot === 'doctrine') {
    const view = believedState(scenario, dice, state.world, seat);
    acts.push(...answers(scenario, view, state, seat));
    const hasOffered = state.offers.some(
      (offer) => offer.from === seat && offer.madeIn === state.world.round,
    );
    const offer = hasOffered || isSeatDone(state, seat) ? null : bestOffer(scenario, view, state.settings);
    if (offer !== null)
      acts.push({
        act: { type: 'offer-pledge', offer: offer.offer },
        words: `Offers a pledge: worth +${offer.gain.toFixed(1)} points by its own look-ahead, and something to the other side.`,
      });
  }
  if (!isSeatDone(state, seat)) acts.push({ act: { type: 'mark-ready', ready: true }, words: '' });
  return acts;
}

function answers(scenario: Context['scenario'], view: Believed, state: State, seat: Seat): BotAct[] {
  return state.offers
    .filter((offer) => offer.status === 'open' && offer.to.includes(seat) && !offer.signed.includes(seat))
    .map((offer) => {
      const gain = gainFrom(scenario, view, state.settings, seat, offer.terms);
      const isWorth = gain > scenario.parameters.patience;
      const worth =
        gain === -Infinity ? 'cannot be kept' : `worth ${gain.toFixed(1)} points by its own look-ahead`;
      return isWorth
        ? { act: { type: 'sign-offer', offerId: offer.id }, words: `Signs: ${worth}.` }
        : { act: { type: 'decline-offer', offerId: offer.id }, words: `Declines: ${worth}.` };
    });
}
