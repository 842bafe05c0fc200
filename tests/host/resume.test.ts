// Taking an exercise up again, after it was closed and after the host was cut off: same state, same phase, right time.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realChance } from '../../host/chance.ts';
import type { Command } from '../../host/protocol.ts';
import { openRecord, readRecord } from '../../host/record/open-record.ts';
import { replay } from '../../host/replay-record.ts';
import type { View } from '../../engine/views/shapes.ts';
import { cutOff } from '../support/clients.ts';
import { fakeClock, happening } from '../support/records.ts';
import { begin, FOUR_PEOPLE, openRoom, settle, SOLO, type Page, type Room } from '../support/rooms.ts';

const timed = { minutes: 45, rounds: 3, seats: FOUR_PEOPLE } as const;
const advance: Command = { type: 'direct', act: { type: 'advance' } };
const clock = (change: Extract<Command, { type: 'clock' }>['change']): Command => ({ type: 'clock', change });

const recordOf = (page: Page): string => page.session?.record ?? '';

async function resumeIn(folder: string, record: string): Promise<{ room: Room; page: Page }> {
  const room = openRoom({ folder, clock: fakeClock() });
  const page = room.page();
  expect(await page.ask({ type: 'resume', record })).toEqual({ ok: true, record });
  await page.ask({ type: 'watch', audience: 'white-cell' });
  await settle();
  return { room, page };
}

/** The view but for the clock, which waits after a crash. */
const still = (view: View | null): unknown => ({ ...view, head: { ...view?.head, clock: null } });

/** Into the Orders of the first round, with a draft, a message and an order sealed. */
async function playOn(page: Page): Promise<void> {
  await page.ask(clock({ do: 'start' }));
  const message = { type: 'send-message', to: 'moscow', text: 'a word' } as const;
  await page.ask({ type: 'act', seat: 'beijing', act: message });
  await page.ask(advance);
  await page.ask(advance);
  await page.ask({ type: 'save-draft', seat: 'moscow', draft: { dial: 2, moves: [] } });
  await page.ask({
    type: 'act',
    seat: 'beijing',
    act: { type: 'seal-orders', order: { dial: 1, moves: [] } },
  });
}

describe('an exercise that was cut off', () => {
  test('stands where its last answered command left it', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await playOn(page);
    const folder = cutOff(room);
    const again = await resumeIn(folder, recordOf(page));
    expect(still(again.page.view)).toEqual(still(page.view));
    await again.page.ask({ type: 'watch', audience: 'moscow' });
    expect(again.page.view).toMatchObject({ order: { dial: 2, moves: [] }, sealed: false });
    expect(again.room.faults).toEqual([]);
  });

  test('has lost at most a second of its time, and waits for somebody to go on', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await playOn(page);
    room.clock.pass(42_300);
    const again = await resumeIn(cutOff(room), recordOf(page));
    const left = 150_000 - 42_300;
    const { remainingMs, paused } = again.page.view!.head.clock;
    expect(paused).toBe(true);
    expect(remainingMs).toBeGreaterThanOrEqual(left);
    expect(remainingMs).toBeLessThanOrEqual(left + 1_000);
    again.room.clock.pass(3_600_000);
    expect(again.page.view!.head).toMatchObject({ phase: 'orders' });
    await again.page.ask(clock({ do: 'resume' }));
    again.room.clock.pass(remainingMs ?? 0);
    expect(again.page.view!.head.phase).toBe('outcome');
  });

  test('goes on at once when it has no clock, and its bots with it', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO });
    await page.ask({ type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } });
    await settle();
    const again = await resumeIn(cutOff(room), recordOf(page));
    expect(again.page.view!.head).toMatchObject({ phase: 'talks', clock: { paused: false, started: true } });
    await again.page.ask({ type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } });
    await settle();
    expect(again.page.view!.head.phase).toBe('orders');
  });
});

