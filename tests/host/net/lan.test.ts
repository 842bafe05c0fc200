// A room on the network: opened when asked for and on the address that was asked for, with or without TLS, reached by
// people with a code, gone with the last room.
import { writeFileSync } from 'node:fs';
import { get as getSecurely } from 'node:https';
import type { networkInterfaces } from 'node:os';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listAddresses } from '../../../host/net/addresses.ts';
import { ownNames } from '../../../host/net/headers.ts';
import type { RoomNotice } from '../../../host/protocol.ts';
import { startHost, type Host } from '../../../host/start-host.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';
import { folderForTest } from '../../support/records.ts';
import { setup } from '../../support/rooms.ts';
import { joinPage, openPage, type WebPage } from '../../support/web-page.ts';

const PEOPLE = {
  beijing: { kind: 'person' },
  moscow: { kind: 'person' },
  washington: { kind: 'person' },
  pyongyang: { kind: 'person' },
} as const;

const faults: unknown[] = [];

async function host(): Promise<Host> {
  const page = folderForTest();
  writeFileSync(path.join(page, 'index.html'), '<title>Backfill</title>');
  const started = await startHost({
    recordsDir: folderForTest(),
    appDir: page,
    report: (error) => void faults.push(error),
    lan: { port: 0, isLoopbackToo: true },
  });
  onTestFinished(() => started.close());
  return started;
}

/** The white cell's page, with a room exercise. */
async function whiteCell(started: Host): Promise<WebPage> {
  const page = await openPage(started.url);
  await page.ask({ type: 'new-exercise', setup: setup({ mode: 'room', seats: PEOPLE, rounds: 1 }) });
  return page;
}

const open = (page: WebPage, secure: boolean, address = '127.0.0.1') =>
  page.ask({ type: 'room', change: { do: 'open', address, secure } });

/** What the white cell is told of its room, once it is as wanted. */
async function roomWhen(page: WebPage, wanted: (room: RoomNotice) => boolean): Promise<RoomNotice> {
  const notice = await page.until((one) => one.kind === 'room' && wanted(one.room));
  if (notice.kind !== 'room') throw new Error('no room');
  return notice.room;
}

const whenOpen = async (page: WebPage) => {
  const room = await roomWhen(page, ({ open: lan }) => lan !== null);
  return { ...room, lan: room.open! };
};

describe('a room on the network', () => {
  test('is opened on the address that was asked for, lets people in, and ends with the room', async () => {
    const cell = await whiteCell(await host());
    expect(await cell.ask({ type: 'room', change: { do: 'look' } })).toMatchObject({
      addresses: expect.arrayContaining([{ address: '127.0.0.1', network: expect.any(String) }]),
    });
    expect(await open(cell, false)).toEqual({ ok: true });
    const { lan, code } = await whenOpen(cell);
    expect(lan).toMatchObject({ secure: false, fingerprint: null, reached: false });
    expect(await (await fetch(lan.url)).text()).toContain('Backfill');
    const guest = await joinPage(lan.url, { room: code });
    await guest.until(({ kind }) => kind === 'porch');
    const gone = guest.closed;
    expect(await cell.ask({ type: 'room', change: { do: 'close' } })).toEqual({ ok: true });
    expect(await gone).toBe(CLOSED_FOR_GOOD.roomClosed);
    await expect(fetch(lan.url)).rejects.toThrow();
    expect(faults).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')(
    'says when another machine has got through, and not for a page of this machine',
    async () => {
      const cell = await whiteCell(await host());
      await open(cell, false);
      const { lan, code } = await whenOpen(cell);
      await (await joinPage(lan.url, { room: code })).close();
      expect(cell.notices.some((one) => one.kind === 'room' && one.room.open?.reached)).toBe(false);
      await joinPage(lan.url, { room: code }, { localAddress: '127.0.0.2' });
      await roomWhen(cell, (room) => room.open?.reached === true);
    },
  );

  test.each(['0.0.0.0', '::', '10.255.255.1', 'localhost'])('is not opened on %s', async (address) => {
    const cell = await whiteCell(await host());
    expect(await open(cell, false, address)).toMatchObject({
      ok: false,
      problem: { message: `This machine is not on a network as ${address}.` },
    });
  });

  test('is the same listener for two exercises, and lasts until the second is closed', async () => {
    const started = await host();
    const [one, two] = [await whiteCell(started), await whiteCell(started)];
    await open(one, false);
    await open(two, false);
    const { lan } = await whenOpen(one);
    expect((await whenOpen(two)).lan.url).toBe(lan.url);
    await one.ask({ type: 'room', change: { do: 'close' } });
    expect((await fetch(lan.url)).status).toBe(200);
    await two.ask({ type: 'leave' });
    await expect(fetch(lan.url)).rejects.toThrow();
  });
});

describe('a room over TLS', () => {
  test('shows the certificate whose fingerprint the white cell sees, good for its address alone', async () => {
    const cell = await whiteCell(await host());
    expect(await open(cell, true)).toEqual({ ok: true });
    const { lan, code } = await whenOpen(cell);
    expect(lan.url).toMatch(/^https:/);
    const seen = await new Promise<{ fingerprint: string; names: string | undefined }>((resolve, reject) => {
      getSecurely(lan.url, { rejectUnauthorized: false }, (answer) => {
        const certificate = (answer.socket as TLSSocket).getPeerX509Certificate();
        answer.resume().on('end', () =>
          resolve({
            fingerprint: certificate?.fingerprint256 ?? '',
            names: certificate?.subjectAltName,
          }),
        );
      }).on('error', reject);
    });
    expect(seen).toEqual({ fingerprint: lan.fingerprint, names: 'IP Address:127.0.0.1' });
    const guest = await joinPage(lan.url, { room: code }, { rejectUnauthorized: false });
    await guest.until(({ kind }) => kind === 'porch');
    await expect(joinPage(lan.url, { room: code })).rejects.toThrow(/self-signed/);
    await cell.ask({ type: 'room', change: { do: 'close' } });
    await open(cell, true);
    const again = await roomWhen(cell, ({ open: now }) => now !== null);
    expect(again.open?.fingerprint).toBe(lan.fingerprint);
  });
});

describe('the addresses of this machine', () => {
  const at = (address: string, family: 'IPv4' | 'IPv6', internal = false) => ({ address, family, internal });
  const networks = {
    lo: [at('127.0.0.1', 'IPv4', true), at('::1', 'IPv6', true)],
    docker0: [at('172.17.0.1', 'IPv4')],
    wlan0: [at('fe80::1', 'IPv6'), at('fd00::20', 'IPv6'), at('192.168.4.20', 'IPv4')],
    eth1: [at('169.254.7.7', 'IPv4')],
  } as unknown as ReturnType<typeof networkInterfaces>;

  test('are those that phones can reach, the likeliest first', () => {
    expect(listAddresses(networks).map(({ address }) => address)).toEqual([
      '192.168.4.20',
      'fd00::20',
      '172.17.0.1',
      '169.254.7.7',
    ]);
    expect(listAddresses(networks, true).map(({ address }) => address)).toContain('127.0.0.1');
  });

  test('are named as browsers name them', () => {
    expect(ownNames('fd00::20', 4270, true)).toEqual({
      hosts: ['[fd00::20]:4270'],
      origins: ['https://[fd00::20]:4270'],
    });
    expect(ownNames('127.0.0.1', 80, false).hosts).toEqual(['127.0.0.1', 'localhost']);
  });
});
