// docs/seat-protocol.md is a conversation that the host has had: every frame in it is sent or heard here, in its order,
// over real WebSockets. And it is whole: no command, notice, close code, problem, refusal or limit is left out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Seat } from '../../../engine/ids.ts';
import { REFUSALS } from '../../../engine/refusals.ts';
import type { Chance } from '../../../host/chance.ts';
import {
  FRAME_BYTES_MOST,
  JOIN_WITHIN_MS,
  SOCKETS_MOST,
  UNREAD_BYTES_MOST,
} from '../../../host/net/limits.ts';
import type { Answer, Command, Notice, Numbered, Place } from '../../../host/protocol.ts';
import { CLOSED_FOR_GOOD, PROTOCOL_VERSION, SOCKET_PATH } from '../../../host/wire.ts';
import { openFour, openRoom, roomSeen, settle, setup, type Page, type Room } from '../../support/rooms.ts';
import { serveRoom, type ServedRoom } from '../../support/served-rooms.ts';
import { framesOf, isAs, type TalkFrame } from '../../support/told-frames.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs');
const page = readFileSync(path.join(DOCS, 'seat-protocol.md'), 'utf8');
const frames = framesOf(page);

/** The same in every run, and not to be mistaken for real secrets. */
function drawn(): Chance {
  let state = 2017;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  };
  return { bytes: (count) => Uint8Array.from({ length: count }, next) };
}

/** Somebody of the page, over all the lines that they open. */
interface Client {
  readonly told: Numbered[];
  /** How many of `told` the page has come past. */
  heard: number;
  /** How the last line was closed; null: it is open. */
  closed: number | null;
  socket: WebSocket | null;
}

class Talk {
  readonly #served: ServedRoom;
  readonly #clients = new Map<string, Client>();

  constructor(served: ServedRoom) {
    this.#served = served;
  }

  get told(): readonly Numbered[] {
    return [...this.#clients.values()].flatMap(({ told }) => told);
  }

  async take(one: TalkFrame): Promise<void> {
    const known = this.#clients.get(one.client);
    const client = known ?? { told: [], heard: 0, closed: null, socket: null };
    this.#clients.set(one.client, client);
    if (!one.isSent) await this.#hear(client, one);
    else if ('join' in one.frame) await this.#open(client, one);
    else client.socket?.send(JSON.stringify(one.frame));
    await settle();
  }

  async #open(client: Client, { frame }: TalkFrame): Promise<void> {
    client.socket?.terminate();
    const { url } = this.#served;
    const socket = new WebSocket(`${url.replace('http', 'ws')}${SOCKET_PATH}`, { origin: url });
    onTestFinished(() => socket.terminate());
    Object.assign(client, { socket, closed: null });
    socket.on('message', (data: Buffer) => client.told.push(JSON.parse(data.toString()) as Numbered));
    socket.on('close', (code) => {
      if (client.socket === socket) client.closed = code;
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify(frame));
  }

  /** `{"closed": 4410}` is how a page writes down the end of a line. */
  async #hear(client: Client, { frame, line, client: name }: TalkFrame): Promise<void> {
    const isHeard = (): boolean => {
      if ('closed' in frame) return client.closed === frame['closed'];
      const written = 'n' in frame ? frame : { ...frame, n: '…' };
      const at = client.told.findIndex((one, i) => i >= client.heard && isAs(one, written));
      if (at >= 0) client.heard = at + 1;
      return at >= 0;
    };
    const endMs = performance.now() + 10_000;
    while (!isHeard()) {
      if (performance.now() < endMs) await new Promise((resolve) => setTimeout(resolve, 2));
      else {
        const told = client.told.slice(client.heard).map((one) => JSON.stringify(one).slice(0, 1_500));
        const why = [
          `line ${line}: ${name} was not told ${JSON.stringify(frame)}`,
          `closed: ${client.closed}`,
        ];
        throw new Error([...why, ...told].join('\n'));
      }
    }
  }
}

test('every frame of the page is sent and told', async () => {
  const served = await serveRoom({ chance: drawn() });
  const key = served.room.door.newKey();
  const talk = new Talk(served);
  expect(frames[0]?.frame).toEqual({ join: { key } });
  for (const frame of frames) await talk.take(frame);
  expect(served.room.faults).toEqual([]);
  const isFitting = noticeShape('strict');
  expect(talk.told.filter((one) => !isFitting.safeParse(one).success)).toEqual([]);
});