describe('an exercise that was closed', () => {
  test('is one file, and is taken up with its exact time', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    const record = recordOf(page);
    await playOn(page);
    room.clock.pass(12_345);
    await page.ask({ type: 'leave' });
    expect(readdirSync(room.folder).filter((name) => !name.startsWith('.'))).toEqual([`${record}.backfill`]);
    const again = await resumeIn(room.folder, record);
    expect(again.page.view!.head.clock).toMatchObject({ remainingMs: 150_000 - 12_345, paused: true });
  });

  test('stays open while another page of the same host looks at it', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    const other = room.page('m2');
    await other.ask({ type: 'resume', record: recordOf(page) });
    await page.ask({ type: 'leave' });
    expect(await other.ask(clock({ do: 'start' }))).toEqual({ ok: true });
  });

  test('cannot be opened twice, and says so to the second host', async () => {
    const room = openRoom();
    const page = await begin(room, timed);
    const second = openRoom({ folder: room.folder }).page();
    const answer = await second.ask({ type: 'resume', record: recordOf(page) });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'recordBusy' } });
    const listing = await second.ask({ type: 'list' });
    const [card] = ('listing' in listing && listing.listing?.records) || [];
    expect(card?.problem).toContain('open in another window');
  });
});

describe('replay', () => {
  test('gives every result again', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO, rounds: 1 });
    const record = recordOf(page);
    for (let i = 0; i < 10 && page.view!.head.phase !== 'debrief'; i += 1) {
      const isOrders = page.view!.head.phase === 'orders';
      const act = isOrders
        ? ({ type: 'seal-orders', order: { dial: 1, moves: [] } } as const)
        : ({ type: 'mark-ready', ready: true } as const);
      await page.ask({ type: 'act', seat: 'beijing', act });
      await settle();
    }
    room.close();
    const { differsAt, compared } = replay(readRecord(path.join(room.folder, `${record}.backfill`)));
    expect(differsAt).toBeNull();
    expect(compared).toBeGreaterThanOrEqual(4);
  });

  test('that comes out otherwise is refused, and the record is left as it is', async () => {
    const room = openRoom();
    const page = await begin(room, timed);
    const record = recordOf(page);
    await page.ask({ type: 'leave' });
    const file = path.join(room.folder, `${record}.backfill`);
    const opened = openRecord(file, realChance);
    const event = { type: 'phaseBegan', phase: 'talks', round: 1 } as const;
    opened.record.append({
      happenings: [{ ...happening(event), result: { stateHash: 'other' } }],
      answer: null,
    });
    opened.record.close();
    const answer = await page.ask({ type: 'resume', record });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'recordOtherRules' } });
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(readRecord(file).damage).toBeNull();
  });
});

describe('a tutorial', () => {
  test('is flagged, keeps how far it came, and goes on from there', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO, tutorial: true });
    expect(page.session?.tutorial).toEqual({ step: null });
    expect(await page.ask({ type: 'reach-step', step: 'dial' })).toEqual({ ok: true });
    expect(page.session?.tutorial).toEqual({ step: 'dial' });
    const record = page.session?.record ?? '';
    room.close();
    const again = openRoom({ folder: room.folder });
    const late = again.page();
    const listed = await late.ask({ type: 'list' });
    expect('listing' in listed && listed.listing?.records).toMatchObject([{ record, isTutorial: true }]);
    await late.ask({ type: 'resume', record });
    expect(late.session?.tutorial).toEqual({ step: 'dial' });
  });

  test('that is over is offered no more, in this run or the next', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO, tutorial: true });
    await page.ask({ type: 'reach-step', step: 'over' });
    const offered = async (asking: typeof page) => {
      const listed = await asking.ask({ type: 'list' });
      return 'listing' in listed && listed.listing?.records.map(({ isTutorial }) => isTutorial);
    };
    expect(await offered(page)).toEqual([false]);
    room.close();
    expect(await offered(openRoom({ folder: room.folder }).page())).toEqual([false]);
  });

  test('is a matter of its set-up: another exercise has no steps', async () => {
    const page = await begin(openRoom(), { mode: 'solo', seats: SOLO });
    expect(page.session).not.toHaveProperty('tutorial');
    const answer = await page.ask({ type: 'reach-step', step: 'dial' });
    expect('problem' in answer && answer.problem.code).toBe('notAllowed');
  });
});
