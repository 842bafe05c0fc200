// The Council in live play (section 5): the draft and its ambition, and nothing else of an order, become public; the two
// members choose at the same time; who does not vote is taken to dilute.
import { describe, expect, test } from 'vitest';
import { viewFor, type State } from '../../../engine/index.ts';
import { SEATS, VOTES } from '../../../engine/ids.ts';
import type { PublicView, SeatView } from '../../../engine/views/shapes.ts';
import { act, begin, contextOf, FACTS, readyTo, refusalOf } from '../../support/exercises.ts';

const context = contextOf('council');
const orders = readyTo(context, begin(context), 'orders');
const draft = { dial: 2, moves: [{ move: 'table-draft', level: 2 }] };

const sealed = (seats: readonly (typeof SEATS)[number][]): State =>
  seats.reduce((state, seat) => {
    const dial = { beijing: 2, moscow: 1, washington: 2, pyongyang: 3 }[seat];
    return act(context, state, seat, {
      type: 'seal-orders',
      order: seat === 'washington' ? draft : { dial, moves: [] },
    });
  }, orders);

const wall = (state: State): PublicView => viewFor(context, state, 'wall', FACTS) as PublicView;

describe('a draft', () => {
  test('is on the table only when all have sealed', () => {
    const three = sealed(['washington', 'beijing', 'moscow']);
    expect([three.phase, three.ambition, wall(three).council]).toEqual(['orders', null, null]);
    const four = sealed(SEATS);
    expect([four.phase, wall(four).council?.ambition]).toEqual(['council', 2]);
  });

  test('that is taken back before all have sealed was never there', () => {
    const back = act(context, sealed(['washington', 'beijing', 'moscow']), 'washington', {
      type: 'unseal-orders',
    });
    const again = act(context, back, 'washington', { type: 'seal-orders', order: { dial: 2, moves: [] } });
    const done = act(context, again, 'pyongyang', { type: 'seal-orders', order: { dial: 3, moves: [] } });
    expect(done.phase).toBe('outcome');
  });

  test('shows on the wall who has voted, not what, and not that text beyond its clauses', () => {
    const voted = act(context, sealed(SEATS), 'beijing', { type: 'cast-vote', vote: 'veto' });
    expect(wall(voted).council?.voted).toEqual(['beijing']);
    expect(JSON.stringify(wall(voted).council)).not.toContain('veto');
    const { clauses } = wall(voted).council!;
    const textiles = clauses.find(({ indicator }) => indicator === 'textilesBan');
    // Ambition 2 in a full mood; Beijing leaves .65 of it, Moscow .75, both .4.
    expect(textiles).toEqual({
      indicator: 'textilesBan',
      now: 0,
      tabled: 1,
      dilutedByBeijing: 0.65,
      dilutedByMoscow: 0.75,
      dilutedByBoth: 0.4,
    });
  });
});

describe('a vote', () => {
  test('is of Beijing and Moscow alone, once, and in the Council alone', () => {
    const state = sealed(SEATS);
    const vote = { type: 'cast-vote', vote: 'support' } as const;
    expect(refusalOf(context, state, 'washington', vote)?.code).toBe('noVote');
    expect(refusalOf(context, orders, 'beijing', vote)?.code).toBe('noCouncil');
    const once = act(context, state, 'beijing', vote);
    expect(refusalOf(context, once, 'beijing', vote)?.code).toBe('alreadyVoted');
    expect(act(context, once, 'moscow', vote).phase).toBe('outcome');
  });

  test('that does not come in time is to dilute (N-21)', () => {
    const state = act(context, sealed(SEATS), 'white-cell', { type: 'advance' });
    expect([state.phase, state.history[0]!.votes]).toEqual([
      'outcome',
      { beijing: 'dilute', moscow: 'dilute' },
    ]);
  });
});

describe('the effects of the votes', () => {
  const optionsOf = (state: State, seat: 'beijing' | 'moscow') =>
    (viewFor(context, state, seat, FACTS) as SeatView).council?.options ?? [];

  test.each(['beijing', 'moscow'] as const)(
    'have the same lines in all three for %s, own ones first',
    (seat) => {
      const options = optionsOf(sealed(SEATS), seat);
      const targets = options.map(({ effects }) => effects.map(({ target }) => target));
      expect(options.map(({ vote }) => vote)).toEqual(VOTES);
      expect(targets[1]).toEqual(targets[0]);
      expect(targets[2]).toEqual(targets[0]);
      expect(targets[0]!.length).toBeGreaterThanOrEqual(4);
      expect(targets[0]!.length).toBeLessThanOrEqual(5);
      const own = targets[0]!.map((target) => 'component' in target);
      expect(own.lastIndexOf(true)).toBeLessThan(own.indexOf(false));
    },
  );

  test('are gone once the seat has voted', () => {
    const voted = act(context, sealed(SEATS), 'moscow', { type: 'cast-vote', vote: 'dilute' });
    expect(optionsOf(voted, 'moscow')).toEqual([]);
    expect(optionsOf(voted, 'beijing')).toHaveLength(3);
  });
});
