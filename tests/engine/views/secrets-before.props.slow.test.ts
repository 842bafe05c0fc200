// Non-interference before adjudication: what a seat or the wall receives is the same, byte for byte, whatever the
// others draft, order, vote, say, promise or think (model.md section 3; architecture, section 3, rule 8).
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { viewFor, type State } from '../../../engine/index.ts';
import type { Audience } from '../../../engine/views/shapes.ts';
import { runs } from '../../support/exercises.ts';
import { idsOf, seenBy, theView, type Look } from '../../support/exercises-seen.ts';
import { factsFor, secretTwin, type Watcher } from '../../support/exercises-twins.ts';
import { chooser, wander, type Walk } from '../../support/exercises-wander.ts';

/** A busy machine may take its time. */
const LONG_MS = 900_000;

const WATCHERS = [...SEATS, 'wall'] as const;
const isBefore = ({ phase }: State): boolean =>
  phase === 'brief' || phase === 'talks' || phase === 'orders' || phase === 'council';

/** Walks are shared by all tests: making one takes longer than looking at it. */
const walks = new Map<number, Walk>();
const walkNumber = (number: number): Walk => {
  let walk = walks.get(number);
  if (walk === undefined)
    walks.set(number, (walk = wander(`before ${number}`, 5 + ((number * 37) % 150), isBefore)));
  return walk;
};

/** The first case in which the audience can tell the twins apart; null: it never can. */
function firstDifference(watcher: Watcher, cases: number, look: Look = theView, as: Audience = watcher) {
  for (let number = 0; number < cases; number++) {
    const { context, state } = walkNumber(number % Math.ceil(cases / 4));
    const choose = chooser(`twin ${watcher} ${number}`);
    const one = { state, facts: factsFor(context, state, watcher, choose) };
    const twin = secretTwin(context, state, watcher, choose);
    const ids = idsOf(one.state, twin.state);
    if (seenBy(context, one, as, ids, look) !== seenBy(context, twin, as, ids, look))
      return { number, phase: state.phase };
  }
  return null;
}

describe('what others do in secret changes nothing', () => {
  test.each(WATCHERS)(
    'that %s receives',
    (watcher) => {
      expect(firstDifference(watcher, runs(5000))).toBeNull();
    },
    LONG_MS,
  );

  test('in every phase before adjudication, and with quarters behind them', () => {
    const states = Array.from({ length: 63 }, (_, number) => walkNumber(number).state);
    for (const phase of ['brief', 'talks', 'orders', 'council'] as const)
      expect(states.filter((state) => state.phase === phase).length, phase).toBeGreaterThan(2);
    expect(states.filter(({ history }) => history.length > 0).length).toBeGreaterThan(20);
  });

  test('while the white cell sees it', () => {
    expect(firstDifference('wall', 20, theView, 'white-cell')).not.toBeNull();
  });
});

/** Leaks that a careless hand might build in. */
const LEAKS: Record<string, Look> = {
  'the number of messages': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.messages.length,
  ],
  'the order in which seats were done': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.ready,
  ],
  'a draft': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    facts.drafts?.pyongyang ?? facts.drafts?.beijing,
  ],
  'noise that hangs on an order': ({ scenario, dice }, state, audience, facts) => {
    const shift = SEATS.reduce((sum, seat) => sum + (state.orders[seat]?.moves.length ?? 0), 0);
    const shifted = {
      ...dice,
      normal: (round: number, purpose: 'estimate', key: string) => dice.normal(round + shift, purpose, key),
    };
    return viewFor({ scenario, dice: shifted as typeof dice }, { ...state }, audience, facts);
  },
  'ambition before all have sealed': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.orders.washington?.moves.some(({ move }) => move === 'table-draft'),
  ],
  'a count of pledges': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.world.pledges.length,
  ],
  'who cast which vote': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.votes,
  ],
  'a held inject': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.injectsHeld.length > 0,
  ],
  'a reason of a computer seat': (context, state, audience, facts) => [
    viewFor(context, state, audience, facts),
    state.reasons.at(-1)?.words,
  ],
};

describe('a view that tells', () => {
  test.each(Object.keys(LEAKS))('%s is caught', (leak) => {
    expect(WATCHERS.some((watcher) => firstDifference(watcher, 250, LEAKS[leak]) !== null)).toBe(true);
  });
});
