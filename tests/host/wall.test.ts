// A wall: it follows the page that opened it, shows what everybody may know, and may do nothing.
import { describe, expect, test } from 'vitest';
import type { Command, RoomNotice } from '../../host/protocol.ts';
import { begin, FOUR_PEOPLE, openRoom, setup, SOLO, type Page } from '../support/rooms.ts';

const START: Command = { type: 'clock', change: { do: 'start' } };
const ADVANCE: Command = { type: 'direct', act: { type: 'advance' } };

/** Whether the wall shows an exercise now. */
const shows = (wall: Page): boolean => wall.session !== null;

describe('a wall', () => {
  test('shows the exercise of its page, before it began and while it runs', async () => {
    const room = openRoom();
    const wall = room.wall();
    expect(shows(wall)).toBe(false);
    const page = await begin(room, { seats: FOUR_PEOPLE });
    expect(wall.session).toMatchObject({ watching: 'wall', mayWatch: ['wall'] });
    await page.ask(START);
    await page.ask(ADVANCE);
    expect(wall.view).toMatchObject({ audience: 'wall', head: { phase: 'talks' } });
    expect(room.wall('m1', 'w2').view).toMatchObject({ audience: 'wall', head: { phase: 'talks' } });
  });

  test('shows nothing of an exercise that another page plays', async () => {
    const room = openRoom();
    const wall = room.wall('m2');
    await begin(room, { seats: FOUR_PEOPLE });
    expect(shows(wall)).toBe(false);
  });

  test('follows its page out of an exercise and into the next, and keeps none open', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE });
    const wall = room.wall();
    expect(shows(wall)).toBe(true);
    await page.ask({ type: 'leave' });
    expect(shows(wall)).toBe(false);
    await page.ask({ type: 'new-exercise', setup: setup({ seats: FOUR_PEOPLE, name: 'Wednesday class' }) });
    expect(wall.session).toMatchObject({ name: 'Wednesday class', watching: 'wall' });
    expect(room.faults).toEqual([]);
  });

  test('hears nothing after it went', async () => {
    const room = openRoom();
    const wall = room.wall();
    wall.leave();
    const heard = wall.notices.length;
    const page = await begin(room, { seats: FOUR_PEOPLE });
    await page.ask(START);
    expect(wall.notices).toHaveLength(heard);
  });
});

describe('a wall may ask for nothing', () => {
  const commands: readonly (readonly [string, Command])[] = [
    ['the table of a seat', { type: 'watch', audience: 'beijing' }],
    ['the white cell', { type: 'watch', audience: 'white-cell' }],
    ['an act of a seat', { type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } }],
    ['a draft', { type: 'save-draft', seat: 'beijing', draft: { dial: 1, moves: [] } }],
    ['the end of the phase', ADVANCE],
    ['a pause', { type: 'clock', change: { do: 'pause' } }],
    ['advice', { type: 'ask-advice', seat: 'beijing' }],
    ['the list of exercises', { type: 'list' }],
    ['another exercise', { type: 'new-exercise', setup: setup({ seats: SOLO }) }],
    ['the way out', { type: 'leave' }],
    ['another wall', { type: 'open-wall' }],
  ];

  test('of what a page that plays may', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE });
    await page.ask(START);
    const wall = room.wall();
    for (const [name, command] of commands)
      expect(await wall.ask(command), name).toMatchObject({ ok: false, problem: { code: 'notAllowed' } });
    expect(wall.session).toMatchObject({ watching: 'wall' });
    expect(page.session).toMatchObject({ watching: null });
  });

  test('and a page that plays may: the control', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE });
    await page.ask(START);
    for (const [name, command] of commands) {
      if (['new-exercise', 'leave', 'open-wall'].includes(command.type)) continue;
      expect(await page.ask(command), name).toMatchObject({ ok: true });
    }
  });
});

test('a secret that a seat writes is on no frame to the wall, and on one to the white cell', async () => {
  const CANARY = 'the canary sings at dawn';
  const room = openRoom();
  const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
  const wall = room.wall();
  await page.ask(START);
  await page.ask(ADVANCE);
  const whisper = { type: 'send-message', to: 'moscow', text: CANARY } as const;
  expect(await page.ask({ type: 'act', seat: 'beijing', act: whisper })).toEqual({ ok: true });
  const said = { type: 'send-message', to: 'all', text: 'said to all' } as const;
  expect(await page.ask({ type: 'act', seat: 'beijing', act: said })).toEqual({ ok: true });
  expect(JSON.stringify(wall.notices)).not.toContain(CANARY);
  expect(JSON.stringify(wall.notices)).toContain('said to all');
  expect(JSON.stringify(page.notices)).toContain(CANARY);
});

describe('a wall of a room', () => {
  test('shows how to knock while the room is open, and never the code of a seat', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'room', seats: FOUR_PEOPLE });
    const wall = room.wall();
    expect(wall.session).not.toHaveProperty('wayIn');
    await page.ask({ type: 'room', change: { do: 'open', address: '192.168.4.20', secure: false } });
    const codes = new Set(codesOf(page));
    await page.ask({ type: 'room', change: { do: 'new-code', of: 'moscow' } });
    for (const code of codesOf(page)) codes.add(code);
    await page.ask({ type: 'room', change: { do: 'lock', locked: true } });
    expect(wall.session?.wayIn).toEqual({ url: expect.any(String), code: roomOf(page).code, isLocked: true });
    const told = JSON.stringify(wall.notices);
    expect(codes.size).toBe(5);
    for (const code of codes) expect(told).not.toContain(code);
    for (const code of codes) expect(JSON.stringify(page.notices)).toContain(code);
    await page.ask({ type: 'room', change: { do: 'close' } });
    expect(wall.session).not.toHaveProperty('wayIn');
  });

  const roomOf = (page: Page): RoomNotice => {
    const last = page.notices.findLast((notice) => notice.kind === 'room');
    if (last?.kind !== 'room') throw new Error('the white cell was told of no room');
    return last.room;
  };
  const codesOf = (page: Page): string[] => Object.values(roomOf(page).seatCodes);
});