/** docs/schemas/notice.schema.json as a check; `strict`: nothing that the schema does not name may be there. */
function noticeShape(how: 'strict' | 'open'): z.ZodType {
  const schema = JSON.parse(
    readFileSync(path.join(DOCS, 'schemas/notice.schema.json'), 'utf8'),
    (_, value) =>
      how === 'strict' && value?.type === 'object' && value.properties && !value.additionalProperties
        ? { ...value, additionalProperties: false }
        : value,
  );
  return z.fromJSONSchema(schema);
}

const sent = frames.filter(({ isSent }) => isSent).map(({ frame }) => frame);
const told = frames.filter(({ isSent }) => !isSent).map(({ frame }) => frame);

interface Schema {
  readonly const?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const requests = JSON.parse(readFileSync(path.join(DOCS, 'schemas/request.schema.json'), 'utf8')) as Schema;

/** `act seal-orders`, `room open`, `list`: a command with what it does. */
function commandsIn(schema: Schema): string[] {
  return (schema.oneOf ?? []).flatMap((command) => {
    const { type, act, change } = command.properties ?? {};
    const inner = (act ?? change)?.oneOf ?? [];
    const names = inner.map(({ properties }) => properties?.['type']?.const ?? properties?.['do']?.const);
    return names.length > 0 ? names.map((name) => `${type?.const} ${name}`) : [String(type?.const)];
  });
}

function nameOf(command: Readonly<Record<string, any>>): string {
  const inner = command['act']?.type ?? command['change']?.do;
  return inner === undefined ? command['type'] : `${command['type']} ${inner}`;
}

describe('the page has an example of every', () => {
  test('command', () => {
    const shown = new Set(sent.flatMap(({ command }) => (command ? [nameOf(command as never)] : [])));
    const all = commandsIn(requests.properties!['command']!);
    expect(all.length).toBeGreaterThan(45);
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('way in', () => {
    const ways = sent.flatMap(({ join }) => (join ? Object.keys(join) : []));
    expect([...new Set(ways)].toSorted()).toEqual(['after', 'key', 'name', 'room', 'seat', 'token']);
  });

  test('notice', () => {
    const all: Readonly<Record<Notice['kind'], true>> = {
      welcome: true,
      porch: true,
      room: true,
      answer: true,
      session: true,
      content: true,
      quarter: true,
      present: true,
    };
    const shown = new Set(told.map(({ kind }) => kind));
    expect(Object.keys(all).filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

describe('the page names every', () => {
  test('close code', () => {
    const rows = Object.entries(CLOSED_FOR_GOOD).map(([name, code]) => `| ${code} | \`${name}\` |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  test('refusal and problem', () => {
    const problems = schemaOfProblem();
    expect([...REFUSALS, ...problems].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  test('limit', () => {
    const limits = [
      `${FRAME_BYTES_MOST / 1024} KiB`,
      `${JOIN_WITHIN_MS / 1000} seconds`,
      `${SOCKETS_MOST} connections`,
      `${UNREAD_BYTES_MOST / 1024 / 1024} MiB`,
    ];
    expect(limits.filter((limit) => !page.includes(limit))).toEqual([]);
  });

  test('schema, and the version', () => {
    expect(page).toContain(`version ${PROTOCOL_VERSION}`);
    for (const name of ['join', 'request', 'notice']) expect(page).toContain(`schemas/${name}.schema.json`);
  });
});

function schemaOfProblem(): string[] {
  const text = readFileSync(path.join(DOCS, 'schemas/notice.schema.json'), 'utf8');
  return JSON.parse(text).$defs.Problem.properties.code.enum;
}

describe('the page says who may send what', () => {
  const [, header, , ...rows] = /\n(\| Command .*)\n(.*)\n((?:\|.*\n)+)/.exec(page)!;
  const cells = (row: string): string[] =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const roles = cells(header!).slice(1);
  const written = rows.join('').trim().split('\n').map(cells);

  test('of every command', () => {
    const types = new Set(commandsIn(requests.properties!['command']!).map((name) => name.split(' ')[0]));
    expect(written.map(([name]) => name).toSorted()).toEqual(
      [...types].map((type) => `\`${type}\``).toSorted(),
    );
  });

  test.each(roles)('and the host has it so for: %s', async (role) => {
    const room = openRoom();
    const white = await openFour(room);
    const pages: Readonly<Record<string, Page>> = {
      machine: white,
      wall: room.wall(),
      door: guestOf(room, { room: roomSeen(white).code }),
      seat: guestOf(room, { seat: roomSeen(white).seatCodes.moscow, name: 'Boris' }),
      'white-cell': await placed(room, white, { role: 'white-cell' }),
      observer: await placed(room, white, { role: 'observer', sees: ['wall'] }),
    };
    const isLetTo = async (row: string[]): Promise<boolean> => {
      const command = commandFor(row[0]!.replaceAll('`', ''), role === 'machine' ? 'beijing' : 'moscow');
      const asker = pages[role]!;
      const answer = asker.ask(command);
      await settle();
      // Whoever leaves a room is shown out instead of answered.
      return asker.closed !== null || isLet(await answer);
    };
    const at = 1 + roles.indexOf(role);
    const otherwise: string[] = [];
    // Leaving comes last.
    for (const row of written) if ((row[at] === 'yes') !== (await isLetTo(row))) otherwise.push(row[0]!);
    expect(otherwise).toEqual([]);
  });
});

function guestOf(room: Room, join: Parameters<Room['guest']>[0]): Page & { readonly member: string } {
  const guest = room.guest(join);
  if ('refused' in guest) throw new Error(guest.refused);
  return guest;
}

async function placed(room: Room, white: Page, place: Place): Promise<Page> {
  const guest = guestOf(room, { room: roomSeen(white).code });
  await guest.ask({ type: 'knock', name: 'Ola', wish: 'any' });
  await white.ask({ type: 'people', change: { do: 'seat', members: [guest.member], place } });
  return guest;
}

/** Something harmless of each type. */
function commandFor(type: string, seat: Seat): Command {
  const commands: readonly Command[] = [
    { type: 'list' },
    { type: 'open-reference', scenario: 'one-winter' },
    { type: 'plan', minutes: 45, people: 4, rounds: [3] },
    { type: 'new-exercise', setup: setup({ scenario: 'none' }) },
    { type: 'resume', record: 'none' },
    { type: 'open-wall' },
    { type: 'room', change: { do: 'look' } },
    { type: 'people', change: { do: 'share-out' } },
    { type: 'clock', change: { do: 'pause' } },
    { type: 'direct', act: { type: 'write-note', text: 'x' } },
    { type: 'act', seat, act: { type: 'write-note', text: 'x' } },
    { type: 'save-draft', seat, draft: { dial: 1, moves: [] } },
    { type: 'ask-advice', seat },
    { type: 'tell-team', seat, text: 'x' },
    { type: 'watch', audience: 'wall' },
    { type: 'ask-print', audience: 'wall', scenario: null },
    { type: 'reach-step', step: 'dial' },
    { type: 'knock', name: 'Ola', wish: 'any' },
    { type: 'leave' },
  ];
  return commands.find((command) => command.type === type)!;
}

/** Whatever else the host may have against it: that it is this page that asks is not it. */
const isLet = (answer: Answer): boolean =>
  !('problem' in answer) ||
  answer.problem.code !== 'notAllowed' ||
  answer.problem.message === 'This exercise is no tutorial.';

describe('the checks find', () => {
  test('what was told otherwise', () => {
    expect(isAs({ a: 1, b: [1, 2] }, { a: 1, b: [1, '…'] })).toBe(true);
    expect(isAs({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(isAs({ a: 1, b: 2 }, { a: 1, '…': '…' })).toBe(true);
    expect(isAs({ b: 2 }, { a: 1, '…': '…' })).toBe(false);
    expect(isAs([1, 2], [1])).toBe(false);
  });

  test('a notice with something that no schema names', () => {
    const notice = { n: 1, kind: 'session', session: null };
    expect(noticeShape('strict').safeParse(notice).success).toBe(true);
    expect(noticeShape('strict').safeParse({ ...notice, secret: 1 }).success).toBe(false);
    expect(noticeShape('open').safeParse({ ...notice, more: 1 }).success).toBe(true);
    expect(noticeShape('open').safeParse({ ...notice, kind: 'sesion' }).success).toBe(false);
  });
});
