// Whoever closes the browser without leaving loses no time, and a reload changes nothing.
import { describe, expect, test } from 'vitest';
import type { Setup } from '../../host/protocol.ts';
import { begin, openRoom, settle, SOLO, type Page, type Room } from '../support/rooms.ts';

const TIMED = { mode: 'solo', seats: SOLO, minutes: 45, rounds: 3 } satisfies Partial<Setup>;

async function playing(room: Room, changes: Partial<Setup> = TIMED): Promise<Page> {
  const page = await begin(room, changes);
  await page.ask({ type: 'clock', change: { do: 'start' } });
  return page;
}

async function back(room: Room): Promise<Page> {
  const page = room.page();
  await settle();
  return page;
}

const clockOf = (page: Page) => page.view?.head.clock;

describe('a page that is gone', () => {
  test('costs the ten seconds in which it might have been a reload, and no more', async () => {
    const room = openRoom();
    const page = await playing(room);
    const before = clockOf(page)?.remainingMs ?? 0;
    page.leave();
    room.clock.pass(500_000);
    const again = await back(room);
    expect(clockOf(again)).toMatchObject({ remainingMs: before - 10_000, started: true, paused: false });
    expect(again.view?.head.phase).toBe('brief');
    expect(room.faults).toEqual([]);
  });

  test('and is back within ten seconds finds the clock as it ran', async () => {
    const room = openRoom();
    const page = await playing(room);
    const before = clockOf(page)?.remainingMs ?? 0;
    page.leave();
    room.clock.pass(4_000);
    const again = await back(room);
    room.clock.pass(20_000);
    await again.ask({ type: 'list' });
    expect(clockOf(again)).toMatchObject({ remainingMs: before - 4_000, paused: false });
  });

  test('leaves a pause that a person made as it is', async () => {
    const room = openRoom();
    const page = await playing(room);
    await page.ask({ type: 'clock', change: { do: 'pause' } });
    page.leave();
    room.clock.pass(60_000);
    expect(clockOf(await back(room))).toMatchObject({ paused: true });
  });

  test('while another page is still there stops nothing', async () => {
    const room = openRoom();
    const page = await playing(room);
    const before = clockOf(page)?.remainingMs ?? 0;
    const other = room.page('m2');
    await other.ask({ type: 'resume', record: page.session!.record });
    page.leave();
    room.clock.pass(30_000);
    await other.ask({ type: 'clock', change: { do: 'pause' } });
    expect(clockOf(other)).toMatchObject({ remainingMs: before - 30_000 });
  });

  test('of an exercise without a limit changes nothing', async () => {
    const room = openRoom();
    const page = await playing(room, { ...TIMED, minutes: null });
    page.leave();
    room.clock.pass(60_000);
    expect(clockOf(await back(room))).toMatchObject({ remainingMs: null, paused: false });
  });
});
