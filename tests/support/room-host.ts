// A host with an open room, in this thread: the real door, sessions and egress; records in memory, a clock that is moved
// by hand, and chance that belongs to whoever acts. What leaves for each audience is kept as the bytes that left.
import { createHash } from 'node:crypto';
import type { Content } from '../../engine/views/shapes.ts';
import { contentFor } from '../../engine/index.ts';
import { canonicalJson } from '../../engine/canonical.ts';
import { SEATS, type Seat } from '../../engine/ids.ts';
import { record } from '../../engine/scenario.ts';
import { Archive } from '../../host/archive.ts';
import type { BotRunner } from '../../host/bot-runner.ts';
import type { Chance } from '../../host/chance.ts';
import { follow, resultOf, type Game } from '../../host/game.ts';
import type { Live } from '../../host/live.ts';
import { Door, type Guest } from '../../host/net/door.ts';
import { tell, type Wire } from '../../host/net/egress.ts';
import type { Answer, Command, Join, Notice, Place, Watch } from '../../host/protocol.ts';
import type { Head } from '../../host/record/chain.ts';
import type { RecordEvent } from '../../host/record/host-events.ts';
import type { RecordStore, Step } from '../../host/record/record-file.ts';
import { SCENARIOS } from '../../host/scenario-library.ts';
import { Session, type SessionParts } from '../../host/session.ts';
import { Sessions, type Connection, type Pipe } from '../../host/sessions.ts';
import { firstLive, gameOf } from '../../host/replay-record.ts';
import { textOnce } from '../../host/text-once.ts';
import { CLOSED_FOR_GOOD } from '../../host/wire.ts';
import { fakeClock, setupOf, shippedBundle, type FakeClock } from './records.ts';

/** Bytes of their own for everybody: what one draws moves nobody else's. `who` draws next. */
export interface OwnChance extends Chance {
  who: string;
}

export function ownChance(): OwnChance {
  const drawn = new Map<string, number>();
  return {
    who: 'host',
    bytes(count) {
      const times = drawn.get(this.who) ?? 0;
      drawn.set(this.who, times + 1);
      return createHash('shake256', { outputLength: count }).update(`${this.who}/${times}`).digest();
    },
  };
}

export const hashed = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

/** A record that no disk holds. `events` are as a file would give them back. */
export class MemoryRecord implements RecordStore {
  readonly header = {
    exercise: 'x',
    engine: '0.0.0',
    scenario: 'august-2017',
    scenarioHash: '',
    created: '2026-03-02T14:30:00.000Z',
    origin: '',
  };
  readonly steps: string[] = [];
  readonly answers = new Map<string, { readonly content: string; readonly answer: string }>();
  #chance: Chance;
  #seq = 1;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  get head(): Head {
    return { seq: this.#seq, hash: String(this.#seq) };
  }

  append({ happenings, answer }: Step): void {
    this.#seq += happenings.length;
    // Salts, as a file has them.
    this.#chance.bytes(16);
    const kept = happenings.map((one) => ({ ...one, result: keptText(one.result) }));
    if (kept.length > 0) this.steps.push(JSON.stringify(kept));
    if (answer !== null)
      this.answers.set(answer.command, {
        content: canonicalJson(answer.content),
        answer: JSON.stringify(answer.answer),
      });
  }

  answerTo(command: string, content: unknown): ReturnType<RecordStore['answerTo']> {
    const known = this.answers.get(command);
    if (known === undefined) return null;
    const answer = JSON.parse(known.answer) as Answer;
    return { answer, sameContent: known.content === canonicalJson(content) };
  }

  keepPulse(): void {}
  holds(): boolean {
    return true;
  }
  copyTo(): void {}
  close(): void {}
}

const person = { kind: 'person' } as const;
const bot = { kind: 'bot', bot: 'doctrine', level: 'standard' } as const;

/** An exercise of a room with a clock, in which the white cell is asked when time is up. `bots`: seats of the computer. */
export function roomGame(bots: readonly Seat[] = [], seed = 'a-seed'): Game {
  return gameOf(shippedBundle(), {
    name: 'Tuesday class',
    seed,
    setup: setupOf({
      mode: 'room',
      minutes: 45,
      whenTimeIsUp: 'ask-white-cell',
      seats: record(SEATS, (seat) => (bots.includes(seat) ? bot : person)),
    }),
  });
}

