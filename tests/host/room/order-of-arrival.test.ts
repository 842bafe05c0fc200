// In whatever order the orders of the seats arrive, the quarter comes out the same.
import { expect, test } from 'vitest';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Order } from '../../../engine/orders.ts';
import type { Command } from '../../../host/protocol.ts';
import { hashOf, randomOf } from '../../support/clients.ts';
import { begin, FOUR_PEOPLE, openRoom, settle, type Page, type Room } from '../../support/rooms.ts';

const long = process.env.LONG === '1';
const GAMES = long ? 40 : 3;
const ORDERS_OF_ARRIVAL = long ? 24 : 4;

type Orders = Readonly<Record<Seat, Order>>;
type Random = (most: number) => number;

const advance: Command = { type: 'direct', act: { type: 'advance' } };
const seal = (seat: Seat, order: Order): Command => ({
  type: 'act',
  seat,
  act: { type: 'seal-orders', order },
});

const pick = <One>(from: readonly One[], random: Random): One => from[random(from.length)]!;

/** An exercise at the Orders of its first quarter. */
async function atOrders(seed: number): Promise<{ room: Room; page: Page }> {
  const room = openRoom();
  const page = await begin(
    room,
    { seed: `arrival ${seed}`, minutes: 45, rounds: 3, seats: FOUR_PEOPLE },
    'white-cell',
  );
  await page.ask({ type: 'clock', change: { do: 'start' } });
  await page.ask(advance);
  await page.ask(advance);
  return { room, page };
}

/** For each seat something that it may do. */
async function anyOrders(page: Page, random: Random): Promise<Orders> {
  const orders: Partial<Record<Seat, Order>> = {};
  for (const seat of SEATS) {
    await page.ask({ type: 'watch', audience: seat });
    const { view } = page;
    if (view?.audience !== seat) throw new Error(`no view of ${seat}`);
    const isOpen = ({ refusal }: { refusal: unknown }): boolean => refusal === null;
    const dial = pick(view.dial.options.filter(isOpen), random);
    const left = view.capital.budget - dial.cost - dial.upkeep;
    const moves = view.moves.filter((move) => isOpen(move) && move.costs[0]! <= left);
    const played = moves.length > 0 ? [{ move: pick(moves, random).move, level: 1 }] : [];
    orders[seat] = { dial: dial.level, moves: played };
  }
  await page.ask({ type: 'watch', audience: 'white-cell' });
  return orders as Orders;
}

const shuffled = (random: Random): Seat[] =>
  SEATS.map((seat) => ({ seat, at: random(1e6) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ seat }) => seat);

/** What the white cell sees once the quarter is worked out. Some seats draft first, or seal twice. */
async function outcomeOf(
  seed: number,
  orders: Orders,
  arrival: readonly Seat[],
  random: Random,
): Promise<string> {
  const { room, page } = await atOrders(seed);
  for (const seat of arrival) {
    if (random(2) === 0) await page.ask({ type: 'save-draft', seat, draft: orders[seat] });
    if (random(3) === 0 && seat !== arrival.at(-1)) {
      await page.ask(seal(seat, { dial: orders[seat].dial, moves: [] }));
      await page.ask({ type: 'act', seat, act: { type: 'unseal-orders' } });
    }
    expect(await page.ask(seal(seat, orders[seat]))).toEqual({ ok: true });
  }
  await settle();
  if (page.view!.head.phase === 'council') await page.ask(advance);
  const { view } = page;
  expect(view?.head.phase).toBe('outcome');
  room.close();
  return hashOf({
    ...view,
    seats: view?.audience === 'white-cell' && view.seats.map((one) => ({ ...one, draft: null })),
  });
}

async function ordersFor(seed: number): Promise<Orders> {
  const { room, page } = await atOrders(seed);
  const orders = await anyOrders(page, randomOf(seed));
  room.close();
  return orders;
}

test(`the outcome is the same for ${ORDERS_OF_ARRIVAL} orders of arrival in each of ${GAMES} games`, async () => {
  for (let seed = 1; seed <= GAMES; seed += 1) {
    const orders = await ordersFor(seed);
    const random = randomOf(seed + 1_000);
    const outcomes = new Set<string>();
    for (let i = 0; i < ORDERS_OF_ARRIVAL; i += 1)
      outcomes.add(await outcomeOf(seed, orders, shuffled(random), random));
    expect(outcomes.size).toBe(1);
  }
});

test('and another one where the order of one seat is another', async () => {
  const orders = await ordersFor(1);
  const changed = { ...orders, moscow: { dial: orders.moscow.dial === 0 ? 1 : 0, moves: [] } };
  const whole = await outcomeOf(1, orders, SEATS, randomOf(1));
  expect(await outcomeOf(1, changed, SEATS, randomOf(1))).not.toBe(whole);
});
