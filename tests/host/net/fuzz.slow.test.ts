// Frames that no page sends, over a real socket, from somebody at the door of a room: made from the protocol's own
// shapes and bent, and plain bytes. Nothing falls over, each is answered or closed with a code, and the exercise stays as it is.
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { realClock } from '../../../host/clock.ts';
import { Gate } from '../../../host/net/gate.ts';
import { Guesses } from '../../../host/net/guesses.ts';
import { openListener } from '../../../host/net/listener.ts';
import { requestShape, type Notice } from '../../../host/protocol.ts';
import { folderForTest } from '../../support/records.ts';
import { openRoom, setup, type Room } from '../../support/rooms.ts';

const FRAMES = process.env.LONG === '1' ? 100_000 : 5_000;

type Schema = { [key: string]: unknown };

/** Values of a JSON schema, now and then with something else in its place. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: rightValues(schema) }, { weight: 1, arbitrary: WRONG });
}

function rightValues(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const either = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (either !== undefined) return fc.oneof(...either.map(valuesOf));
  switch (schema['type']) {
    case 'object': {
      const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
      return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valuesOf(one)])));
    }
    case 'array':
      return fc.array(valuesOf((schema['items'] ?? {}) as Schema), { maxLength: 4 });
    case 'string':
      return fc.string({ minLength: 1, maxLength: 70, unit: 'grapheme' });
    case 'integer':
    case 'number':
      return fc.integer({ min: -3, max: 500 });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

const WRONG = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e308, '', [], {}, '__proto__', 'x'.repeat(5_000), true),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(`{"__proto__":${text},"constructor":1}`) as unknown),
);

const COMMAND = (
  z.toJSONSchema(requestShape, { io: 'input' }) as unknown as { properties: { command: Schema } }
).properties.command;

const frames: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.uuid(), valuesOf(COMMAND)).map(([id, command]) => JSON.stringify({ id, command })),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.nat(20_000).map((depth) => '['.repeat(depth)) },
);

async function serve(room: Room) {
  // Each look at this clock is a second later: how fast frames may come is tried elsewhere.
  let nowMs = 0;
  const clock = { ...realClock, monotonicMs: () => (nowMs += 1_000) };
  const { sessions, door } = room;
  const parts = { pageFolder: folderForTest(), sessions, door, clock, onKeyUsed: () => {} };
  const limits = { gate: new Gate(), guesses: new Guesses(clock.monotonicMs) };
  const listener = await openListener(
    { ...parts, ...limits },
    { address: '127.0.0.1', port: 0, certificate: null },
  );
  onTestFinished(() => listener.close());
  return listener.url;
}

test(`${FRAMES} bent frames change nothing and bring nothing down`, async () => {
  const room = openRoom();
  const cell = room.page();
  await cell.ask({ type: 'new-exercise', setup: setup({ mode: 'room', rounds: 3 }) });
  await cell.ask({ type: 'room', change: { do: 'open', address: '192.168.4.20', secure: false } });
  const code = cell.notices.flatMap((one) => (one.kind === 'room' ? [one.room.code] : [])).at(-1) ?? '';
  const url = await serve(room);
  const before = JSON.stringify(cell.view);
  const ends: number[] = [];
  let answers = 0;
  /** Called with the next answer, or when the socket closes. */
  let heard = (): void => {};
  const enter = (): Promise<WebSocket> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/session`, { origin: url });
      socket.on('open', () => socket.send(JSON.stringify({ join: { room: code } })));
      socket.on('message', (data: Buffer) => {
        const notice = JSON.parse(data.toString('utf8')) as Notice;
        if (notice.kind === 'welcome') resolve(socket);
        if (notice.kind !== 'answer') return;
        answers += 1;
        heard();
      });
      socket.on('close', (end) => {
        ends.push(end);
        heard();
      });
      socket.on('error', () => {});
    });
  let socket = await enter();
  let entered = 1;
  const tried = fc.sample(frames, { numRuns: FRAMES, seed: 5 });
  const heapBefore = heap();
  for (const frame of tried) {
    if (socket.readyState !== socket.OPEN) {
      socket = await enter();
      entered += 1;
    }
    const isHeard = new Promise<void>((resolve) => (heard = resolve));
    socket.send(frame);
    await isHeard;
  }
  expect(answers + ends.length).toBeGreaterThanOrEqual(FRAMES);
  expect(await cell.ask({ type: 'list' })).toMatchObject({ ok: true });
  expect(JSON.stringify(cell.view)).toBe(before);
  expect(room.faults).toEqual([]);
  expect(ends.filter((end) => end < 1000)).toEqual([]);
  expect(heap() - heapBefore).toBeLessThan(40e6);
  expect(entered).toBeGreaterThan(1);
  // The control: a frame that the white cell may send does change it.
  await cell.ask({ type: 'direct', act: { type: 'write-note', text: 'seen' } });
  expect(JSON.stringify(cell.view)).not.toBe(before);
  socket.terminate();
});

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
