// A page that loses its line is told what it missed and no more, and ends with what a page has that never lost its.
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import type { Command } from '../../../host/protocol.ts';
import { Client, randomOf, type Mortal } from '../../support/clients.ts';
import { openFour, openRoom, roomSeen, settle, type Page } from '../../support/rooms.ts';

const long = process.env.LONG === '1';

interface Table {
  readonly host: Mortal;
  readonly white: Page;
  readonly clients: Client[];
}

/** A room in which Moscow has a team of `count`. */
async function moscowOf(count: number): Promise<Table> {
  const host: Mortal = { room: openRoom(), isDead: false };
  const white = await openFour(host.room, { minutes: 45, rounds: 3 });
  const { seatCodes } = roomSeen(white);
  const clients = Array.from({ length: count }, (_, i) => {
    const client = new Client({ seat: seatCodes.moscow, name: `Person ${i}` });
    client.join(host);
    return client;
  });
  await white.ask({ type: 'clock', change: { do: 'start' } });
  await settle();
  return { host, white, clients };
}

const advance: Command = { type: 'direct', act: { type: 'advance' } };

/** Something that others do, and that Moscow may or may not see. */
function happens(random: (most: number) => number, i: number): Command {
  const seat = SEATS[random(4)]!;
  const commands: Command[] = [
    { type: 'direct', act: { type: 'state-publicly', text: `word ${i}` } },
    { type: 'direct', act: { type: 'write-note', text: `note ${i}` } },
    { type: 'clock', change: { do: 'extend', minutes: 1 } },
    { type: 'clock', change: { do: i % 2 === 0 ? 'pause' : 'resume' } },
    { type: 'people', change: { do: 'stand-in', seat, bot: i % 2 === 0 } },
    advance,
  ];
  return commands[random(commands.length)]!;
}

const kindsSince = (client: Client, at: number): string[] =>
  client.heard.slice(at).map(({ notice }) => notice.kind);

describe('a page that comes back by its cursor', () => {
  test(`ends with what one has that was never away, for ${long ? 200 : 12} pages and lines`, async () => {
    for (let seed = 1; seed <= (long ? 20 : 2); seed += 1) {
      const { host, white, clients } = await moscowOf(long ? 11 : 7);
      const random = randomOf(seed);
      const [steady, ...others] = clients;
      for (let i = 0; i < 60; i += 1) {
        for (const client of others)
          if (!client.isOn && random(3) === 0) client.join(host);
          else if (random(6) === 0) client.drop(random(5));
        await white.ask(happens(random, i));
        clients[random(clients.length)]!.send(`word-${seed}-${i}`, {
          type: 'tell-team',
          seat: 'moscow',
          text: `${i}`,
        });
        await settle();
      }
      for (const client of others) if (!client.isOn) client.join(host);
      expect(steady!.heard.length).toBeGreaterThan(60);
      expect(new Set(others.map(({ hash }) => hash))).toEqual(new Set([steady!.hash]));
      // Content and past quarters arrived as often as there: what arrived was never told again.
      expect(new Set(others.map(({ large }) => large))).toEqual(new Set([steady!.large]));
      expect(host.room.faults).toEqual([]);
    }
  });

  test('is told nothing but a welcome when nothing has happened that it may know', async () => {
    const { host, white, clients } = await moscowOf(1);
    const [client] = clients;
    await white.ask({ type: 'direct', act: { type: 'write-note', text: 'for myself' } });
    const at = client!.heard.length;
    client!.drop(0);
    client!.join(host);
    expect(kindsSince(client!, at)).toEqual(['welcome']);
  });

  test('is told again what was under way when the line broke, a change of the clock alone too', async () => {
    const { host, white, clients } = await moscowOf(1);
    const [client] = clients;
    client!.drop(0);
    const at = client!.heard.length;
    await white.ask({ type: 'clock', change: { do: 'extend', minutes: 7 } });
    client!.join(host);
    expect(kindsSince(client!, at)).toEqual(['welcome', 'present']);
    client!.drop(1);
    client!.join(host);
    expect(kindsSince(client!, at)).toEqual(['welcome', 'welcome', 'present']);
    const last = client!.heard.at(-1)!.notice;
    expect(last.kind === 'present' && last.remainingMs).toBe(white.view!.head.clock.remainingMs);
  });

  test.each([
    ['of another stream', (n: number) => ({ stream: 'another', n })],
    ['of the future', (n: number, stream: string) => ({ stream, n: n + 1 })],
  ])('is told everything for a cursor %s', async (_name, cursor) => {
    const { host, clients } = await moscowOf(1);
    const [client] = clients;
    const { stream, n } = client!.cursor;
    const before = client!.hash;
    client!.drop(0);
    client!.join(host, cursor(n, stream));
    expect(kindsSince(client!, 0)).toEqual(['welcome', 'session', 'content', 'present']);
    expect(client!.cursor.stream).not.toBe(stream);
    expect(client!.hash).toBe(before);
  });

  test('and says that it heard what it did not, misses it, and sees that by the numbers', async () => {
    const { host, white, clients } = await moscowOf(1);
    const [client] = clients;
    await white.ask(advance);
    const said = client!.cursor;
    client!.drop(2);
    expect(() => client!.join(host, said)).toThrow(/notice \d+ came after/);
  });
});
