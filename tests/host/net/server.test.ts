// The server on the loopback address: headers on every answer, strangers turned away, one page per token.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { tmpdir } from 'node:os';
import { realChance } from '../../../host/chance.ts';
import { realClock } from '../../../host/clock.ts';
import { Door } from '../../../host/net/door.ts';
import { Gate } from '../../../host/net/gate.ts';
import { Guesses } from '../../../host/net/guesses.ts';
import { serveSockets } from '../../../host/net/socket-link.ts';
import { listen, type WebServer } from '../../../host/net/web-server.ts';
import type { Notice } from '../../../host/protocol.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';

let server: WebServer;
const folder = mkdtempSync(path.join(tmpdir(), 'backfill-page-'));
const door = new Door(realChance, { enterRoom: () => 'wrongCode', memberWith: () => null });
/** What the pages sent, and how to tell each something. */
const received: string[] = [];
const tellers = new Map<string, (notice: Notice, n: number) => void>();
let left = 0;
let keysUsed = 0;

beforeAll(async () => {
  const page = path.join(folder, 'page');
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '<!doctype html><title>Backfill</title>');
  writeFileSync(path.join(page, 'assets', 'page.js'), 'export {};');
  writeFileSync(path.join(page, '.secret'), 'secret');
  writeFileSync(path.join(folder, 'outside.txt'), 'outside');
  server = await listen({ pageFolder: page, address: '127.0.0.1', port: 0, certificate: null });
  const sockets = serveSockets({
    door,
    clock: realClock,
    gate: new Gate(),
    guesses: new Guesses(() => 0),
    names: () => server.names,
    onKeyUsed: () => void (keysUsed += 1),
    sessions: {
      join(member, { tell, close, token }) {
        tellers.get(`close ${member}`)?.({ kind: 'session', session: null }, 2);
        tellers.set(member, tell);
        tellers.set(`close ${member}`, () => close(CLOSED_FOR_GOOD.takenOver));
        tell({ kind: 'welcome', protocol: 1, version: '0', stream: 's', ...(token && { token }) }, 1);
        return { receive: (text) => void received.push(text), leave: () => void (left += 1) };
      },
      joinWall(of, member, { tell, token }) {
        const version = `a wall of ${of}`;
        tell({ kind: 'welcome', protocol: 1, version, stream: 's', ...(token && { token }) }, 1);
        return { receive: (text) => void received.push(`${member}: ${text}`), leave: () => {} };
      },
      joinRoom: () => null,
    },
  });
  server.app.server.on('upgrade', (...upgrade) => sockets.upgrade(...upgrade));
});

