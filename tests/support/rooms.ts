// A host for tests without a server: real records in a folder of their own, a clock that is moved by hand, and bots
// that answer in this thread. Pages join, ask and remember what they were told.
import { onTestFinished } from 'vitest';
import { advise, botActs, compileScenario, diceFor } from '../../engine/index.ts';
import { Archive, type ArchiveParts } from '../../host/archive.ts';
import type { BotTable } from '../../host/bot-messages.ts';
import type { BotRunner } from '../../host/bot-runner.ts';
import { realChance, type Chance } from '../../host/chance.ts';
import type {
  Answer,
  Command,
  Join,
  Notice,
  Porch,
  RoomNotice,
  SessionNotice,
  Setup,
  Watch,
} from '../../host/protocol.ts';
import { Door, type NotLetIn } from '../../host/net/door.ts';
import { openRecord as openRecordFile } from '../../host/record/open-record.ts';
import type { Lan } from '../../host/room/lan.ts';
import { SCENARIOS } from '../../host/scenario-library.ts';
import { Sessions, type Connection, type Pipe } from '../../host/sessions.ts';
import type { View } from '../../engine/views/shapes.ts';
import { fakeClock, folderForTest, setupOf, type FakeClock } from './records.ts';
import { toldView } from './told-view.ts';

export interface Room {
  readonly folder: string;
  readonly clock: FakeClock;
  readonly sessions: Sessions;
  readonly door: Door;
  /** Mistakes of the program that were reported: a test expects none. */
  readonly faults: unknown[];
  page(member?: string): Page;
  /** A wall of what the page `of` plays. */
  wall(of?: string, member?: string): Page;
  /** Somebody who comes to the door: with a code, or again with a token. */
  guest(join: Join['join']): Guest;
  close(): void;
}

export interface Page {
  readonly notices: Notice[];
  /** What the host closed the line with; null: it is open. */
  readonly closed: number | null;
  readonly view: View | null;
  readonly session: SessionNotice | null;
  ask(command: Command, id?: string): Promise<Answer>;
  /** A frame as it comes, whatever it is. */
  send(text: string): void;
  leave(): void;
}

/** Who was let in, or the close code that says why not. */
export type Guest =
  | (Page & { readonly member: string; readonly token: string })
  | { readonly refused: NotLetIn };

export interface RoomOptions {
  readonly folder?: string;
  readonly clock?: FakeClock;
  readonly chance?: Chance;
  readonly startBots?: (table: BotTable) => BotRunner;
  readonly openRecord?: ArchiveParts['openRecord'];
}

export function openRoom({
  folder = folderForTest(),
  clock = fakeClock(),
  chance = realChance,
  startBots = botsHere,
  openRecord = openRecordFile,
}: RoomOptions = {}): Room {
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);
  const archive = {
    records: folder,
    scenarios: SCENARIOS,
    version: '0.0.0',
    clock,
    chance,
    startBots,
    openRecord,
    report,
  };
  const sessions: Sessions = new Sessions(new Archive(archive), {
    version: '0.0.0',
    chance,
    report,
    lan: PRETEND_LAN,
    wallKeyFor: (member) => door.newWallKey(member),
  });
  const door = new Door(chance, sessions);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) sessions.close();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    folder,
    clock,
    sessions,
    door,
    faults,
    page: (member = 'm1') => joinPage((pipe) => sessions.join(member, pipe)),
    guest: (join) => {
      const guest = door.enter({ join });
      if (typeof guest === 'string') return { refused: guest };
      const { member, token, as } = guest;
      if (as.kind !== 'guest') throw new Error('no guest of a room');
      const after = 'token' in join ? join.after : undefined;
      const page = joinPage((pipe) => sessions.joinRoom(as.record, member, { ...pipe, token, after })!);
      return Object.assign(page, { member, token });
    },
    wall: (of = 'm1', member = 'w1') => joinPage((pipe) => sessions.joinWall(of, member, pipe)),
    close,
  };
}

let lastId = 0;
export const newId = (): string => `test-command-${(lastId += 1)}`;

function joinPage(join: (pipe: Pipe) => Connection): Page {
  const notices: Notice[] = [];
  const asked = new Map<string, (answer: Answer) => void>();
  const tell = (notice: Notice): void => {
    notices.push(JSON.parse(JSON.stringify(notice)) as Notice);
    if (notice.kind === 'answer') asked.get(notice.to)?.(notice.answer);
  };
  let closed: number | null = null;
  const connection = join({ tell, close: (code) => void (closed = code) });
  return {
    notices,
    get closed() {
      return closed;
    },
    get view() {
      return toldView(notices);
    },
    get session() {
      const last = notices.findLast((notice) => notice.kind === 'session');
      return last?.kind === 'session' ? last.session : null;
    },
    ask: (command, id = newId()) =>
      new Promise((resolve) => {
        asked.set(id, resolve);
        connection.receive(JSON.stringify({ id, command }));
      }),
    send: (text) => connection.receive(text),
    leave: () => connection.leave(),
  };
}

/** A network that is always there. */
const PRETEND_LAN: Lan = {
  addresses: () => [{ address: '192.168.4.20', network: 'Wi-Fi' }],
  listen: async (address, secure) => ({
    url: `http${secure ? 's' : ''}://${address}:4270`,
    secure,
    fingerprint: null,
    reached: false,
  }),
  close: async () => {},
};

/** The engine's bots, asked in this thread. */
export function botsHere({ bundle, seed }: BotTable): BotRunner {
  const context = { scenario: compileScenario(bundle), dice: diceFor(seed) };
  return {
    acts: async (state, seat, bot) => botActs(context, state, seat, bot),
    advice: async (state, seat) => advise(context, state, seat),
    close: () => {},
  };
}

/** Lets promises that are already settled do their work. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
}

export const setup = (changes: Partial<Setup> = {}): Setup => ({
  name: 'Tuesday class',
  seed: 'a-seed',
  ...setupOf(),
  ...changes,
});

const bot = { kind: 'bot', bot: 'random', level: 'novice' } as const;
const person = { kind: 'person' } as const;

export const SOLO = { beijing: person, moscow: bot, washington: bot, pyongyang: bot };
export const FOUR_PEOPLE = { beijing: person, moscow: person, washington: person, pyongyang: person };
export const FOUR_BOTS = { beijing: bot, moscow: bot, washington: bot, pyongyang: bot };

/** The white cell of an open room with four seats for people. */
export async function openFour(room: Room, changes: Partial<Setup> = {}): Promise<Page> {
  const white = await begin(room, { mode: 'room', seats: FOUR_PEOPLE, ...changes });
  const open = { do: 'open', address: '192.168.4.20', secure: false } as const;
  const answer = await white.ask({ type: 'room', change: open });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return white;
}

/** What the white cell was told last of its room. */
export function roomSeen({ notices }: Page): RoomNotice {
  const last = notices.findLast((notice) => notice.kind === 'room');
  if (last?.kind !== 'room') throw new Error('no room was told');
  return last.room;
}

export const porchSeen = ({ notices }: Page): Porch | null => {
  const last = notices.findLast((notice) => notice.kind === 'porch');
  return last?.kind === 'porch' ? last.porch : null;
};

/** A page with a new exercise, which watches `watch`. */
export async function begin(room: Room, changes: Partial<Setup> = {}, watch?: Watch): Promise<Page> {
  const page = room.page();
  const answer = await page.ask({ type: 'new-exercise', setup: setup(changes) });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  if (watch) await page.ask({ type: 'watch', audience: watch });
  await settle();
  return page;
}
