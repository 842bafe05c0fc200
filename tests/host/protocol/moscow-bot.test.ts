// The bot in examples/ plays a whole exercise as a program of its own, over a real WebSocket.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished, expect, test } from 'vitest';
import type { Command } from '../../../host/protocol.ts';
import { openFour, roomSeen, type Page } from '../../support/rooms.ts';
import { serveRoom, type ServedRoom } from '../../support/served-rooms.ts';

const BOT = path.resolve(import.meta.dirname, '../../../examples/moscow-bot/bot.mjs');

const bot = { kind: 'bot', bot: 'doctrine', level: 'standard' } as const;
/** With a seed that brings the Council together. */
const ONE_WINTER = {
  scenario: 'one-winter',
  agendas: false,
  starterHandsOnly: true,
  seats: { beijing: bot, moscow: { kind: 'person' }, washington: bot, pyongyang: bot },
} as const;

const start: Command = { type: 'clock', change: { do: 'start' } };

interface Program {
  /** All that it printed so far. */
  readonly said: string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

function startBot(served: ServedRoom, ...words: string[]): Program {
  const child = spawn(process.execPath, [BOT, served.url, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  return {
    get said() {
      return said;
    },
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}

/** What Moscow did in each quarter, as the debrief has it. */
const ofMoscow = (page: Page) =>
  page.view?.debrief?.rounds.map(({ orders, votes }) => ({
    ...orders.find(({ seat }) => seat === 'moscow')!,
    vote: votes.moscow,
  })) ?? [];

test('plays Moscow through one winter with the code of the seat, although its line is cut again and again', async () => {
  const served = await serveRoom();
  const page = await openFour(served.room, ONE_WINTER);
  const program = startBot(served, roomSeen(page).seatCodes.moscow);
  await expect.poll(() => roomSeen(page).members).toMatchObject([{ name: 'Outside bot', here: true }]);
  expect(await page.ask(start)).toEqual({ ok: true });
  const end = program.ended;
  for (let isOver = false; !isOver; ) {
    isOver = await Promise.race([end.then(() => true), sleep(120, false)]);
    if (!isOver) await served.cutLines();
  }
  expect(await end).toBe(0);
  const played = ofMoscow(page);
  expect(played.length).toBeGreaterThan(0);
  expect(played.filter(({ sealedFor }) => sealedFor)).toEqual([]);
  expect(played.some(({ moves }) => moves.length > 0)).toBe(true);
  expect(played.some(({ vote }) => vote !== null)).toBe(true);
  expect(program.said).not.toContain('refused');
  expect(page.view?.audience === 'white-cell' && page.view.seats.every(({ seat }) => seat !== null)).toBe(
    true,
  );
  expect(roomSeen(page).members).toHaveLength(1);
  expect(served.room.faults).toEqual([]);
});

test('knocks with the code of the room, and plays the seat that it is given', async () => {
  const served = await serveRoom();
  const page = await openFour(served.room, ONE_WINTER);
  const program = startBot(served, roomSeen(page).code, '--knock', '--name', 'Knocker');
  await expect.poll(() => roomSeen(page).waiting).toMatchObject([{ name: 'Knocker', wish: 'moscow' }]);
  await page.ask({ type: 'people', change: { do: 'share-out' } });
  await page.ask(start);
  expect(await program.ended).toBe(0);
  expect(ofMoscow(page).every(({ sealedFor }) => !sealedFor)).toBe(true);
});

test('ends with a word when the code opens nothing', async () => {
  const served = await serveRoom();
  await openFour(served.room, ONE_WINTER);
  const program = startBot(served, '00000000');
  expect(await program.ended).toBe(1);
  expect(program.said).toBe('the host closed the door: 4404\n');
});
