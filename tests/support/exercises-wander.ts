// Exercises that wander: people who talk, offer, sign, seal, unseal and vote as chance has it, so that tests meet
// states that no bot would bring about. The same seed gives the same walk.
import type { Context, SeatAct, State, WhiteCellAct } from '../../engine/index.ts';
import { decide } from '../../engine/decide.ts';
import { seededDice } from '../../engine/dice.ts';
import { SEATS, VOTES, type Seat } from '../../engine/ids.ts';
import { randomOrder } from '../../engine/bots/random-bot.ts';
import { refuseOrder } from '../../engine/legality.ts';
import type { Order } from '../../engine/orders.ts';
import type { Clause, OfferDraft } from '../../engine/pledges.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { play } from '../../engine/play.ts';
import { begin, contextOf, follow, SETTINGS } from './exercises.ts';

export interface Chooser {
  below(count: number): number;
  pick<Item>(list: readonly Item[]): Item;
  happens(odds: number): boolean;
  /** Between -1 and 1. */
  sway(): number;
}

export function chooser(seed: string): Chooser {
  const dice = seededDice(seed);
  let number = 0;
  const roll = (): number => dice.uniform(0, 'bot', `choice:${number++}`);
  return {
    below: (count) => Math.floor(roll() * count),
    pick: (list) => list[Math.floor(roll() * list.length)]!,
    happens: (odds) => roll() < odds,
    sway: () => 2 * roll() - 1,
  };
}

export const others = (seat: Seat): Seat[] => SEATS.filter((one) => one !== seat);

export const anyOrder = ({ scenario }: Context, state: State, seat: Seat, choose: Chooser): Order =>
  randomOrder(scenario, state.world, state.settings, seat, seededDice(`order/${choose.below(1e9)}`));

/** Chance alone seldom tables a draft: Washington does so whenever it can, more often than not. */
function draftOrder({ scenario }: Context, state: State, seat: Seat, choose: Chooser): Order | null {
  if (seat !== 'washington' || choose.happens(0.4)) return null;
  const move = scenario.withSpecial.tablesDraft!.id;
  const moves = [{ move, level: 1 + choose.below(3) }];
  const order = { dial: state.world.indicators.exercises, moves };
  return refuseOrder(scenario, state.world, state.settings, seat, order) === null ? order : null;
}

export function anyClause(scenario: Scenario, pledger: Seat, choose: Chooser): Clause {
  const { levels } = scenario.dials[pledger];
  const move = choose.pick(scenario.movesOf[pledger]);
  const kinds: Clause[] = [
    { kind: 'dial-at-most', level: choose.below(levels) },
    { kind: 'dial-at-least', level: choose.below(levels) },
    { kind: 'move-not-played', move: move.id },
    { kind: 'delivery', move: move.id, level: 1 },
  ];
  if (pledger === 'beijing' || pledger === 'moscow')
    kinds.push({ kind: 'council-vote', vote: choose.pick([...VOTES, 'no-veto'] as const) });
  return choose.pick(kinds);
}

export function anyOffer({ scenario }: Context, state: State, from: Seat, choose: Chooser): OfferDraft {
  const to = choose.pick(others(from));
  const pledgers = choose.pick([[from], [to], [from, to]]);
  return {
    to: [to],
    terms: pledgers.map((pledger) => ({ pledger, clauses: [anyClause(scenario, pledger, choose)] })),
    isPublic: choose.happens(0.3),
    deadline: state.world.round + choose.below(state.world.rounds - state.world.round + 1),
  };
}

export function anyMessage(from: Seat, choose: Chooser): Extract<SeatAct, { type: 'send-message' }> {
  const to = choose.pick<Seat | 'all'>([...others(from), 'all']);
  return { type: 'send-message', to, text: `words ${choose.below(1e6)}` };
}

function seatAct(context: Context, state: State, seat: Seat, choose: Chooser): SeatAct {
  if (choose.happens(0.2)) return anyMessage(seat, choose);
  if (choose.happens(0.03)) return { type: 'write-note', text: `own note ${choose.below(1e6)}` };
  const open = state.offers.filter((one) => one.status === 'open' && one.to.includes(seat));
  const pledges = state.world.pledges.filter((one) => one.status === 'open');
  switch (state.phase) {
    case 'talks':
      if (open.length > 0 && choose.happens(0.7))
        return choose.happens(0.7)
          ? { type: 'sign-offer', offerId: choose.pick(open).id }
          : { type: 'decline-offer', offerId: choose.pick(open).id };
      if (pledges.length > 0 && choose.happens(0.1))
        return { type: 'release-pledge', pledgeId: choose.pick(pledges).id };
      if (choose.happens(0.5)) return { type: 'offer-pledge', offer: anyOffer(context, state, seat, choose) };
      return { type: 'mark-ready', ready: choose.happens(0.9) };
    case 'orders':
      if (state.orders[seat] !== null && choose.happens(0.2)) return { type: 'unseal-orders' };
      return {
        type: 'seal-orders',
        order: draftOrder(context, state, seat, choose) ?? anyOrder(context, state, seat, choose),
        rationale: { why: `because ${choose.below(1e6)}`, expects: {}, confidence: 50 + choose.below(50) },
      };
    case 'council':
      return { type: 'cast-vote', vote: choose.pick(VOTES) };
    default:
      return { type: 'mark-ready', ready: choose.happens(0.95) };
  }
}

function whiteCellAct({ scenario }: Context, choose: Chooser): WhiteCellAct {
  const inject = choose.pick(scenario.injects).id;
  return choose.pick<WhiteCellAct>([
    { type: 'write-note', text: `note ${choose.below(1e6)}` },
    { type: 'hold-inject', inject, held: choose.happens(0.6) },
    { type: 'fire-inject', inject },
    { type: 'state-publicly', text: `statement ${choose.below(1e6)}` },
  ]);
}

/** One thing that somebody does; the state as it was when it is refused. */
export function wanderOnce(context: Context, state: State, choose: Chooser): State {
  const isWhiteCell = choose.happens(0.04);
  const actor = isWhiteCell ? 'white-cell' : choose.pick(SEATS);
  const what = isWhiteCell ? whiteCellAct(context, choose) : seatAct(context, state, actor as Seat, choose);
  const decision = decide(context, state, actor, what);
  if ('refusal' in decision) return state;
  const reason = {
    seat: choose.pick(SEATS),
    choice: 'orders',
    words: `reason ${choose.below(1e6)}`,
  } as const;
  const thought = choose.happens(0.1) ? play(context, state, { type: 'reasonKept', ...reason }) : state;
  return follow(context, thought, decision.events);
}

const CASES = ['august-2017', 'spring-2019', 'one-winter'] as const;

export interface Walk {
  readonly context: Context;
  readonly state: State;
}

/** An exercise after so many turns of chance, or as it was just before the debrief. */
export function wander(seed: string, steps: number, isWanted: (state: State) => boolean = () => true): Walk {
  const choose = chooser(`walk/${seed}`);
  const context = contextOf(`dice/${seed}`, choose.pick(CASES));
  let state = begin(context, 3 + choose.below(2), SETTINGS);
  let wanted = isWanted(state) ? state : null;
  for (let step = 0; step < steps; step++) {
    const next = wanderOnce(context, state, choose);
    if (next.phase === 'debrief') break;
    state = next;
    if (isWanted(state)) wanted = state;
  }
  return { context, state: wanted ?? state };
}
