// A real listener for tests of what stands before the rooms: sockets, limits, headers. Whoever has the room code `ROOM-0001`
// is let in as a guest and hears what the test says.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { realChance } from '../../host/chance.ts';
import { Door, type Rooms } from '../../host/net/door.ts';
import { Gate } from '../../host/net/gate.ts';
import { Guesses } from '../../host/net/guesses.ts';
import { makeCertificate } from '../../host/net/certificate.ts';
import { openListener, type Listener, type ListenerParts } from '../../host/net/listener.ts';
import type { Notice } from '../../host/protocol.ts';
import { fakeClock, folderForTest, type FakeClock } from './records.ts';

export const CODE = 'ROOM-0001';

export interface TestListener extends Listener {
  readonly clock: FakeClock;
  readonly door: Door;
  /** Frames that reached the sessions. */
  readonly received: string[];
  /** Codes that were looked at. */
  readonly tried: string[];
  /** Says this to every guest who is there. */
  tellAll(notice: Notice): void;
}

export interface ListenerForTest {
  readonly secure?: boolean;
  readonly parts?: Partial<ListenerParts>;
}

export async function listenerForTest({
  secure = false,
  parts = {},
}: ListenerForTest = {}): Promise<TestListener> {
  const clock = fakeClock();
  const received: string[] = [];
  const tried: string[] = [];
  const guests = new Map<string, (notice: Notice, n: number) => void>();
  const connect: ListenerParts['sessions']['join'] = (member, { tell, token }) => {
    guests.set(member, tell);
    tell({ kind: 'welcome', protocol: 1, version: '0', stream: 's', ...(token && { token }) }, 1);
    return { receive: (text) => void received.push(text), leave: () => void guests.delete(member) };
  };
  const rooms: Rooms = {
    enterRoom: (code, member) => {
      const typed = 'room' in code ? code.room : code.seat;
      tried.push(typed);
      return typed === CODE ? { record: 'r', member } : 'wrongCode';
    },
    memberWith: () => null,
  };
  const door = new Door(realChance, rooms);
  const listener = await openListener(
    {
      pageFolder: pageForTest(),
      sessions: {
        join: connect,
        joinWall: (_of, member, pipe) => connect(member, pipe),
        joinRoom: (_record, member, pipe) => connect(member, pipe),
        bring: () => ({ ok: true }),
      },
      door,
      clock,
      gate: new Gate(),
      guesses: new Guesses(() => clock.monotonicMs()),
      onKeyUsed: () => {},
      ...parts,
    },
    {
      address: '127.0.0.1',
      port: 0,
      certificate: secure ? await makeCertificate('127.0.0.1', Date.now()) : null,
    },
  );
  onTestFinished(() => listener.close());
  const tellAll = (notice: Notice): void => {
    for (const tell of guests.values()) tell(notice, 2);
  };
  return { ...listener, clock, door, received, tried, tellAll };
}

/** A built page in a folder, with something outside it that nobody may read. */
export const OUTSIDE = 'nobody-may-read-this';

export function pageForTest(): string {
  const folder = folderForTest();
  const page = path.join(folder, 'page');
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '<!doctype html><title>Backfill</title>');
  writeFileSync(path.join(page, 'assets', 'page.js'), 'export {};');
  writeFileSync(path.join(page, '.hidden'), OUTSIDE);
  writeFileSync(path.join(folder, 'outside.txt'), OUTSIDE);
  return page;
}

/** Other machines on the same cable can be played only where every 127.x.x.x is this machine. */
export const hasOtherAddresses = process.platform === 'linux';