/** Where the exercise stands after these events, each with whatever follows by itself. */
export const after = (game: Game, live: Live, ...events: readonly RecordEvent[]): Live =>
  events.reduce(
    (now, event) => follow(game, now, [event], { nowMs: 1_000, member: null }, true).at(-1)?.live ?? now,
    live,
  );

/** Somebody who was let in before: comes back with the token `<member> token`. */
export const seated = (member: string, place: Place): RecordEvent => ({
  type: 'memberSeated',
  member,
  name: `Name of ${member}`,
  place,
  token: hashed(tokenOf(member)),
});

export const tokenOf = (member: string): string => `${member} token`;

/** Before the start: two people on each of these seats, `beijing1`, `beijing2` … */
export const lobbyOf = (game: Game, seats: readonly Seat[]): Live =>
  after(
    game,
    firstLive(game, 1_000),
    ...seats.flatMap((seat) => [1, 2].map((i) => seated(`${seat}${i}`, { role: 'seat', seat }))),
  );

/** The texts of a scenario never change: built once for all worlds. */
const contents = new Map<string, Content>();

export class QuickSession extends Session {
  override contentFor(audience: Watch): Content {
    const { scenario } = this.game.context;
    const name = `${scenario.id} ${audience}`;
    const known = contents.get(name) ?? contentFor(scenario, audience);
    contents.set(name, known);
    return known;
  }
}

/** Hands out one exercise, which stands where it was left. */
class OneExercise extends Archive {
  #open: () => Session;

  constructor(parts: ConstructorParameters<typeof Archive>[0], open: () => Session) {
    super(parts);
    this.#open = open;
  }

  override resume(): Session {
    return this.#open();
  }
}

export interface RoomHostParts {
  readonly game: Game;
  readonly live: Live;
  readonly clock?: FakeClock;
  readonly chance?: OwnChance;
  readonly bots?: BotRunner;
  readonly record?: RecordStore;
  /** The record is taken up again after a crash, with this much time left; absent: it goes on. */
  readonly opened?: { readonly remainingMs: number | null };
  readonly newSession?: (parts: SessionParts) => Session;
}

export interface RoomHost {
  readonly session: Session;
  readonly sessions: Sessions;
  readonly door: Door;
  readonly clock: FakeClock;
  readonly chance: OwnChance;
  readonly record: RecordStore;
  /** Mistakes of the program that were reported: a test expects none. */
  readonly faults: unknown[];
  /** The page at the machine, which is the white cell; it watches the wall. */
  readonly machine: Client;
  /** Somebody comes to the door. `who` names whose chance it is. */
  connect(who: string, join: Join['join']): Client;
  /** A wall of the page at the machine. */
  wall(): Client;
}

/** A page as the network sees it. */
export interface Client {
  readonly who: string;
  /** Every frame as it left, and `closed <code>`. */
  readonly bytes: string[];
  readonly isOpen: boolean;
  /** What came in the welcome; null: not let in. */
  readonly token: string | null;
  send(text: string): void;
  ask(id: string, command: Command): void;
  /** The line breaks. */
  drop(): void;
}

const SILENT_BOTS: BotRunner = {
  acts: () => new Promise(() => {}),
  advice: async () => ({ order: { dial: 1, moves: [] }, words: 'Stand.' }),
  close: () => {},
};

