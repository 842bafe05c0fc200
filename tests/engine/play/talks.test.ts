// Talks (section 7): the life of an offer and of a pledge, who may know of it, and the vocabulary of clauses.
import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../engine/ids.ts';
import { viewFor, type SeatAct, type State } from '../../../engine/index.ts';
import type { Clause, OfferDraft } from '../../../engine/pledges.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { act, begin, contextOf, FACTS, readyTo, refusalOf } from '../../support/exercises.ts';

const context = contextOf('talks');
const start = readyTo(context, begin(context), 'talks');
const low: Clause = { kind: 'dial-at-most', level: 1 };

const offer = (from: Seat, to: Seat[], changes: Partial<OfferDraft> = {}): SeatAct => ({
  type: 'offer-pledge',
  offer: { to, terms: [{ pledger: from, clauses: [low] }], isPublic: false, deadline: 3, ...changes },
});
const both = (from: Seat, to: Seat, changes: Partial<OfferDraft> = {}): SeatAct =>
  offer(from, [to], {
    terms: [
      { pledger: from, clauses: [low] },
      { pledger: to, clauses: [low] },
    ],
    ...changes,
  });
const by = (state: State, seat: Seat, what: SeatAct): State => act(context, state, seat, what);
const codeOf = (state: State, seat: Seat, what: SeatAct) =>
  refusalOf(context, state, seat, what)?.code ?? null;
const lastOffer = (state: State): string => state.offers.at(-1)!.id;
const seen = (state: State, seat: Seat): SeatView => viewFor(context, state, seat, FACTS) as SeatView;

describe('an offer', () => {
  test('signed by all becomes one pledge for each side, which name each other', () => {
    const open = by(start, 'moscow', both('moscow', 'beijing'));
    expect(open.world.pledges).toEqual([]);
    const signed = by(open, 'beijing', { type: 'sign-offer', offerId: lastOffer(open) });
    expect(signed.offers[0]).toMatchObject({ status: 'signed', signed: ['moscow', 'beijing'] });
    const [one, other] = signed.world.pledges;
    expect(one).toMatchObject({
      pledger: 'moscow',
      parties: ['beijing'],
      twin: other!.id,
      status: 'open',
      since: 1,
    });
    expect(other).toMatchObject({ pledger: 'beijing', parties: ['moscow'], twin: one!.id, deadline: 3 });
  });

  test('to two seats waits for both', () => {
    const open = by(start, 'washington', offer('washington', ['beijing', 'moscow']));
    const half = by(open, 'beijing', { type: 'sign-offer', offerId: lastOffer(open) });
    expect([half.offers[0]!.status, half.world.pledges.length]).toEqual(['open', 0]);
    const whole = by(half, 'moscow', { type: 'sign-offer', offerId: lastOffer(open) });
    expect(whole.world.pledges[0]).toMatchObject({ parties: ['beijing', 'moscow'], twin: null });
  });

  test('that is declined, withdrawn, amended or left lying can no longer be signed', () => {
    const open = by(start, 'moscow', both('moscow', 'beijing'));
    const id = lastOffer(open);
    const sign: SeatAct = { type: 'sign-offer', offerId: id };
    const declined = by(open, 'beijing', { type: 'decline-offer', offerId: id });
    const withdrawn = by(open, 'moscow', { type: 'decline-offer', offerId: id });
    const amended = by(open, 'beijing', {
      ...both('beijing', 'moscow'),
      type: 'amend-offer',
      offerId: id,
    } as SeatAct);
    for (const state of [declined, withdrawn, amended])
      expect(codeOf(state, 'beijing', sign)).toBe('offerClosed');
    expect(amended.offers.map(({ status, amends }) => [status, amends])).toEqual([
      ['amended', null],
      ['open', id],
    ]);
    const late = readyTo(context, open, 'orders');
    expect([late.offers[0]!.status, codeOf(late, 'beijing', sign)]).toEqual(['expired', 'notThisPhase']);
  });

  test('is not signed twice, nor by a stranger, who does not even learn that it is there', () => {
    const open = by(start, 'moscow', both('moscow', 'beijing'));
    const sign: SeatAct = { type: 'sign-offer', offerId: lastOffer(open) };
    expect(codeOf(open, 'moscow', sign)).toBe('notYourOffer');
    expect(codeOf(open, 'pyongyang', sign)).toBe('noSuchOffer');
    expect(codeOf(open, 'pyongyang', { type: 'sign-offer', offerId: 'never-made' })).toBe('noSuchOffer');
  });

  test('is one of at most four that a seat has open in a round', () => {
    let state = start;
    for (let count = 0; count < 4; count++) state = by(state, 'moscow', both('moscow', 'beijing'));
    expect(codeOf(state, 'moscow', both('moscow', 'washington'))).toBe('tooManyOffers');
    const freed = by(state, 'beijing', { type: 'decline-offer', offerId: lastOffer(state) });
    expect(codeOf(freed, 'moscow', both('moscow', 'washington'))).toBeNull();
  });

  test('has a deadline from this round to the last', () => {
    expect(codeOf(start, 'moscow', both('moscow', 'beijing', { deadline: 1 }))).toBeNull();
    expect(codeOf(start, 'moscow', both('moscow', 'beijing', { deadline: 4 }))).toBe('deadlinePassed');
    const next = readyTo(context, readyTo(context, start, 'brief'), 'talks');
    expect(codeOf(next, 'moscow', both('moscow', 'beijing', { deadline: 1 }))).toBe('deadlinePassed');
  });
});

