// People come to the door of a room, are seated, moved and taken out, hold a seat together, and come back into it.
import { describe, expect, test } from 'vitest';
import type { Command, PeopleChange, Place, RoomChange } from '../../../host/protocol.ts';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';
import { folderForTest } from '../../support/records.ts';
import {
  FOUR_PEOPLE,
  begin,
  openFour,
  openRoom,
  porchSeen,
  roomSeen,
  settle,
  type Guest,
  type Page,
  type Room,
} from '../../support/rooms.ts';

type Seated = Exclude<Guest, { refused: unknown }>;

const at = (seat: Seat): Place => ({ role: 'seat', seat });
const people = (white: Page, change: PeopleChange) => white.ask({ type: 'people', change });
const room = (white: Page, change: RoomChange) => white.ask({ type: 'room', change });
const START: Command = { type: 'clock', change: { do: 'start' } };
const ADVANCE: Command = { type: 'direct', act: { type: 'advance' } };

function letIn(guest: Guest): Seated {
  if ('refused' in guest) throw new Error(`refused: ${guest.refused}`);
  return guest;
}

const bySeatCode = (host: Room, white: Page, seat: Seat, name: string): Seated =>
  letIn(host.guest({ seat: roomSeen(white).seatCodes[seat], name }));

async function knocker(host: Room, white: Page, name: string, wish: Seat | 'any' | 'observer' = 'any') {
  const guest = letIn(host.guest({ room: roomSeen(white).code }));
  expect(await guest.ask({ type: 'knock', name, wish })).toEqual({ ok: true });
  return guest;
}