afterAll(async () => {
  await server.app.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** A request as it is written, so that the path is not tidied up on the way. */
function get(target: string, { method = 'GET', host = `127.0.0.1:${server.port}` } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers: { host } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('over HTTP', () => {
  test('serves the page with a content policy that lets in nothing from elsewhere', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>Backfill</title>');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.filter((rule) => /unsafe|https?:|\*|data:|blob:/.test(rule))).toEqual([
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  test.each(['/', '/assets/page.js', '/missing', '/%2e%2e/outside.txt', '/%'])(
    'guards the answer to %s',
    async (target) => {
      const { headers } = await get(target);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '//outside.txt',
    '/.secret',
    '/assets/%00',
  ])('gives nothing for %s', async (target) => {
    const { status, body } = await get(target);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toMatch(/outside|secret/);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1', '192.168.0.1:80'])(
    'refuses the host %j',
    async (host) => {
      const { status, body } = await get('/', { host });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('Backfill');
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does nothing on %s', async (method) => {
    expect((await get('/', { method })).status).toBe(404);
  });
});

/** Opens a socket, says `first`, and answers what happened: a notice, or the code that closed it. */
function meet(
  first: string | Buffer | null,
  { origin = `http://127.0.0.1:${server.port}`, host = `127.0.0.1:${server.port}`, at = '/session' } = {},
): Promise<{ socket: WebSocket; got: Notice | number | 'refused' }> {
  return new Promise((resolve) => {
    const headers: Record<string, string> = { host };
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${at}`, {
      headers,
      ...(origin !== 'none' && { origin }),
    });
    socket.on('open', () => first !== null && socket.send(first));
    socket.on('message', (data: Buffer) =>
      resolve({ socket, got: JSON.parse(data.toString('utf8')) as Notice }),
    );
    socket.on('close', (code) => resolve({ socket, got: code }));
    socket.on('error', () => resolve({ socket, got: 'refused' }));
  });
}

const joinWithKey = () => JSON.stringify({ join: { key: door.newKey() } });

const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.on('close', (code) => resolve(code)));

describe('over a WebSocket', () => {
  test('lets a page in with the key of its address, and again with its token', async () => {
    const first = await meet(joinWithKey());
    expect(first.got).toMatchObject({ kind: 'welcome', protocol: 1 });
    const token = typeof first.got === 'object' && first.got.kind === 'welcome' ? first.got.token : '';
    expect(token).toHaveLength(52);
    expect(keysUsed).toBeGreaterThan(0);
    first.socket.close();
    const again = await meet(JSON.stringify({ join: { token } }));
    expect(again.got).toMatchObject({ kind: 'welcome', token });
    again.socket.close();
  });

  test('lets a wall in with a key of its own, as a wall also with its token, and leaves the page its key', async () => {
    const used = keysUsed;
    const first = await meet(JSON.stringify({ join: { key: door.newWallKey('m1') } }));
    expect(first.got).toMatchObject({ kind: 'welcome', version: 'a wall of m1' });
    const token = typeof first.got === 'object' && first.got.kind === 'welcome' ? first.got.token : '';
    first.socket.close();
    const again = await meet(JSON.stringify({ join: { token } }));
    expect(again.got).toMatchObject({ kind: 'welcome', version: 'a wall of m1' });
    again.socket.close();
    expect(keysUsed).toBe(used);
  });

  test.each([
    ['a wrong key', JSON.stringify({ join: { key: 'x' } })],
    ['a wrong token', JSON.stringify({ join: { token: 'x' } })],
    ['a command before joining', JSON.stringify({ id: '12345678', command: { type: 'list' } })],
    ['nonsense', '{'],
    ['bytes', Buffer.from([0, 255, 3])],
  ])('closes on %s and says nothing', async (_name, first) => {
    const before = received.length;
    expect((await meet(first)).got).toBe(CLOSED_FOR_GOOD.notLetIn);
    expect(received).toHaveLength(before);
  });

  test.each([
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['no origin', { origin: 'none' }],
    ['an origin that only begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['the origin null', { origin: 'null' }],
    ['a foreign host', { host: 'evil.example' }],
    ['another path', { at: '/' }],
    ['a path with a query', { at: '/session?key=1' }],
  ])('does not open for %s', async (_name, how) => {
    expect((await meet(joinWithKey(), how)).got).toBe('refused');
  });

  test('closes the old connection of a token when a new one takes over', async () => {
    const first = await meet(joinWithKey());
    const token = typeof first.got === 'object' && first.got.kind === 'welcome' ? first.got.token : '';
    const closed = closeCode(first.socket);
    const second = await meet(JSON.stringify({ join: { token } }));
    expect(await closed).toBe(CLOSED_FOR_GOOD.takenOver);
    second.socket.close();
  });

  test('closes on a frame of more than 64 KiB, and on more frames than a page can need', async () => {
    const large = await meet(joinWithKey());
    const largeClosed = closeCode(large.socket);
    large.socket.send('x'.repeat(64 * 1024 + 1));
    expect(await largeClosed).toBe(1009);
    const fast = await meet(joinWithKey());
    const fastClosed = closeCode(fast.socket);
    for (let i = 0; i < 60; i += 1) fast.socket.send('{}');
    expect(await fastClosed).toBe(CLOSED_FOR_GOOD.tooFast);
    expect(received.filter((text) => text === '{}').length).toBeLessThanOrEqual(42);
    expect(left).toBeGreaterThan(0);
  });
});
