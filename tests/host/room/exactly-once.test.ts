// Clients send every command one to four times over lines that break, and the host dies between commit and answer: every
// effect happens once, a repeated command is answered alike, and all end with the view that the host has.
import path from 'node:path';
import { expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import type { Command } from '../../../host/protocol.ts';
import { openRecord, readRecord } from '../../../host/record/open-record.ts';
import type { RecordStore } from '../../../host/record/record-file.ts';
import { Client, cutOff, hashOf, randomOf, type Mortal } from '../../support/clients.ts';
import { openFour, openRoom, roomSeen, settle, type Page } from '../../support/rooms.ts';

const long = process.env.LONG === '1';
const CRASHES = 3;

interface Size {
  readonly clients: number;
  /** Of each client. */
  readonly commands: number;
  /** How many clients sit on seats; the others are the white cell's. */
  readonly onSeats: number;
}

const WHOLE: Size = long
  ? { clients: 200, commands: 50, onSeats: 48 }
  : { clients: 20, commands: 25, onSeats: 12 };
const SMALL: Size = { clients: 6, commands: 10, onSeats: 4 };

/** Dies in the commit that `diesAt` counts down to: what was kept is on the disk, and nobody hears of it. */
interface Fate {
  diesAt: number;
  die(): void;
}

const mortalStore = (record: RecordStore, fate: Fate, hasAnswerTable: boolean): RecordStore => ({
  header: record.header,
  get head() {
    return record.head;
  },
  append(step) {
    record.append(hasAnswerTable ? step : { ...step, answer: null });
    fate.diesAt -= 1;
    if (fate.diesAt !== 0) return;
    fate.die();
    throw new Error('the host is dead');
  },
  answerTo: (command, content) => (hasAnswerTable ? record.answerTo(command, content) : null),
  keepPulse: (left) => record.keepPulse(left),
  holds: (head) => record.holds(head),
  copyTo: (target) => record.copyTo(target),
  close: () => record.close(),
});

function openMortal(folder: string | undefined, diesAt: number, hasAnswerTable: boolean): Mortal {
  const host: { room: Mortal['room']; isDead: boolean } = {
    isDead: false,
    room: openRoom({
      ...(folder !== undefined && { folder }),
      openRecord: (file, chance) => {
        const { record, contents } = openRecord(file, chance);
        const fate: Fate = { diesAt, die: () => void (host.isDead = true) };
        return { record: mortalStore(record, fate, hasAnswerTable), contents };
      },
    }),
  };
  return host;
}

/** The white cell of a host that takes up what the dead one left. */
async function takeUp(dead: Mortal, record: string, diesAt: number, hasAnswerTable: boolean) {
  const host = openMortal(cutOff(dead.room), diesAt, hasAnswerTable);
  const page = host.room.page();
  const open = { do: 'open', address: '192.168.4.20', secure: false } as const;
  expect(await page.ask({ type: 'resume', record })).toEqual({ ok: true, record });
  expect(await page.ask({ type: 'room', change: open })).toEqual({ ok: true });
  return { host, page };
}

/** On a seat a word to the team, in the white cell a minute more: both small, and each counts. */
const commandOf = ({ onSeats }: Size, client: number, i: number): Command =>
  client < onSeats
    ? { type: 'tell-team', seat: SEATS[client % 4]!, text: `word ${client} ${i}` }
    : { type: 'clock', change: { do: 'extend', minutes: 1 } };

async function seatAll(host: Mortal, page: Page, { clients: count, onSeats }: Size): Promise<Client[]> {
  const { code, seatCodes } = roomSeen(page);
  const clients = Array.from({ length: count }, (_, i) => {
    const seat = seatCodes[SEATS[i % 4]!];
    const client = new Client(i < onSeats ? { seat, name: `Person ${i}` } : { room: code });
    client.join(host);
    if (i >= onSeats) client.send(`knock-${i}-once`, { type: 'knock', name: `Helper ${i}`, wish: 'any' });
    return client;
  });
  await settle();
  const members = roomSeen(page).waiting.map(({ member }) => member);
  expect(members).toHaveLength(count - onSeats);
  await page.ask({ type: 'people', change: { do: 'seat', members, place: { role: 'white-cell' } } });
  return clients;
}

interface Sending {
  readonly client: number;
  readonly i: number;
}

/** Every command one to four times, in any order. */
function sendings(size: Size, random: (most: number) => number): Sending[] {
  const all: Sending[] = [];
  for (let client = 0; client < size.clients; client += 1)
    for (let i = 0; i < size.commands; i += 1)
      for (let copy = random(4); copy >= 0; copy -= 1) all.splice(random(all.length + 1), 0, { client, i });
  return all;
}

async function play(seed: number, size: Size, hasAnswerTable: boolean) {
  const random = randomOf(seed);
  const nextDeath = (): number => 10 + random((size.clients * size.commands) / (CRASHES + 1) - 10);
  let deaths = 0;
  let host = openMortal(undefined, nextDeath(), hasAnswerTable);
  let page = await openFour(host.room, { minutes: 240, rounds: 3 });
  const record = page.session!.record;
  const leftAtFirst = page.view!.head.clock.remainingMs!;
  const clients = await seatAll(host, page, size);
  const live = async (): Promise<void> => {
    if (!host.isDead) return;
    deaths += 1;
    const isLast = deaths >= CRASHES;
    ({ host, page } = await takeUp(host, record, isLast ? -1 : nextDeath(), hasAnswerTable));
  };
  for (const { client: who, i } of sendings(size, random)) {
    await live();
    const client = clients[who]!;
    if (random(30) === 0) client.drop(random(4));
    if (!client.isOn) {
      client.join(host);
      client.sendUnanswered();
    }
    if (!host.isDead) client.send(`command-${who}-${i}`, commandOf(size, who, i));
    if (random(20) === 0) await settle();
  }
  const endMs = performance.now();
  for (let tries = 0; tries < 10; tries += 1)
    for (const client of clients) {
      await live();
      if (!client.isOn) client.join(host);
      client.sendUnanswered();
    }
  await settle();
  const convergedInMs = performance.now() - endMs;
  const snapshots = clients.map((client) => {
    const { hash } = client;
    client.drop(0);
    client.join(host, { stream: 'of another host', n: 7 });
    return { byCursor: hash, whole: client.hash };
  });
  const left = page.view!.head.clock.remainingMs!;
  host.room.close();
  const { events, damage } = readRecord(path.join(host.room.folder, `${record}.backfill`));
  expect(damage).toBeNull();
  const times = new Map<string, number>();
  for (const { entry } of events)
    if (entry.command?.startsWith('command-')) times.set(entry.command, (times.get(entry.command) ?? 0) + 1);
  return {
    deaths,
    convergedInMs,
    unanswered: clients.flatMap(({ unanswered }) => [...unanswered.keys()]),
    answers: clients.flatMap((client) => [...client.answers].filter(([id]) => id.startsWith('command-'))),
    times,
    minutesGained: (left - leftAtFirst) / 60_000,
    apart: snapshots.filter(({ byCursor, whole }) => byCursor !== whole),
    hashes: new Set(snapshots.map(({ whole }) => whole)),
    hostHash: hashOf(page.view),
  };
}

test(`${WHOLE.clients} clients with ${WHOLE.commands} commands each, and a host that dies ${CRASHES} times: every effect once, every answer alike, every view the host's`, async () => {
  const { clients, commands, onSeats } = WHOLE;
  const played = await play(7, WHOLE, true);
  expect(played.deaths).toBe(CRASHES);
  expect(played.unanswered).toEqual([]);
  expect(played.answers).toHaveLength(clients * commands);
  expect(played.answers.filter(([, different]) => different.size > 1)).toEqual([]);
  expect(played.times.size).toBe(clients * commands);
  expect([...played.times].filter(([, times]) => times !== 1)).toEqual([]);
  expect(played.minutesGained).toBe((clients - onSeats) * commands);
  expect(played.apart).toEqual([]);
  // Four seats and the white cell.
  expect(played.hashes.size).toBe(5);
  expect(played.hashes.has(played.hostHash)).toBe(true);
  expect(played.convergedInMs).toBeLessThan(long ? 60_000 : 5_000);
});

test('without the table of answers effects happen twice', async () => {
  const { times, minutesGained } = await play(7, SMALL, false);
  expect([...times].filter(([, count]) => count > 1).length).toBeGreaterThan(SMALL.clients);
  expect(minutesGained).toBeGreaterThan((SMALL.clients - SMALL.onSeats) * SMALL.commands);
});
