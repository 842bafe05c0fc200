// Whatever people do, an exercise keeps its numbers in range, its ledger adds up, and it ends (model.md section 0;
// architecture, section 3).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { stateText, timeUpEvents, type Context, type State } from '../../../engine/index.ts';
import { RANDOM_BOT } from '../../../engine/simulate.ts';
import {
  act,
  begin,
  contextOf,
  copyOf,
  everySeat,
  follow,
  playOut,
  readyTo,
  runs,
  SETTINGS,
} from '../../support/exercises.ts';
import { outOfRange, unexplained } from '../../support/exercises-checks.ts';
import { anyOrder, chooser, wander, wanderOnce } from '../../support/exercises-wander.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const shuffles = fc.shuffledSubarray([...SEATS], { minLength: 4, maxLength: 4 });

/** Seals orders, and then votes, in this order of seats. */
function playRound(context: Context, state: State, order: readonly Seat[], seed: number): State {
  let now = state;
  for (const seat of order) {
    const choice = anyOrder(context, state, seat, chooser(`${seed} ${seat}`));
    now = act(context, now, seat, { type: 'seal-orders', order: choice });
  }
  for (const seat of order)
    if (now.phase === 'council' && (seat === 'beijing' || seat === 'moscow'))
      now = act(context, now, seat, {
        type: 'cast-vote',
        vote: chooser(`${seed} ${seat}`).pick(['support', 'veto']),
      });
  return now;
}

describe('a quarter', () => {
  test('comes out the same in whatever order seats seal and vote', () => {
    fc.assert(
      fc.property(seeds, shuffles, (seed, order) => {
        const { context, state } = wander(`order ${seed}`, 30, ({ phase }) => phase === 'brief');
        const start = readyTo(context, { ...state, settings: SETTINGS }, 'orders');
        const text = (seats: readonly Seat[]): string => stateText(playRound(context, start, seats, seed));
        expect(text(order)).toBe(text(SEATS));
      }),
      { numRuns: runs(600), seed: 11 },
    );
  });

  test('has ledger rows that add up to every change, news included (section 0, rule 5)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { context, state } = wander(`rows ${seed}`, 150);
        expect(unexplained(context.scenario.start, state.history)).toEqual([]);
      }),
      { numRuns: runs(600), seed: 12 },
    );
  });

  test('keeps every indicator on its scale and every score from 0 to 100', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { context, state } = wander(`range ${seed}`, 150);
        expect(outOfRange(context.scenario, state.history)).toEqual([]);
      }),
      { numRuns: runs(600), seed: 13 },
    );
  });

  test('that is spoiled is found out: a row lost, a number off its scale, a trace of who sealed first', () => {
    const { context, state } = wander('control', 150, ({ history }) => history.length > 0);
    const { start } = context.scenario;
    const quarter = state.history[0]!;
    expect(unexplained(start, [{ ...quarter, rows: quarter.rows.slice(1) }])).toHaveLength(1);
    const closing = { ...quarter.closing, tension: 101 };
    expect(outOfRange(context.scenario, [{ ...quarter, closing }])).toEqual(['tension']);
    const open = readyTo(context, begin(context), 'orders');
    const traced = (seats: readonly Seat[]): string => {
      const note = (now: State, seat: Seat): State =>
        act(context, now, 'white-cell', { type: 'write-note', text: seat });
      return stateText(playRound(context, seats.reduce(note, open), seats, 1));
    };
    expect(traced(['moscow', 'beijing', 'washington', 'pyongyang'])).not.toBe(traced(SEATS));
  });
});

describe('a state', () => {
  test('plays on the same after it was written as JSON, in every phase', () => {
    const phases = new Set<string>();
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 150 }), (seed, steps) => {
        const { context, state } = wander(`json ${seed}`, steps);
        phases.add(state.phase);
        const on = (start: State): string => {
          const choose = chooser(`on ${seed}`);
          let now = start;
          for (let step = 0; step < 25; step++) now = wanderOnce(context, now, choose);
          return stateText(now);
        };
        expect(on(copyOf(state))).toBe(on(state));
        expect(stateText(copyOf(state))).toBe(stateText(state));
      }),
      { numRuns: runs(2000), seed: 14 },
    );
    expect([...phases].sort()).toEqual(['brief', 'council', 'orders', 'outcome', 'talks']);
  });
});

describe('an exercise', () => {
  test('ends within its rounds whatever four random seats do', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, rounds) => {
        const context = contextOf(`end ${seed}`);
        const end = playOut(context, begin(context, rounds), { players: everySeat(RANDOM_BOT) });
        expect(end.history.length).toBeLessThanOrEqual(rounds);
        expect(end.world.ending).not.toBeNull();
        if (end.history.length < rounds) expect(['deal', 'war', 'collapse']).toContain(end.world.ending);
      }),
      { numRuns: runs(400), seed: 15 },
    );
  });

  test('reaches its debrief when nobody does anything and time runs out again and again', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, rounds) => {
        const context = contextOf(`time ${seed}`);
        let state = begin(context, rounds);
        let turns = 0;
        for (; state.phase !== 'debrief' && turns <= rounds * 5; turns++)
          state = follow(context, state, timeUpEvents(context, state, {}));
        expect(state.phase).toBe('debrief');
        expect(state.history.flatMap(({ sealedFor }) => sealedFor)).toHaveLength(4 * state.history.length);
      }),
      { numRuns: runs(400), seed: 16 },
    );
  });
});
