// One page of a room over a real WebSocket, as light as a client can be: it parses every frame and keeps the last of
// each kind.
import { WebSocket } from 'ws';
import type { Present } from '../../../engine/views/shapes.ts';
import type { Answer, Command, Join, Notice } from '../../../host/protocol.ts';

export interface Member {
  readonly socket: WebSocket;
  /** What it was told last of the exercise; null: nothing yet. */
  readonly present: Present | null;
  /** What it was told since it was last asked for this, and how many bytes that was. */
  heard(): { readonly notices: readonly Notice[]; readonly bytes: number };
  ask(command: Command): Promise<Answer>;
  /** Resolves with the next notice that `wanted` accepts. */
  next(wanted: (notice: Notice) => boolean): Promise<Notice>;
  close(): void;
}

let last = 0;

export async function joinAs(origin: string, join: Join['join']): Promise<Member> {
  const { host } = new URL(origin);
  const socket = new WebSocket(`ws://${host}/session`, { origin });
  const waiting = new Set<(notice: Notice) => void>();
  let present: Present | null = null;
  let notices: Notice[] = [];
  let bytes = 0;
  socket.on('message', (data: Buffer) => {
    const notice = JSON.parse(data.toString('utf8')) as Notice;
    if (notice.kind === 'present') present = notice.present;
    notices.push(notice);
    bytes += data.length;
    for (const hear of waiting) hear(notice);
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const next: Member['next'] = (wanted) =>
    new Promise((resolve, reject) => {
      const hear = (notice: Notice): void => {
        if (!wanted(notice)) return;
        waiting.delete(hear);
        resolve(notice);
      };
      waiting.add(hear);
      socket.once('close', (code) => reject(new Error(`closed with ${code}`)));
    });
  socket.setMaxListeners(0);
  const welcome = next(({ kind }) => kind === 'welcome');
  socket.send(JSON.stringify({ join }));
  await welcome;
  return {
    socket,
    get present() {
      return present;
    },
    heard() {
      const heard = { notices, bytes };
      notices = [];
      bytes = 0;
      return heard;
    },
    next,
    async ask(command) {
      const id = `bench-command-${(last += 1)}`;
      const answered = next((notice) => notice.kind === 'answer' && notice.to === id);
      socket.send(JSON.stringify({ id, command }));
      const notice = await answered;
      return notice.kind === 'answer' ? notice.answer : { ok: true };
    },
    close: () => socket.close(),
  };
}
