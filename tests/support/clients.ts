// Clients of a room as a bad network has them: lines break, what was under way is lost, whatever has not been answered is
// sent again. Each goes by docs/seat-protocol.md and knows nothing else.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Command, Join, Notice } from '../../host/protocol.ts';
import type { Connection } from '../../host/sessions.ts';
import { folderForTest } from './records.ts';
import type { Room } from './rooms.ts';
import { toldView } from './told-view.ts';

/** Whole numbers from 0 to below `most`, the same for a seed in every run. */
export function randomOf(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** What the folder would hold if the power went now: the files as they are, with the -wal. */
export function cutOff({ folder }: Pick<Room, 'folder'>): string {
  const copy = folderForTest();
  for (const name of readdirSync(folder).filter((one) => one.includes('.backfill') && !one.startsWith('.')))
    copyFileSync(path.join(folder, name), path.join(copy, name));
  return copy;
}

/** A host that can die: from then on it says nothing. */
export interface Mortal {
  readonly room: Room;
  isDead: boolean;
}

interface Heard {
  readonly n: number;
  readonly notice: Notice;
}

export class Client {
  /** Commands that have not been answered, by id. */
  readonly unanswered = new Map<string, Command>();
  /** The different answers to an id: more than one is a mistake of the host. */
  readonly answers = new Map<string, Set<string>>();
  /** What arrived since the stream began. */
  heard: Heard[] = [];
  /** How often content or a past quarter came. */
  large = 0;
  #way: Join['join'];
  #token: string | null = null;
  #stream = '';
  #line: { readonly host: Mortal; readonly connection: Connection } | null = null;

  constructor(way: Join['join']) {
    this.#way = way;
  }

  get isOn(): boolean {
    return this.#line !== null && !this.#line.host.isDead;
  }

  /** The SHA-256 of what it can put together from what it was told. */
  get hash(): string {
    return hashOf(toldView(this.heard.map(({ notice }) => notice)));
  }

  get cursor(): { stream: string; n: number } {
    return { stream: this.#stream, n: this.heard.at(-1)?.n ?? 0 };
  }

  join(host: Mortal, after = this.cursor): void {
    const cursor = this.#stream === '' ? {} : { after };
    const join = this.#token === null ? this.#way : { token: this.#token, ...cursor };
    const guest = host.room.door.enter({ join });
    if (typeof guest === 'string' || guest.as.kind !== 'guest')
      throw new Error(`not let in: ${JSON.stringify(guest)}`);
    this.#token = guest.token;
    let isLost = false;
    const connection = host.room.sessions.joinRoom(guest.as.record, guest.member, {
      token: guest.token,
      after: 'after' in join ? join.after : undefined,
      tell: (notice, n) => void (host.isDead || isLost || this.#hear({ notice, n })),
      close: () => void (isLost = true),
    });
    if (connection === null) throw new Error('this room knows them no more');
    this.#line = { host, connection };
  }

  send(id: string, command: Command): void {
    if (!this.answers.has(id)) this.unanswered.set(id, command);
    this.#line?.connection.receive(JSON.stringify({ id, command }));
  }

  sendUnanswered(): void {
    for (const [id, command] of this.unanswered) this.send(id, command);
  }

  /** The line breaks, and the last `lost` notices never arrive. */
  drop(lost: number): void {
    if (this.#line && !this.#line.host.isDead) this.#line.connection.leave();
    this.#line = null;
    this.lose(lost);
  }

  lose(lost: number): void {
    const arrived = Math.max(1, this.heard.length - lost);
    for (const { notice } of this.heard.slice(arrived)) if (isLarge(notice)) this.large -= 1;
    this.heard = this.heard.slice(0, arrived);
  }

  #hear(heard: Heard): void {
    const { notice, n } = heard;
    if (notice.kind === 'welcome' && notice.stream !== this.#stream) {
      this.#stream = notice.stream;
      this.heard = [];
    }
    const last = this.heard.at(-1)?.n ?? 0;
    if (n !== last + 1) throw new Error(`notice ${n} came after ${last}`);
    this.heard.push(heard);
    if (isLarge(notice)) this.large += 1;
    if (notice.kind !== 'answer') return;
    const { to, answer } = notice;
    this.answers.set(to, (this.answers.get(to) ?? new Set()).add(JSON.stringify(answer)));
    this.unanswered.delete(to);
  }
}

const isLarge = ({ kind }: Notice): boolean => kind === 'content' || kind === 'quarter';

export const hashOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex');
