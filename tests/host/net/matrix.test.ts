// Who may call a listener: every mixture of Host, Origin, path, method and token is tried, and only the listed ones pass.
// Against pages elsewhere that make a browser call this machine (DNS rebinding, cross-site WebSocket).
import { Agent, createServer, request } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isOurHost, isOurOrigin, ownNames } from '../../../host/net/headers.ts';
import { OUTSIDE, listenerForTest, pageForTest } from '../../support/listener.ts';
import { joinPage } from '../../support/web-page.ts';

interface Got {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** A request as it is written; 101 when a WebSocket opens. */
function ask(port: number, at: string, method = 'GET', headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const isUpgrade = 'upgrade' in headers;
    const asked = request(
      { host: '127.0.0.1', port, path: at, method, headers, ...(isUpgrade ? { agent: false } : { agent }) },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asked.on('upgrade', (answer, socket) => {
      socket.destroy();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: '' });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};

const hostsFor = (port: number): string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
  '127.0.0.1',
  `127.0.0.1.:${port}`,
  `127.0.0.1:${port + 1}`,
  `evil.example:${port}`,
  `0.0.0.0:${port}`,
];
const originsFor = (port: number): (string | null)[] => [
  `http://127.0.0.1:${port}`,
  `http://localhost:${port}`,
  null,
  'null',
  `https://127.0.0.1:${port}`,
  `http://127.0.0.1:${port}.evil.example`,
  `http://evil.example:${port}`,
];
const PATHS = ['/session', '/', '/session?x', '/session/', '/records'];

describe('a listener', () => {
  test('opens a WebSocket for its own names alone, out of 490 mixtures', async () => {
    const { port } = await listenerForTest();
    const opened: string[] = [];
    let tried = 0;
    for (const host of hostsFor(port))
      for (const origin of originsFor(port))
        for (const at of PATHS)
          for (const method of ['GET', 'POST']) {
            const headers = { ...UPGRADE, host, ...(origin !== null && { origin }) };
            const { status, body, headers: answer } = await ask(port, at, method, headers);
            tried += 1;
            if (status === 101) opened.push(`${method} ${host}${at} from ${origin}`);
            else expect({ body, ...answer }).toMatchObject({ body: '', 'x-content-type-options': 'nosniff' });
          }
    expect(tried).toBe(490);
    const own = [`127.0.0.1:${port}`, `localhost:${port}`];
    expect(opened.toSorted()).toEqual(
      own.flatMap((host) => own.map((name) => `GET ${host}/session from http://${name}`)).toSorted(),
    );
  });

  test('lets nobody join by a wrong token, whatever else is right', async () => {
    const { url, door } = await listenerForTest();
    const { token } = await joinPage(url, { key: door.newKey() });
    await (await joinPage(url, { token })).close();
    for (const wrong of [token.slice(1), `${token}0`, token.toUpperCase(), '0'.repeat(52)])
      await expect(joinPage(url, { token: wrong })).rejects.toThrow();
  });

  test('answers pages over HTTP to its own names alone, and never allows another origin', async () => {
    const { port } = await listenerForTest();
    for (const host of hostsFor(port))
      for (const origin of originsFor(port))
        for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
          const headers = { host, ...(origin !== null && { origin }) };
          const { status, headers: answer, body } = await ask(port, '/', method, headers);
          const isOurs = host === `127.0.0.1:${port}` || host === `localhost:${port}`;
          expect({ host, method, passes: status === 200 }).toEqual({
            host,
            method,
            passes: isOurs && (method === 'GET' || method === 'HEAD'),
          });
          if (!isOurs) expect({ status, body }).toEqual({ status: 403, body: '' });
          expect(Object.keys(answer).filter((name) => name.startsWith('access-control'))).toEqual([]);
          expect(answer).toMatchObject({
            'referrer-policy': 'no-referrer',
            'x-content-type-options': 'nosniff',
          });
        }
  });

  test('would let a stranger in if its names were not compared whole', () => {
    const names = ownNames('127.0.0.1', 4270, false);
    const careless = (origin: string): boolean => names.origins.some((own) => origin.startsWith(own));
    const evil = 'http://127.0.0.1:4270.evil.example';
    expect([careless(evil), isOurOrigin(evil, names), isOurHost('127.0.0.1:4270', names)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

const PATHS_TRIED = process.env.LONG === '1' ? 10_000 : 500;

const step = fc.constantFrom(
  '..',
  '%2e%2e',
  '.%2e',
  '%2e.',
  '..%2f',
  '..%5c',
  '..\\',
  '....',
  '..;',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '.',
  '',
  '%00',
  'assets',
  'page',
  'index.html',
  '.hidden',
  '%2ehidden',
  'outside.txt',
  'page.js',
  'etc',
  'passwd',
  '~',
); // prettier-ignore
const paths = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 7 }), fc.constantFrom('', '?x', '#x', '%00.js', '/'))
  .map(([steps, end]) => `/${steps.join('/')}${end}`);

test('no path leads out of the page', async () => {
  const { port } = await listenerForTest();
  const tried = [
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    ...fc.sample(paths, { numRuns: PATHS_TRIED, seed: 4 }),
  ];
  for (const at of tried) {
    const { status, headers, body } = await ask(port, at, 'GET', { host: `127.0.0.1:${port}` });
    expect(body, at).not.toContain(OUTSIDE);
    expect([200, 301, 302, 400, 403, 404, 414], at).toContain(status);
    expect(headers['x-content-type-options'], at).toBe('nosniff');
  }
  const naive = await naiveServer(pageForTest());
  const found = await Promise.all(tried.slice(0, 200).map((at) => ask(naive, at)));
  expect(found.some(({ body }) => body.includes(OUTSIDE))).toBe(true);
});

/** What happens when an address is joined to a path. */
async function naiveServer(folder: string): Promise<number> {
  const server = createServer((asked, answer) => {
    try {
      answer.end(
        readFileSync(path.join(folder, decodeURIComponent((asked.url ?? '').replace(/[?#].*/, '')))),
      );
    } catch {
      answer.writeHead(404).end();
    }
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return typeof at === 'object' && at !== null ? at.port : 0;
}