describe('the vocabulary', () => {
  const fits = (pledger: Seat, clause: Clause) =>
    codeOf(
      start,
      pledger,
      offer(pledger, pledger === 'moscow' ? ['beijing'] : ['moscow'], {
        terms: [{ pledger, clauses: [clause] }],
      }),
    );

  test.each([
    ['moscow', { kind: 'dial-at-most', level: 4 }, null],
    ['washington', { kind: 'dial-at-least', level: 3 }, null],
    ['washington', { kind: 'dial-at-least', level: 4 }, 'clauseDoesNotFit'],
    ['moscow', { kind: 'move-not-played', move: 'sell-arms' }, null],
    ['moscow', { kind: 'move-not-played', move: 'steal-by-cyber' }, 'clauseDoesNotFit'],
    ['moscow', { kind: 'council-vote', vote: 'no-veto' }, null],
    ['washington', { kind: 'council-vote', vote: 'support' }, 'clauseDoesNotFit'],
    ['washington', { kind: 'delivery', move: 'list-russian-firms', level: 2 }, null],
    ['washington', { kind: 'delivery', move: 'list-russian-firms', level: 3 }, 'clauseDoesNotFit'],
  ] as const)('%s may promise %o: %s', (pledger, clause, code) => {
    expect(fits(pledger, clause)).toBe(code);
  });

  test('binds parties only, each once, and nobody promises to himself', () => {
    const stranger = both('moscow', 'beijing', { terms: [{ pledger: 'pyongyang', clauses: [low] }] });
    const twice = both('moscow', 'beijing', {
      terms: [
        { pledger: 'moscow', clauses: [low] },
        { pledger: 'moscow', clauses: [low] },
      ],
    });
    expect(codeOf(start, 'moscow', stranger)).toBe('clauseDoesNotFit');
    expect(codeOf(start, 'moscow', twice)).toBe('clauseDoesNotFit');
    expect(codeOf(start, 'moscow', offer('moscow', ['moscow']))).toBe('clauseDoesNotFit');
    expect(codeOf(start, 'moscow', offer('moscow', ['beijing', 'beijing']))).toBe('clauseDoesNotFit');
  });
});

describe('a pledge', () => {
  const agreed = (isPublic: boolean): State => {
    const open = by(start, 'moscow', both('moscow', 'beijing', { isPublic }));
    return by(open, 'beijing', { type: 'sign-offer', offerId: lastOffer(open) });
  };

  test('in secret is known to its parties, in public to all; an offer is between its parties until signed', () => {
    const open = by(start, 'moscow', both('moscow', 'beijing', { isPublic: true }));
    expect([seen(open, 'beijing').offers.length, seen(open, 'pyongyang').offers.length]).toEqual([1, 0]);
    expect([
      seen(agreed(false), 'beijing').pledges.length,
      seen(agreed(false), 'pyongyang').pledges.length,
    ]).toEqual([2, 0]);
    expect(seen(agreed(true), 'pyongyang').pledges).toHaveLength(2);
  });

  test('lapses when all agree, and one alone cannot let it go', () => {
    const state = agreed(false);
    const { id } = state.world.pledges[0]!;
    const half = by(state, 'moscow', { type: 'release-pledge', pledgeId: id });
    expect(half.world.pledges[0]!.status).toBe('open');
    expect(codeOf(half, 'moscow', { type: 'release-pledge', pledgeId: id })).toBe('pledgeClosed');
    expect(codeOf(half, 'washington', { type: 'release-pledge', pledgeId: id })).toBe('noSuchPledge');
    const whole = by(half, 'beijing', { type: 'release-pledge', pledgeId: id });
    expect(whole.world.pledges[0]).toMatchObject({ status: 'lapsed', endedIn: 1 });
  });

  test('binds from the orders of the quarter in whose talks it is made, and its breach is told to its parties', () => {
    let state = by(
      start,
      'moscow',
      offer('moscow', ['beijing'], {
        terms: [{ pledger: 'moscow', clauses: [{ kind: 'dial-at-most', level: 0 }] }],
      }),
    );
    state = by(state, 'beijing', { type: 'sign-offer', offerId: lastOffer(state) });
    const outcome = readyTo(context, state, 'outcome');
    expect(seen(outcome, 'beijing').pledges[0]).toMatchObject({ status: 'broken', endedIn: 1 });
    expect(seen(outcome, 'washington').pledges).toEqual([]);
  });
});

describe('ids', () => {
  test('are counted per pair, so that none tells of the traffic of others', () => {
    let state = by(start, 'beijing', { type: 'send-message', to: 'moscow', text: 'one' });
    state = by(state, 'beijing', { type: 'send-message', to: 'moscow', text: 'two' });
    state = by(state, 'moscow', both('moscow', 'beijing'));
    state = by(state, 'beijing', { type: 'send-message', to: 'washington', text: 'three' });
    state = by(state, 'moscow', both('moscow', 'washington'));
    expect(state.messages.at(-1)!.id).toBe('beijing-washington-1');
    expect(lastOffer(state)).toBe('r1-moscow-washington-1');
  });
});
