// Non-interference after adjudication: two states that are equal in every row of the visibility table for an audience
// give it the same bytes, whatever else they hold (model.md section 3; architecture, section 3, rule 8).
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { viewFor, type State } from '../../../engine/index.ts';
import { copyOf, FACTS, runs } from '../../support/exercises.ts';
import { idsOf, seenBy, theView, type Look } from '../../support/exercises-seen.ts';
import { unseenTwin } from '../../support/exercises-unseen.ts';
import type { Watcher } from '../../support/exercises-twins.ts';
import { chooser, wander, type Walk } from '../../support/exercises-wander.ts';

/** A busy machine may take its time. */
const LONG_MS = 900_000;

const WATCHERS = [...SEATS, 'wall'] as const;
const isAfter = ({ history, phase }: State): boolean => history.length > 0 && phase !== 'debrief';

/** Walks stop where they are; every fourth one goes back to its last Council, outcome or order. */
const WANTED = [
  isAfter,
  (state: State) => isAfter(state) && state.phase === 'council',
  (state: State) => isAfter(state) && state.phase === 'outcome',
  (state: State) => isAfter(state) && state.phase === 'orders',
];

const walks = new Map<number, Walk>();
const walkNumber = (number: number): Walk => {
  let walk = walks.get(number);
  if (walk === undefined) {
    // A Council of a later round is long in coming.
    const steps = (number % WANTED.length === 1 ? 160 : 60) + ((number * 37) % 100);
    walk = wander(`after ${number}`, steps, WANTED[number % WANTED.length]);
    // A copy, so that no view made while wandering is remembered.
    walks.set(number, (walk = { ...walk, state: copyOf(walk.state) }));
  }
  return walk;
};

/** The first case in which the audience can tell the twins apart; null: it never can. */
function firstDifference(watcher: Watcher, cases: number, look: Look = theView) {
  for (let number = 0; number < cases; number++) {
    const { context, state } = walkNumber(number % Math.ceil(cases / 8));
    const twin = unseenTwin(context, state, watcher, chooser(`unseen ${watcher} ${number}`));
    const ids = idsOf(state);
    const [one, other] = [state, twin].map((world) =>
      seenBy(context, { state: world, facts: FACTS }, watcher, ids, look),
    );
    if (one !== other) return { number, phase: state.phase, at: differenceOf(one!, other!) };
  }
  return null;
}

function differenceOf(one: string, other: string): readonly [string, string] {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one.slice(at - 200, at + 60), other.slice(at - 200, at + 60)];
}

describe('what an audience cannot know changes nothing', () => {
  test.each(WATCHERS)(
    'that %s receives',
    (watcher) => {
      expect(firstDifference(watcher, runs(5000))).toBeNull();
    },
    LONG_MS,
  );

  test('in the outcome and in every phase of a later round', () => {
    const states = Array.from({ length: 32 }, (_, number) => walkNumber(number).state).filter(isAfter);
    for (const phase of ['brief', 'talks', 'orders', 'council', 'outcome'] as const)
      expect(states.filter((state) => state.phase === phase).length, phase).toBeGreaterThan(0);
  });
});

const besides =
  (tell: (state: State) => unknown): Look =>
  (context, state, audience, facts) => [viewFor(context, state, audience, facts), tell(state)];

/** Rows as they would be shown if nobody had said that they rest on this number. */
const forgetting =
  (need: string): Look =>
  (context, state, audience, facts) => {
    const history = state.history.map((quarter) => ({
      ...quarter,
      rows: quarter.rows.map((row) => ({ ...row, needs: row.needs.filter((one) => one !== need) })),
    }));
    return viewFor(context, { ...state, history }, audience, facts);
  };

/** Leaks that a careless hand might build in, and the audience that would profit. */
const LEAKS: Record<string, readonly [Watcher, Look]> = {
  'an estimate before it is rounded': ['washington', besides(({ world }) => world.indicators.economicStress)],
  'the true score of a quarter': ['moscow', besides(({ world }) => world.quarterScores.moscow)],
  'the capital of another seat': ['beijing', besides(({ world }) => world.indicators.moscowCapital)],
  'what arrives': [
    'washington',
    besides(({ history }) => history.map((quarter) => quarter.arrivingBackfill)),
  ],
  'the true odds of war': ['wall', besides(({ history }) => history.map(({ odds }) => odds.collapse))],
  'the moves that another is barred from': [
    'pyongyang',
    besides(({ world }) => Object.keys(world.bars).length),
  ],
  'a secret order': ['beijing', besides(({ history }) => history.map(({ orders }) => orders.moscow.dial))],
  'a row that forgets enforcement': ['washington', forgetting('enforcement')],
  'a row that forgets what arrives': ['beijing', forgetting('arrivingBackfill')],
  'a row that forgets stress': ['wall', forgetting('economicStress')],
  'which numbers have rows at all': [
    'moscow',
    besides(({ history }) => history.map(({ rows }) => new Set(rows.map(({ indicator }) => indicator)).size)),
  ],
  'in which order the rows were written': [
    'wall',
    besides(({ history }) => [...new Set(history[0]?.rows.map(({ indicator }) => indicator))]),
  ],
  'how many goods crossed the border': ['moscow', besides(({ world }) => world.flows?.coal)],
};

describe('a view that tells', () => {
  test.each(Object.entries(LEAKS))('%s is caught', (_leak, [watcher, look]) => {
    expect(firstDifference(watcher, 32, look)).not.toBeNull();
  });
});
