// The whole host over a real socket, with bots in their thread: a person alone plays, reloads, and leaves one file.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run as verify } from '../../host/cli/verify.ts';
import { servePort } from '../../host/net/port-link.ts';
import type { Notice } from '../../host/protocol.ts';
import { openSessions } from '../../host/open-sessions.ts';
import { startHost, type Host } from '../../host/start-host.ts';
import { folderForTest } from '../support/records.ts';
import { setup, SOLO } from '../support/rooms.ts';
import { toldView } from '../support/told-view.ts';
import { openPage, type WebPage } from '../support/web-page.ts';

const faults: unknown[] = [];

async function host(folder: string): Promise<Host> {
  const page = folderForTest();
  writeFileSync(path.join(page, 'index.html'), '<title>Backfill</title>');
  const started = await startHost({
    recordsDir: folder,
    appDir: page,
    report: (error) => void faults.push(error),
  });
  onTestFinished(() => started.close());
  return started;
}

const phaseOf = (page: WebPage): string => toldView(page.notices)?.head.phase ?? '';

/** Does Beijing's part of the phase, and waits for the bots to do theirs. */
async function playPhase(page: WebPage): Promise<void> {
  const phase = phaseOf(page);
  const act =
    phase === 'orders'
      ? ({ type: 'seal-orders', order: { dial: 1, moves: [] } } as const)
      : phase === 'council'
        ? ({ type: 'cast-vote', vote: 'dilute' } as const)
        : ({ type: 'mark-ready', ready: true } as const);
  await page.ask({ type: 'act', seat: 'beijing', act });
  await page.until(() => phaseOf(page) !== phase);
}

describe('a host', () => {
  test('plays a whole exercise with a page that reloads, and leaves a record that verifies', async () => {
    const folder = folderForTest();
    const started = await host(folder);
    const address = started.url;
    const bot = { kind: 'bot', bot: 'doctrine', level: 'standard' } as const;
    const seats = { ...SOLO, moscow: bot, washington: bot, pyongyang: bot };
    const first = await openPage(address);
    expect(started.url).not.toBe(address);
    const begun = await first.ask({ type: 'new-exercise', setup: setup({ mode: 'solo', seats, rounds: 1 }) });
    expect(begun).toMatchObject({ ok: true });
    await first.until(({ kind }) => kind === 'present');
    await playPhase(first);
    await first.close();

    const page = await openPage(address, first.token);
    await page.until(({ kind }) => kind === 'present');
    expect(phaseOf(page)).toBe('talks');
    for (let i = 0; i < 6 && phaseOf(page) !== 'debrief'; i += 1) await playPhase(page);
    expect(phaseOf(page)).toBe('debrief');
    await expect(openPage(address)).rejects.toThrow();
    await started.close();

    const files = readdirSync(folder).filter((name) => !name.startsWith('.'));
    expect(files).toHaveLength(1);
    const said: string[] = [];
    const code = verify([files[0] ?? ''], {
      out: (text) => said.push(text),
      err: () => {},
      cwd: folder,
      env: {},
    });
    expect({ code, said }).toMatchObject({ code: 0, said: [expect.stringContaining('the chain holds')] });
    expect(faults).toEqual([]);
  });

  test('serves a page inside the program over a port, without a key', async () => {
    const { sessions, close } = openSessions({ recordsDir: folderForTest() });
    onTestFinished(close);
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port2.close());
    servePort(sessions, port1, 'desktop');
    const heard: Notice[] = [];
    const listed = new Promise<void>((resolve) => {
      port2.on('message', (text: string) => {
        heard.push(JSON.parse(text) as Notice);
        if (heard.at(-1)?.kind === 'answer') resolve();
      });
    });
    port2.postMessage(JSON.stringify({ id: 'list-them', command: { type: 'list' } }));
    await listed;
    expect(heard.map(({ kind }) => kind)).toEqual(['welcome', 'session', 'answer']);
    expect(heard[0]).not.toHaveProperty('token');
  });
});