describe('the door of a room', () => {
  test('is shut before the white cell opens it, and after it closes it', async () => {
    const host = openRoom();
    const white = await begin(host, { mode: 'room', seats: FOUR_PEOPLE });
    const { code } = roomSeen(white);
    expect(host.guest({ room: code })).toEqual({ refused: 'wrongCode' });
    await room(white, { do: 'open', address: '192.168.4.20', secure: false });
    const guest = letIn(host.guest({ room: code }));
    await room(white, { do: 'close' });
    expect(guest.closed).toBe(CLOSED_FOR_GOOD.roomClosed);
    expect(host.guest({ room: code })).toEqual({ refused: 'wrongCode' });
    expect(host.guest({ token: guest.token })).toEqual({ refused: 'notLetIn' });
  });

  test('takes a code as people type it, and no other', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const { code } = roomSeen(white);
    letIn(host.guest({ room: `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase() }));
    expect(host.guest({ room: 'ZZZZZZZZ' })).toEqual({ refused: 'wrongCode' });
    expect(roomSeen(white).failedJoins).toBe(1);
  });

  test('lets the holder of the room code knock, and nothing more', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const guest = letIn(host.guest({ room: roomSeen(white).code }));
    expect(porchSeen(guest)).toMatchObject({ name: 'Tuesday class', you: { state: 'new' } });
    for (const command of [
      START,
      { type: 'list' },
      { type: 'watch', audience: 'wall' },
      { type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } },
      { type: 'tell-team', seat: 'beijing', text: 'hello' },
      { type: 'ask-print', audience: 'beijing', scenario: null },
      { type: 'ask-print', audience: 'beijing', scenario: 'august-2017' },
      { type: 'ask-print', audience: 'wall', scenario: null },
      { type: 'ask-advice', seat: 'beijing' },
      { type: 'people', change: { do: 'share-out' } },
      { type: 'room', change: { do: 'lock', locked: true } },
    ] satisfies Command[])
      expect(await guest.ask(command), command.type).toMatchObject({ ok: false });
    expect(guest.notices.map(({ kind }) => kind)).not.toContain('content');
    expect(guest.notices.map(({ kind }) => kind)).not.toContain('session');
  });

  test('shows who waits, and the white cell seats them or asks them to wait', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const ines = await knocker(host, white, 'Ines', 'pyongyang');
    const kofi = await knocker(host, white, 'Kofi');
    expect(roomSeen(white).waiting).toMatchObject([
      { name: 'Ines', wish: 'pyongyang', here: true },
      { name: 'Kofi', wish: 'any' },
    ]);
    await people(white, { do: 'seat', members: [ines.member], place: at('pyongyang') });
    expect(ines.view).toMatchObject({ audience: 'pyongyang', team: { members: [{ name: 'Ines' }] } });
    await room(white, { do: 'turn-away', member: kofi.member });
    expect(porchSeen(kofi)?.you.state).toBe('turned-away');
    expect(porchSeen(kofi)?.seats.pyongyang).toBe(1);
    await kofi.ask({ type: 'knock', name: 'Kofi', wish: 'beijing' });
    expect(porchSeen(kofi)?.you.state).toBe('waiting');
    expect(roomSeen(white).waiting).toMatchObject([{ name: 'Kofi', wish: 'beijing' }]);
  });

  test('takes nobody new while it is locked; who is in comes back', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'moscow', 'One');
    await room(white, { do: 'lock', locked: true });
    const { code, seatCodes } = roomSeen(white);
    expect(host.guest({ room: code })).toEqual({ refused: 'roomLocked' });
    expect(host.guest({ seat: seatCodes.moscow, name: 'Two' })).toEqual({ refused: 'roomLocked' });
    one.leave();
    expect(letIn(host.guest({ token: one.token })).view).toMatchObject({ audience: 'moscow' });
  });
});

describe('a seat code', () => {
  test('seats its holder at once, until the seat is full', async () => {
    const host = openRoom();
    const white = await openFour(host);
    for (let i = 0; i < 12; i += 1) bySeatCode(host, white, 'beijing', `Person ${i}`);
    expect(host.guest({ seat: roomSeen(white).seatCodes.beijing, name: 'Late' })).toEqual({
      refused: 'seatFull',
    });
    expect(roomSeen(white).members).toHaveLength(12);
  });

  test('opens nothing once it was replaced', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const before = roomSeen(white).seatCodes.moscow;
    await room(white, { do: 'new-code', of: 'moscow' });
    expect(host.guest({ seat: before, name: 'Late' })).toEqual({ refused: 'wrongCode' });
    bySeatCode(host, white, 'moscow', 'In time');
  });
});

describe('sharing out', () => {
  test('gives wishes where that is fair, fills the emptiest seats, and leaves observers to observe', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const wishes = ['beijing', 'beijing', 'beijing', 'any', 'any', 'moscow', 'observer', 'beijing'] as const;
    for (const [i, wish] of wishes.entries()) await knocker(host, white, `Person ${i}`, wish);
    await people(white, { do: 'share-out' });
    const seen = roomSeen(white);
    const on = (seat: Seat) =>
      seen.members.filter(({ place }) => place.role === 'seat' && place.seat === seat).length;
    expect(on('beijing') + on('moscow') + on('washington') + on('pyongyang')).toBe(7);
    expect(Math.min(...SEATS.map(on))).toBe(1);
    expect(on('beijing')).toBe(2);
    expect(seen.members.filter(({ place }) => place.role === 'observer')).toMatchObject([
      { name: 'Person 6' },
    ]);
    expect(seen.waiting).toEqual([]);
  });
});

describe('people at a table', () => {
  test('share a draft, see whose hand was on it, and talk among themselves', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    const two = bySeatCode(host, white, 'beijing', 'Two');
    const other = bySeatCode(host, white, 'moscow', 'Other');
    for (const step of [START, ADVANCE, ADVANCE]) {
      await white.ask(step);
      await settle();
    }
    const draft = { dial: 2, moves: [] };
    const before = other.notices.length;
    await one.ask({ type: 'save-draft', seat: 'beijing', draft });
    await two.ask({ type: 'tell-team', seat: 'beijing', text: 'Why one?' });
    expect(two.view).toMatchObject({
      order: draft,
      team: { drafted: one.member, sealed: null, chat: [{ member: two.member, text: 'Why one?' }] },
    });
    expect(other.notices).toHaveLength(before);
    const seal: Command = { type: 'act', seat: 'beijing', act: { type: 'seal-orders', order: draft } };
    expect(await two.ask(seal)).toEqual({ ok: true });
    expect(one.view).toMatchObject({ sealed: true, team: { sealed: two.member } });
  });

  test('leave the last word to the head of delegation', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    const two = bySeatCode(host, white, 'beijing', 'Two');
    await people(white, { do: 'name-head', seat: 'beijing', member: one.member });
    await white.ask(START);
    const ready: Command = { type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } };
    expect(await two.ask(ready)).toMatchObject({ ok: false, problem: { code: 'notAllowed' } });
    expect(await one.ask(ready)).toEqual({ ok: true });
  });

  test('may do nothing for another seat and see none', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    await white.ask(START);
    for (const audience of ['moscow', 'white-cell'] as const)
      expect(await one.ask({ type: 'watch', audience })).toMatchObject({ ok: false });
    expect(
      await one.ask({ type: 'act', seat: 'moscow', act: { type: 'mark-ready', ready: true } }),
    ).toMatchObject({
      ok: false,
    });
    expect(await one.ask({ type: 'clock', change: { do: 'pause' } })).toMatchObject({ ok: false });
    expect(await one.ask(ADVANCE)).toMatchObject({ ok: false });
  });

  test('see the new table and nothing more of the old one once they are moved', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    await people(white, { do: 'seat', members: [one.member], place: at('washington') });
    expect(one.session).toMatchObject({ people: ['washington'], watching: 'washington' });
    expect(one.view).toMatchObject({ audience: 'washington' });
    await people(white, { do: 'seat', members: [one.member], place: { role: 'observer', sees: ['moscow'] } });
    expect(one.session).toMatchObject({ people: [], watching: 'moscow', mayWatch: ['moscow', 'wall'] });
  });

  test('are out for good when they are taken out', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    await people(white, { do: 'remove', member: one.member });
    expect(one.closed).toBe(CLOSED_FOR_GOOD.removed);
    const heard = one.notices.length;
    await white.ask(START);
    expect(one.notices).toHaveLength(heard);
    expect(host.guest({ token: one.token })).toEqual({ refused: 'notLetIn' });
  });

  test('may direct the exercise from another machine as a white cell', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const second = await knocker(host, white, 'Second', 'observer');
    await people(white, { do: 'seat', members: [second.member], place: { role: 'white-cell' } });
    expect(second.view).toMatchObject({ audience: 'white-cell' });
    expect(await second.ask(START)).toEqual({ ok: true });
    expect(roomSeen(second).members).toHaveLength(1);
  });
});

describe('a seat without people', () => {
  test('is played by a bot once the room has started, and given back to whoever sits down', async () => {
    const host = openRoom();
    const white = await openFour(host);
    bySeatCode(host, white, 'beijing', 'One');
    expect(roomSeen(white).standIns).toEqual([]);
    await white.ask(START);
    await settle();
    expect(roomSeen(white).standIns).toEqual(['moscow', 'washington', 'pyongyang']);
    const late = bySeatCode(host, white, 'moscow', 'Late');
    expect(roomSeen(white).standIns).toEqual(['washington', 'pyongyang']);
    expect(late.session?.people).toEqual(['moscow']);
  });

  test('is played at the machine where one laptop is passed round', async () => {
    const host = openRoom();
    const white = await openFour(host, { mode: 'hot-seat' });
    bySeatCode(host, white, 'beijing', 'One');
    await white.ask(START);
    expect(white.session?.people).toEqual(['moscow', 'washington', 'pyongyang']);
    expect(white.session?.mayWatch).not.toContain('beijing');
  });

  test('and one whose people are absent gets a bot to stand in, and its people back', async () => {
    const host = openRoom();
    const white = await openFour(host);
    const one = bySeatCode(host, white, 'beijing', 'One');
    await white.ask(START);
    await people(white, { do: 'stand-in', seat: 'beijing', bot: true });
    expect(one.session?.people).toEqual([]);
    expect(one.view).toMatchObject({ audience: 'beijing' });
    await people(white, { do: 'stand-in', seat: 'beijing', bot: false });
    expect(one.session?.people).toEqual(['beijing']);
  });
});

test('after a crash of the host everybody comes back into the same seat with the token they had', async () => {
  const folder = folderForTest();
  const before = openRoom({ folder });
  const white = await openFour(before);
  const one = bySeatCode(before, white, 'beijing', 'One');
  const record = white.session?.record ?? '';
  await white.ask(START);
  before.close();
  const after = openRoom({ folder });
  const again = after.page();
  await again.ask({ type: 'resume', record });
  await room(again, { do: 'open', address: '192.168.4.20', secure: false });
  const back = letIn(after.guest({ token: one.token }));
  expect(back.member).toBe(one.member);
  expect(back.view).toMatchObject({ audience: 'beijing', team: { members: [{ name: 'One', here: true }] } });
});

test('a page that lost its line is told only what it missed', async () => {
  const host = openRoom();
  const white = await openFour(host);
  const one = bySeatCode(host, white, 'beijing', 'One');
  const welcome = one.notices[0];
  const stream = welcome?.kind === 'welcome' ? welcome.stream : '';
  one.leave();
  await white.ask(START);
  const back = letIn(host.guest({ token: one.token, after: { stream, n: one.notices.length } }));
  expect(back.notices.map(({ kind }) => kind)).toEqual(['welcome', 'present']);
  const anew = letIn(host.guest({ token: one.token }));
  expect(anew.notices.map(({ kind }) => kind)).toEqual(['welcome', 'session', 'content', 'present']);
});
