// What a full room costs: one round closed for 200 people beside boardgame.io's server, and fifty exercises on one host.
import { SEATS } from '../../engine/ids.ts';
import type { Notice } from '../../host/protocol.ts';
import { figure, ms, type Figure } from './figure.ts';
import { median, quantile } from './measure.ts';
import { startServer, type Server } from './room/child.ts';
import { almostClose, fillRoom, leaveOutcome, timesToOutcome, type FullRoom } from './room/exercise.ts';
import { joinAs, type Member } from './room/member.ts';
import { startPeer } from './room/peer.ts';

const CLIENTS = 200;
const RUNS = Number(process.env.RUNS ?? 5);
const ROUNDS = 6;
const EXERCISES = 50;
const MEMBERS = 8;

interface FanOut {
  /** Milliseconds of the server's CPU for one. */
  readonly cpuMs: number;
  /** Of all clients and rounds of the run. */
  readonly p95: number;
}

/** Runs take turns: ours, the peer's, ours … */
export async function fanOut(): Promise<Figure[]> {
  const ours: FanOut[] = [];
  const theirs: FanOut[] = [];
  let most = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const { fan, pages, bytes } = await ourRun();
    ours.push(fan);
    theirs.push(await peerRun(pages));
    most = Math.max(most, bytes);
  }
  const middle = (fans: readonly FanOut[], key: keyof FanOut) => median(fans.map((one) => one[key]));
  const cpu = middle(ours, 'cpuMs') / middle(theirs, 'cpuMs');
  const wait = middle(ours, 'p95') / middle(theirs, 'p95');
  return [
    figure('what each page is sent as a round closes, at most', `${(most / 1024).toFixed(1)} kB`),
    ms(`a round closes for ${CLIENTS}: the server's CPU`, middle(ours, 'cpuMs')),
    ms('  p95 of arrivals', middle(ours, 'p95')),
    ms('boardgame.io, same bytes, no rules: CPU', middle(theirs, 'cpuMs')),
    ms('  p95 of arrivals', middle(theirs, 'p95')),
    figure('CPU of a fan-out against boardgame.io', `${cpu.toFixed(2)} x`, '<= 0.25 x', cpu <= 0.25),
    figure('p95 against boardgame.io', `${wait.toFixed(2)} x`, '<= 0.7 x', wait <= 0.7),
  ];
}

async function ourRun() {
  const server = await startServer('./our-server.ts');
  const white = await facilitator(server);
  const room = await fillRoom(white, CLIENTS, 12);
  const pages: Notice[][][] = [];
  const waits: number[] = [];
  const cpus: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const close = await almostClose(room);
    await quiet();
    for (const one of room.people) one.heard();
    const before = await server.used();
    const times = await timesToOutcome(room.people, close);
    cpus.push((await server.used()).cpuMs - before.cpuMs);
    waits.push(...times);
    const heard = room.people.slice(4, 8).map((one) => one.heard());
    pages.push(heard.map(({ notices }) => [...notices]));
    bytes = Math.max(bytes, ...heard.map((one) => one.bytes));
    await leaveOutcome(room);
  }
  room.close();
  white.close();
  await server.stop();
  const fan = { cpuMs: median(cpus.slice(1)), p95: quantile(waits.slice(CLIENTS), 0.95) };
  return { fan, pages: pages.slice(-2), bytes };
}

/** Until what was told before has arrived everywhere. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

async function peerRun(pages: readonly (readonly unknown[])[]): Promise<FanOut> {
  const peer = await startPeer(pages, CLIENTS);
  const waits: number[] = [];
  const cpus: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await quiet();
    const before = await peer.server.used();
    const times = await peer.turn();
    cpus.push((await peer.server.used()).cpuMs - before.cpuMs);
    waits.push(...times);
  }
  await peer.stop();
  return { cpuMs: median(cpus.slice(1)), p95: quantile(waits.slice(CLIENTS), 0.95) };
}

/** Fifty exercises with eight people each, all of them acting at once; every answer is on the disk before it is given. */
export async function manyExercises(): Promise<Figure[]> {
  const server = await startServer('./our-server.ts');
  const empty = await server.used(true);
  const rooms: FullRoom[] = [];
  for (let i = 0; i < EXERCISES; i += 1) rooms.push(await fillRoom(await facilitator(server), MEMBERS, 2));
  const waits: number[] = [];
  for (let draft = 0; draft < 10; draft += 1)
    await Promise.all(rooms.flatMap(({ people }) => people.map((one, i) => saveDraft(one, i, draft, waits))));
  const full = await server.used(true);
  for (const room of rooms) {
    room.close();
    room.white.close();
  }
  await server.stop();
  const kB = (bytes: number) => `${Math.round(bytes / 1024 / EXERCISES)} kB`;
  return [
    ms(
      `${EXERCISES} exercises, ${MEMBERS} people each: answers, p99 of ${waits.length}`,
      quantile(waits, 0.99),
      100,
    ),
    ms('  median', median(waits)),
    figure('  heap of one live exercise', kB(full.heap - empty.heap)),
    figure('  of the whole process', kB(full.rss - empty.rss)),
  ];
}

async function saveDraft(one: Member, i: number, draft: number, waits: number[]): Promise<void> {
  const start = performance.now();
  const dial = draft % 2;
  await one.ask({ type: 'save-draft', seat: SEATS[i % 4]!, draft: { dial, moves: [] } });
  waits.push(performance.now() - start);
}

/** Joins with the key of the address that the server has now; each use makes another. */
async function facilitator(server: Server): Promise<Member> {
  const { origin, hash } = new URL(await server.url());
  return await joinAs(origin, { key: hash.replace('#key=', '') });
}
