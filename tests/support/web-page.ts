// A page over a real WebSocket, for tests of the whole host.
import { WebSocket, type ClientOptions } from 'ws';
import type { Answer, Command, Join, Notice } from '../../host/protocol.ts';

export interface WebPage {
  readonly notices: Notice[];
  readonly token: string;
  /** The code that the socket is closed with. */
  readonly closed: Promise<number>;
  ask(command: Command): Promise<Answer>;
  /** Resolves with the first notice, now or later, that `wanted` accepts; looks at the latest first. */
  until(wanted: (notice: Notice) => boolean): Promise<Notice>;
  close(): Promise<void>;
}

let last = 0;

/** Joins at the address that the host printed, or again with a token. */
export function openPage(address: string, token?: string): Promise<WebPage> {
  const key = new URL(address).hash.replace('#key=', '');
  return joinPage(address, token === undefined ? { key } : { token });
}

/** Joins in any way. `options`: for the socket, e.g. the address that it comes from. */
export async function joinPage(
  address: string,
  join: Join['join'],
  options: ClientOptions = {},
): Promise<WebPage> {
  const { origin } = new URL(address);
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/session`, { origin, ...options });
  const notices: Notice[] = [];
  const listeners = new Set<(notice: Notice) => void>();
  const failures = new Set<(error: Error) => void>();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('close', (code) => {
    for (const fail of failures) fail(new Error(`closed with ${code}`));
  });
  socket.on('message', (data: Buffer) => {
    const notice = JSON.parse(data.toString('utf8')) as Notice;
    notices.push(notice);
    for (const listener of listeners) listener(notice);
  });
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  socket.send(JSON.stringify({ join } satisfies Join));
  const until = (wanted: (notice: Notice) => boolean): Promise<Notice> =>
    new Promise((resolve, reject) => {
      const seen = notices.findLast(wanted);
      if (seen) return resolve(seen);
      const listener = (notice: Notice): void => {
        if (!wanted(notice)) return;
        listeners.delete(listener);
        resolve(notice);
      };
      listeners.add(listener);
      failures.add(reject);
    });
  const welcome = await until(({ kind }) => kind === 'welcome');
  return {
    notices,
    token: (welcome.kind === 'welcome' && welcome.token) || '',
    closed,
    until,
    async ask(command) {
      const id = `web-page-${(last += 1)}`;
      socket.send(JSON.stringify({ id, command }));
      const answer = await until((notice) => notice.kind === 'answer' && notice.to === id);
      if (answer.kind !== 'answer') throw new Error('not an answer');
      return answer.answer;
    },
    close: () =>
      new Promise((resolve) => {
        socket.on('close', () => resolve());
        socket.close();
      }),
  };
}
