// Computer seats (section 11): they see what a person in their seat sees, say why, and keep it to themselves until EndEx.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, botActs, decide, play, viewFor, type Context, type State } from '../../../engine/index.ts';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { RANDOM_BOT, STANDARD_BOT } from '../../../engine/simulate.ts';
import {
  act,
  begin,
  contextOf,
  copyOf,
  everySeat,
  FACTS,
  playOut,
  readyTo,
  runs,
} from '../../support/exercises.ts';
import { unseenTwin } from '../../support/exercises-unseen.ts';
import { secretTwin } from '../../support/exercises-twins.ts';
import { chooser, wander, type Walk } from '../../support/exercises-wander.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const seats = fc.constantFrom(...SEATS);
const isOpen = (state: State): boolean =>
  state.phase === 'brief' || (state.phase === 'orders' && SEATS.every((seat) => state.orders[seat] === null));

/** Just before orders, in any round. */
const inOrders = (seed: number): Walk => {
  const { context, state } = wander(`bot ${seed}`, (seed * 7) % 130, isOpen);
  return { context, state: readyTo(context, copyOf(state), 'orders') };
};

const orderOf = (context: Context, state: State, seat: Seat): string =>
  JSON.stringify(botActs(context, state, seat, STANDARD_BOT));

describe('a doctrine seat', () => {
  test('orders the same, for the same reasons, in any two truths that it cannot tell apart', () => {
    const truths = { differ: 0 };
    fc.assert(
      fc.property(seeds, seats, (seed, seat) => {
        const { context, state } = inOrders(seed);
        const choose = chooser(`truth ${seed}`);
        const hidden = unseenTwin(context, state, seat, choose);
        const twin = secretTwin(context, hidden, seat, choose).state;
        const { enforcement, backfill, economicStress } = twin.world.indicators;
        const { indicators } = state.world;
        if (enforcement !== indicators.enforcement || backfill !== indicators.backfill) truths.differ += 1;
        expect(Number.isFinite(economicStress)).toBe(true);
        expect(orderOf(context, twin, seat)).toBe(orderOf(context, state, seat));
      }),
      { numRuns: runs(1000), seed: 41 },
    );
    expect(truths.differ).toBeGreaterThan(20);
  });

  test('votes the same in any two truths that it cannot tell apart', () => {
    let votes = 0;
    fc.assert(
      fc.property(seeds, fc.constantFrom('beijing' as const, 'moscow' as const), (seed, seat) => {
        const { context, state } = wander(`vote ${seed}`, 60, ({ phase }) => phase === 'council');
        if (state.phase !== 'council') return;
        const twin = unseenTwin(context, state, seat, chooser(`vote ${seed}`));
        votes += botActs(context, state, seat, STANDARD_BOT).length;
        expect(orderOf(context, twin, seat)).toBe(orderOf(context, state, seat));
      }),
      { numRuns: runs(1200), seed: 42 },
    );
    expect(votes).toBeGreaterThan(2);
  });

  test('would order otherwise in some truths if it were told them', () => {
    const { context, state } = inOrders(3);
    const told = Array.from({ length: 30 }, (_, number) => {
      const indicators = { ...state.world.indicators, economicStress: number * 3, tension: 95 - number * 3 };
      return orderOf(context, { ...state, world: { ...state.world, indicators } }, 'pyongyang');
    });
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  test('orders what may be sealed, and its advice to a person is what it would do itself', () => {
    fc.assert(
      fc.property(seeds, seats, (seed, seat) => {
        const { context, state } = inOrders(seed);
        const [own] = botActs(context, state, seat, STANDARD_BOT);
        const advice = advise(context, state, seat);
        expect(own!.act).toEqual({ type: 'seal-orders', order: advice.order });
        expect(own!.words).toBe(advice.words);
        expect('refusal' in decide(context, state, seat, own!.act)).toBe(false);
      }),
      { numRuns: runs(600), seed: 43 },
    );
  });
});

describe('in talks', () => {
  test('a computer seat makes at most one offer a round, answers what is open, and is then ready', () => {
    let offers = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const context = contextOf(`talks ${seed}`, 'spring-2019');
        let state = readyTo(context, begin(context), 'talks');
        for (let turn = 0; turn < 6 && state.phase === 'talks'; turn++)
          for (const seat of SEATS)
            for (const { act: what } of botActs(context, state, seat, STANDARD_BOT)) {
              state = act(context, state, seat, what);
              if (state.phase !== 'talks') break;
            }
        for (const seat of SEATS) {
          const made = state.offers.filter(
            ({ from, madeIn, amends }) => from === seat && madeIn === 1 && amends === null,
          );
          expect(made.length).toBeLessThanOrEqual(1);
          offers += made.length;
        }
        expect(state.phase).not.toBe('talks');
      }),
      { numRuns: runs(400), seed: 44 },
    );
    expect(offers).toBeGreaterThan(0);
  });

  test('a random seat promises nothing', () => {
    const context = contextOf('random talks');
    const state = readyTo(context, begin(context), 'talks');
    expect(botActs(context, state, 'moscow', RANDOM_BOT).map((one) => one.act.type)).toEqual(['mark-ready']);
  });
});

describe('reasons', () => {
  test('leave for nobody but the white cell before the debrief, and for all in it', () => {
    const context = contextOf('reasons');
    const secret = 'a reason with a name of its own';
    const keep = (state: State): State =>
      play(context, state, { type: 'reasonKept', seat: 'moscow', choice: 'orders', words: secret });
    const holds = (state: State, audience: Parameters<typeof viewFor>[2]): boolean =>
      JSON.stringify(viewFor(context, state, audience, FACTS)).includes(secret);
    const phases = new Set<string>();
    const watch = (state: State): State => {
      phases.add(state.phase);
      const kept = keep(state);
      const told = [...SEATS, 'wall' as const].filter((audience) => holds(kept, audience));
      expect(told).toEqual(kept.phase === 'debrief' ? [...SEATS, 'wall'] : []);
      if (kept.phase !== 'debrief') expect(holds(kept, 'white-cell')).toBe(true);
      return state;
    };
    const end = playOut(context, keep(begin(context)), { players: everySeat(RANDOM_BOT), watch });
    expect(holds(end, 'moscow')).toBe(true);
    expect(phases.size).toBeGreaterThan(3);
  });
});