export function openRoomHost(parts: RoomHostParts): RoomHost {
  const { game, live } = parts;
  const clock = parts.clock ?? fakeClock();
  const chance = parts.chance ?? ownChance();
  const store = parts.record ?? new MemoryRecord(chance);
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);
  const newSession = parts.newSession ?? ((made) => new QuickSession(made));
  const bots = parts.bots ?? SILENT_BOTS;
  let session: Session | null = null;
  const open = (): Session => {
    session = newSession({ id: 'x', game, live, record: store, bots, clock, chance, report });
    session.begin(parts.opened ?? null);
    return session;
  };
  const archive = new OneExercise(
    {
      records: '',
      scenarios: SCENARIOS,
      version: '0.0.0',
      clock,
      chance,
      report,
      startBots: () => bots,
      openRecord: () => {
        throw new Error('no record is opened here');
      },
    },
    open,
  );
  const sessions = new Sessions(archive, { version: '0.0.0', chance, report });
  const door = new Door(chance, sessions);
  const machine = connectBy(chance, 'm1', (pipe) => sessions.join('m1', pipe));
  machine.ask('resume-this', { type: 'resume', record: 'x' });
  machine.ask('watch-wall', { type: 'watch', audience: 'wall' });
  if (session === null) throw new Error('the exercise was not opened');
  const opened: Session = session;
  opened.openRoom({ url: 'http://192.168.1.2:4270', secure: false, fingerprint: null, reached: false });
  return {
    session: opened,
    sessions,
    door,
    clock,
    chance,
    record: store,
    faults,
    machine,
    connect: (who, join) => connectBy(chance, who, (pipe) => enter(sessions, door, join, pipe)),
    wall: () => connectBy(chance, 'wall', (pipe) => sessions.joinWall('m1', 'w1', pipe)),
  };
}

/** Past the door, as host/net/socket-link.ts does it; or the close code that says why not. */
function enter(sessions: Sessions, door: Door, join: Join['join'], pipe: Pipe): Connection | number {
  const guest = door.enter({ join });
  if (typeof guest === 'string') return CLOSED_FOR_GOOD[guest];
  const after = 'token' in join ? join.after : undefined;
  return pageFor(sessions, guest, { ...pipe, token: guest.token, after }) ?? CLOSED_FOR_GOOD.removed;
}

function pageFor(sessions: Sessions, { member, as }: Guest, pipe: Pipe): Connection | null {
  if (as.kind === 'guest') return sessions.joinRoom(as.record, member, pipe);
  return as.kind === 'wall' ? sessions.joinWall(as.of, member, pipe) : sessions.join(member, pipe);
}

function connectBy(chance: OwnChance, who: string, join: (pipe: Pipe) => Connection | number): Client {
  const bytes: string[] = [];
  let isOpen = true;
  let token: string | null = null;
  const wire: Wire = {
    send: (head, body) => {
      const text = body === undefined ? head : `${head}${textOnce(body)}}`;
      bytes.push(isOpen ? text : `after the end: ${text}`);
    },
    close: (code) => {
      isOpen = false;
      bytes.push(`closed ${code}`);
    },
  };
  const told = (notice: Notice, n: number): void => {
    if (notice.kind === 'welcome') token = notice.token ?? null;
    tell(wire, notice, n);
  };
  const by = <Value>(work: () => Value): Value => {
    chance.who = who;
    return work();
  };
  const connection = by(() => join({ tell: told, close: wire.close }));
  if (typeof connection === 'number') wire.close(connection);
  const send = (text: string): void => {
    // A frame that was under way when the host hung up still arrives.
    if (typeof connection !== 'number') by(() => connection.receive(text));
  };
  return {
    who,
    bytes,
    get isOpen() {
      return isOpen;
    },
    get token() {
      return token;
    },
    send,
    ask: (id, command) => send(JSON.stringify({ id, command })),
    drop() {
      isOpen = false;
      if (typeof connection !== 'number') by(() => connection.leave());
    },
  };
}

/** With the token, and the number of the last frame that arrived; `lost`: frames that did not. */
export function comingBack({ token, bytes }: Client, lost: number | null): Join['join'] {
  const known = token ?? 'none';
  const stream = /"stream":"([^"]+)"/.exec(bytes[0] ?? '')?.[1];
  if (lost === null || stream === undefined) return { token: known };
  const last = bytes.findLast((text) => text.startsWith('{'));
  const n = Number(/^{"n":(\d+),/.exec(last ?? '')?.[1] ?? 0);
  return { token: known, after: { stream, n: Math.max(0, n - lost) } };
}

/** Beside an event, as a record keeps it: for tests that replay what a MemoryRecord holds. */
export const keptResult = (event: RecordEvent, live: Live): string | null =>
  keptText(resultOf(event, live.state));

const keptText = (result: unknown): string | null =>
  result === null || result === undefined ? null : canonicalJson(result);
