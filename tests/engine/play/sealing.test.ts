// Sealing and what the clock or the white cell seals for an absent seat (architecture, section 3; section 7, debrief).
import { describe, expect, test } from 'vitest';
import { timeUpEvents, type State } from '../../../engine/index.ts';
import { act, begin, contextOf, follow, readyTo, refusalOf } from '../../support/exercises.ts';

const context = contextOf('sealing');
const orders = readyTo(context, begin(context), 'orders');
const draft = { dial: 2, moves: [{ move: 'push-rajin', level: 1 }] };
const late = (drafts: Parameters<typeof timeUpEvents>[2]): State =>
  follow(context, orders, timeUpEvents(context, orders, drafts));

describe('when time is up', () => {
  test('a draft that is allowed is sealed, and who was late is kept for the debrief', () => {
    const state = late({ moscow: draft });
    expect(state.history[0]!.orders.moscow).toEqual(draft);
    expect(state.history[0]!.sealedFor).toEqual(['beijing', 'moscow', 'washington', 'pyongyang']);
  });

  test('a draft that is not allowed leaves the dial where it stands and plays nothing', () => {
    const state = late({ moscow: { dial: 4, moves: [] } });
    expect(state.history[0]!.orders.moscow).toEqual({ dial: 1, moves: [] });
  });

  test('a seat that cannot pay for the level it holds goes to the nearest that it can', () => {
    const poor = act(context, orders, 'white-cell', { type: 'write-note', text: 'Short of capital.' });
    const indicators = { ...poor.world.indicators, tests: 4, pyongyangCapital: 0 };
    const books = { ...poor.world.books, dearTests: 1, dearLongTests: 1 };
    const broke = { ...poor, world: { ...poor.world, indicators, books } };
    // Nuclear tests cost 2, and 2 more when dear: 4 of 3. An ICBM costs 3.
    const state = follow(context, broke, timeUpEvents(context, broke, {}));
    expect(state.history[0]!.orders.pyongyang.dial).toBe(3);
  });
});

describe('a sealed order', () => {
  const sealed = act(context, orders, 'moscow', { type: 'seal-orders', order: draft });

  test('cannot be sealed again before it is taken back', () => {
    expect(refusalOf(context, sealed, 'moscow', { type: 'seal-orders', order: draft })?.code).toBe(
      'alreadySealed',
    );
    const open = act(context, sealed, 'moscow', { type: 'unseal-orders' });
    expect(refusalOf(context, open, 'moscow', { type: 'unseal-orders' })?.code).toBe('notSealed');
    expect(refusalOf(context, open, 'moscow', { type: 'seal-orders', order: draft })).toBeNull();
  });

  test("that the white cell sealed and the seat took back is the seat's own when it seals again", () => {
    const helped = act(context, orders, 'white-cell', { type: 'seal-for', seat: 'moscow', order: draft });
    expect(helped.sealedFor).toEqual(['moscow']);
    const open = act(context, helped, 'moscow', { type: 'unseal-orders' });
    expect(act(context, open, 'moscow', { type: 'seal-orders', order: draft }).sealedFor).toEqual([]);
  });
});

describe('acts out of their time', () => {
  test.each([
    ['brief', { type: 'seal-orders', order: draft }, 'notThisPhase'],
    ['brief', { type: 'unseal-orders' }, 'notThisPhase'],
    ['orders', { type: 'mark-ready', ready: true }, 'notThisPhase'],
    ['talks', { type: 'cast-vote', vote: 'veto' }, 'noCouncil'],
    ['debrief', { type: 'send-message', to: 'all', text: 'Well played' }, 'exerciseOver'],
  ] as const)('in %s %o is refused: %s', (phase, what, code) => {
    const state = phase === 'brief' ? begin(context) : readyTo(context, begin(context, 1), phase);
    expect(refusalOf(context, state, 'moscow', what)?.code).toBe(code);
  });

  test('an inject can be fired until orders are written, a once-only one but once', () => {
    const fire = { type: 'fire-inject', inject: 'games-invitation' } as const;
    const { scenario } = context;
    const id = scenario.injects.find((inject) => inject.once)!.id;
    const once = { ...fire, inject: id };
    expect(refusalOf(context, orders, 'white-cell', once)?.code).toBe('notThisPhase');
    const fired = act(context, begin(context), 'white-cell', once);
    expect(refusalOf(context, fired, 'white-cell', once)?.code).toBe('noSuchInject');
    expect(refusalOf(context, orders, 'white-cell', { ...fire, inject: 'no-such-thing' })?.code).toBe(
      'noSuchInject',
    );
  });
});
