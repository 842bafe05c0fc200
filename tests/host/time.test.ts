// Time is the host's monotonic clock: no order counts late or early whatever becomes of the date. A machine that slept
// does not go on by itself: the white cell is asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../host/protocol.ts';
import { fakeClock, type FakeClock } from '../support/records.ts';
import { begin, FOUR_PEOPLE, openFour, openRoom, roomSeen, type Page, type Room } from '../support/rooms.ts';

const long = process.env.LONG === '1';
const ORDERS_MS = 150_000;
const HOUR_MS = 3_600_000;
const timed = { minutes: 45, rounds: 3, seats: FOUR_PEOPLE } as const;

const advance: Command = { type: 'direct', act: { type: 'advance' } };
const clock = (change: Extract<Command, { type: 'clock' }>['change']): Command => ({ type: 'clock', change });
const seal: Command = {
  type: 'act',
  seat: 'moscow',
  act: { type: 'seal-orders', order: { dial: 1, moves: [] } },
};
const unseal: Command = { type: 'act', seat: 'moscow', act: { type: 'unseal-orders' } };

/** At the Orders of the first quarter, with 150 seconds. */
async function atOrders(room: Room, page: Page): Promise<void> {
  await page.ask(clock({ do: 'start' }));
  await page.ask(advance);
  await page.ask(advance);
  expect(page.view!.head).toMatchObject({ phase: 'orders', clock: { remainingMs: ORDERS_MS } });
  expect(room.faults).toEqual([]);
}

/** `pass`: seconds go by. `busy`: they do so with nobody looking. `date`: the date is set. */
type Step = { readonly do: 'pass' | 'busy' | 'date'; readonly ms: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({ do: fc.constant('busy' as const), ms: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({
    do: fc.constant('date' as const),
    ms: fc.constantFrom(1_000, -1_000, HOUR_MS, -HOUR_MS, 365 * 24 * HOUR_MS, -365 * 24 * HOUR_MS),
  }),
);

/** Whether each order was taken exactly while there was time by the monotonic clock. */
async function isInTime(steps: readonly Step[], hostClock: (fake: FakeClock) => FakeClock): Promise<boolean> {
  const fake = fakeClock();
  const room = openRoom({ clock: hostClock(fake) });
  const page = await begin(room, timed, 'white-cell');
  await atOrders(room, page);
  let passedMs = 0;
  let isRight = true;
  for (const step of steps) {
    if (step.do === 'date') fake.setWallOn(step.ms);
    else {
      passedMs += step.ms;
      if (step.do === 'pass') fake.pass(step.ms);
      else fake.skip(step.ms);
    }
    const isTaken = (await page.ask(seal)).ok;
    isRight &&= isTaken === passedMs < ORDERS_MS;
    if (!isTaken) break;
    await page.ask(unseal);
  }
  room.close();
  return isRight;
}

/** What a host would have that counts by the date. */
const byTheDate = (fake: FakeClock): FakeClock => ({
  ...fake,
  monotonicMs: () => Date.parse(fake.wallTime()),
});

describe('an order', () => {
  test('counts while there is time by the monotonic clock, wherever the date jumps', async () => {
    const property = fc.asyncProperty(
      fc.array(aStep, { minLength: 4, maxLength: 14 }),
      async (steps) => await isInTime(steps, (fake) => fake),
    );
    await fc.assert(property, { numRuns: long ? 300 : 6, seed: 5 });
  });

  test('would not, of a host that counts by the date', async () => {
    const forward: Step[] = [
      { do: 'pass', ms: 10_000 },
      { do: 'date', ms: HOUR_MS },
    ];
    expect(await isInTime(forward, byTheDate)).toBe(false);
    expect(await isInTime(forward, (fake) => fake)).toBe(true);
  });
});

describe.each([
  ['counts sleep as time', true],
  ['stands still in sleep', false],
])('a machine that slept, of a system whose monotonic clock %s,', (_name, isCounted) => {
  test('stops the clock with what was left, and asks the white cell', async () => {
    const room = openRoom();
    const page = await openFour(room, { ...timed, mode: 'hot-seat' });
    await page.ask({ type: 'watch', audience: 'white-cell' });
    const { seatCodes } = roomSeen(page);
    const guest = room.guest({ seat: seatCodes.moscow, name: 'Boris' });
    if ('refused' in guest) throw new Error(guest.refused);
    await atOrders(room, page);
    room.clock.pass(50_000);
    room.clock.sleep(8 * HOUR_MS, isCounted);
    room.clock.pass(1_000);
    const left = page.view!.head.clock.remainingMs!;
    expect(page.view!.head).toMatchObject({ phase: 'orders', clock: { paused: true } });
    expect(left).toBeGreaterThanOrEqual(ORDERS_MS - 51_000);
    expect(left).toBeLessThanOrEqual(ORDERS_MS - 50_000);
    expect(page.session?.slept).toBe(true);
    expect(guest.session).not.toHaveProperty('slept');
    room.clock.pass(HOUR_MS);
    expect(await page.ask(clock({ do: 'resume' }))).toEqual({ ok: true });
    expect(page.session).not.toHaveProperty('slept');
    expect(await guest.ask(seal)).toEqual({ ok: true });
    room.clock.pass(left - 1);
    expect(page.view!.head.phase).toBe('orders');
    room.clock.pass(1);
    expect(page.view!.head.phase).toBe('outcome');
    expect(room.faults).toEqual([]);
  });

  test('takes nothing that arrives before anybody has noticed', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await atOrders(room, page);
    room.clock.sleep(8 * HOUR_MS, isCounted);
    const answer = await page.ask(seal);
    expect('problem' in answer && answer.problem.message).toBe('The exercise is paused.');
    expect(page.session?.slept).toBe(true);
    expect(page.view!.head.clock.remainingMs).toBe(ORDERS_MS);
  });

  test('asks nobody after half a minute, in a pause, or without a clock', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await atOrders(room, page);
    room.clock.sleep(30_000, isCounted);
    expect(await page.ask(seal)).toEqual({ ok: true });
    await page.ask(clock({ do: 'pause' }));
    room.clock.sleep(HOUR_MS, isCounted);
    await page.ask(clock({ do: 'resume' }));
    expect(page.session).not.toHaveProperty('slept');
    expect(page.view!.head.clock.paused).toBe(false);
    const free = openRoom();
    const other = await begin(free, { ...timed, minutes: null }, 'white-cell');
    await other.ask(clock({ do: 'start' }));
    free.clock.sleep(HOUR_MS, isCounted);
    expect(await other.ask({ ...seal, act: { type: 'mark-ready', ready: true } })).toEqual({ ok: true });
    expect(other.session).not.toHaveProperty('slept');
  });
});
