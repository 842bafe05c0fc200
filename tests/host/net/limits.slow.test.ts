// What one machine may take of a host: sockets, connections, headers, time. Each limit with who is not limited by it.
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ADDRESS_CONNECTIONS_MOST,
  ADDRESS_WAITING_MOST,
  BEAT_MS,
  JOIN_WITHIN_MS,
  SOCKETS_MOST,
} from '../../../host/net/limits.ts';
import type { Notice } from '../../../host/protocol.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';
import { CODE, hasOtherAddresses, listenerForTest, type TestListener } from '../../support/listener.ts';
import { joinPage, openPage } from '../../support/web-page.ts';

const OTHER = '127.0.2.1';

interface Opened {
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
}

/** A WebSocket that says nothing; rejects with what it was refused with. */
function silent({ url }: TestListener, from = '127.0.0.1'): Promise<Opened> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/session`, { origin: url, localAddress: from });
  onTestFinished(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve({ socket, closed }));
    socket.on('error', reject);
  });
}

const times = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));

/** Lets what is on its way arrive. */
const soon = (ms = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('sockets', () => {
  test('have five seconds to join', async () => {
    const listener = await listenerForTest();
    const { socket, closed } = await silent(listener);
    listener.clock.pass(JOIN_WITHIN_MS - 1);
    await soon();
    expect(socket.readyState).toBe(socket.OPEN);
    listener.clock.pass(1);
    expect(await closed).toBe(CLOSED_FOR_GOOD.notLetIn);
  });

  test.skipIf(!hasOtherAddresses)('wait to join in small numbers for each other machine', async () => {
    const listener = await listenerForTest();
    const [first] = await times(ADDRESS_WAITING_MOST, () => silent(listener, OTHER));
    await expect(silent(listener, OTHER)).rejects.toThrow('429');
    await silent(listener, '127.0.2.2');
    await times(20, () => silent(listener));
    first?.socket.send(JSON.stringify({ join: { room: CODE } }));
    await soon();
    await silent(listener, OTHER);
  });

  test('are enough for a class and two hundred people, and not endless', async () => {
    expect(SOCKETS_MOST).toBeGreaterThan(240);
    const listener = await listenerForTest();
    const all = [];
    for (let i = 0; i < SOCKETS_MOST; i += 64) all.push(...(await times(64, () => silent(listener))));
    expect(await (await silent(listener)).closed).toBe(CLOSED_FOR_GOOD.tooManyPages);
    all[0]?.socket.close();
    await all[0]?.closed;
    expect((await silent(listener)).socket.readyState).toBe(WebSocket.OPEN);
  });

  test('that do not read are cut off by the second beat, and those that do are not', async () => {
    const listener = await listenerForTest();
    const stalled = await times(50, async () => {
      const one = await silent(listener);
      one.socket.send(JSON.stringify({ join: { room: CODE } }));
      return one;
    });
    const reader = await joinPage(listener.url, { room: CODE });
    await soon();
    for (const { socket } of stalled) socket.pause();
    for (let i = 0; i < 3; i += 1) {
      listener.tellAll(NEWS);
      listener.clock.pass(BEAT_MS);
      await soon();
    }
    for (const { socket } of stalled) socket.resume();
    expect(await Promise.all(stalled.map(({ closed }) => closed))).toEqual(stalled.map(() => 1006));
    expect(reader.notices.filter(({ kind }) => kind === 'answer')).toHaveLength(3);
  });

  test('with more than 4 MiB unread are cut off between two beats', async () => {
    const listener = await listenerForTest();
    const { socket, closed } = await silent(listener);
    socket.send(JSON.stringify({ join: { room: CODE } }));
    const reader = await joinPage(listener.url, { room: CODE });
    await soon();
    socket.pause();
    for (let i = 0; i < 30; i += 1) {
      listener.tellAll(LONG_NEWS);
      await soon(10);
    }
    socket.resume();
    expect(await closed).toBe(1006);
    expect(reader.notices.filter(({ kind }) => kind === 'answer')).toHaveLength(30);
  });
});

const NEWS: Notice = { kind: 'answer', to: 'x', answer: { ok: true } };
const LONG_NEWS: Notice = { kind: 'answer', to: 'x'.repeat(1024 * 1024), answer: { ok: true } };

/** A bare connection, and whether it is closed within `ms`. */
async function bare(port: number, from = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await new Promise((resolve) => socket.on('connect', resolve));
  return socket;
}

/** Resolves with the time until it is closed; null: still open after `mostMs`. */
function closedAfter(socket: Socket, mostMs: number): Promise<number | null> {
  const began = performance.now();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), mostMs);
    socket.on('data', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(performance.now() - began);
    });
  });
}

describe('connections', () => {
  test.skipIf(!hasOtherAddresses).each([false, true])(
    'of another machine are counted and given back (secure: %s)',
    async (secure) => {
      const listener = await listenerForTest({ secure });
      const all = await times(ADDRESS_CONNECTIONS_MOST, () => bare(listener.port, OTHER));
      expect(await closedAfter(await bare(listener.port, OTHER), 500)).not.toBeNull();
      expect(await closedAfter(await bare(listener.port, '127.0.2.2'), 100)).toBeNull();
      expect(await closedAfter(await bare(listener.port), 100)).toBeNull();
      for (const socket of all) socket.destroy();
      await soon();
      expect(await closedAfter(await bare(listener.port, OTHER), 100)).toBeNull();
    },
  );

  test('take headers of 8 KiB at most', async () => {
    const listener = await listenerForTest();
    const ask = (bytes: number) => fetch(listener.url, { headers: { 'x-long': 'x'.repeat(bytes) } });
    expect((await ask(6_000)).status).toBe(200);
    const refused = await ask(9_000);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refused.text()).toBe('');
  });

  test('that send drop by drop, or nothing, are cut off within ten seconds and hold nobody up', async () => {
    const listener = await listenerForTest();
    const page = await openPage(`${listener.url}/#key=${listener.door.newKey()}`);
    const lazy = await lazyServer();
    const slow = async (port: number, first: string, drop: string): Promise<number | null> => {
      const socket = await bare(port);
      socket.write(first);
      const timer = setInterval(() => socket.write(drop), 200);
      const after = await closedAfter(socket, 10_500);
      clearInterval(timer);
      return after;
    };
    const heads = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${listener.port}\r\n`;
    const upload =
      `POST /records HTTP/1.1\r\nHost: 127.0.0.1:${listener.port}\r\nOrigin: ${listener.url}\r\n` +
      `Authorization: Bearer ${page.token}\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\n`;
    const attacks = [
      ...Array.from({ length: 20 }, () => slow(listener.port, heads, 'X-A: b\r\n')),
      slow(listener.port, upload, 'x'),
      slow(listener.port, '', ''),
      slow(listener.port, 'G', 'E'),
    ];
    const control = slow(lazy, heads, 'X-A: b\r\n');
    await soon(1_000);
    const began = performance.now();
    expect((await fetch(listener.url)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    const ends = await Promise.all(attacks);
    expect(ends.filter((ms) => ms === null || ms > 10_000)).toEqual([]);
    expect(await control).toBeNull();
  });
});

/** Node's own server, as it is without limits. */
async function lazyServer(): Promise<number> {
  const server: Server = createServer((_request, answer) => answer.end());
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return typeof at === 'object' && at !== null ? at.port : 0;
}
