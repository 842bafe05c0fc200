// `backfill serve`: settings by file and flags, errors in one line, what it says to programs that watch over it, and to
// nobody else, and a clean end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dispatch } from '../../host/cli/dispatch.ts';
import { readSettings } from '../../host/cli/serve-settings.ts';
import { startHost, type HostOptions } from '../../host/start-host.ts';
import { pageForTest } from '../support/listener.ts';
import { folderForTest } from '../support/records.ts';
import { setup } from '../support/rooms.ts';
import { joinPage, openPage } from '../support/web-page.ts';

function settingsFile(text: string): string {
  const file = path.join(folderForTest(), 'serve.yaml');
  writeFileSync(file, text);
  return file;
}

async function refused(args: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const io = {
    out: () => {},
    err: (text: string) => void (err += `${text}\n`),
    cwd: folderForTest(),
    env: {},
  };
  return { code: await dispatch(['serve', ...args], io), err };
}

describe('the settings', () => {
  test('come from a file, and a flag wins', () => {
    const file = settingsFile('port: 4269\nsecure: true\ndata: records\nlan-port: 5000\n');
    const settings = readSettings(['--settings', file, '--port', '0'], { cwd: '/somewhere' });
    expect(settings).toEqual({
      port: 0,
      secure: true,
      data: path.join(path.dirname(file), 'records'),
      'lan-port': 5000,
    });
    expect(readSettings(['--data', 'here'], { cwd: '/somewhere' }).data).toBe(
      path.resolve('/somewhere', 'here'),
    );
  });

  test.each([
    [['--port', 'many'], /--port: /],
    [['--port', '70000'], /--port: /],
    [['--lan', 'no-such-network'], /not on the network "no-such-network": /],
    [['--key-on-lan'], /--key-on-lan needs --lan/],
    [['--settings', 'missing.yaml'], /missing\.yaml cannot be read/],
    [['--settings', 'FILE prot: 1'], /The settings in .*prot/],
    [['--settings', 'FILE port: ['], /cannot be read/],
    [['--wrong'], /--wrong/],
  ])('that are wrong end in one line: %j', async (words, why) => {
    const args = words.map((word) => (word.startsWith('FILE') ? settingsFile(word.slice(5)) : word));
    const { code, err } = await refused(args);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

async function host(options: HostOptions = {}) {
  const lan = { port: 0, isLoopbackToo: true };
  const started = await startHost({ recordsDir: folderForTest(), appDir: pageForTest(), lan, ...options });
  onTestFinished(() => started.close());
  return { started, origin: new URL(started.url).origin };
}

const numberOf = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);

describe('on loopback', () => {
  test('says that it is well, and counts without a word of an exercise', async () => {
    const { started, origin } = await host();
    const page = await openPage(started.url);
    const name = 'Secret class of Ms Kim';
    await page.ask({ type: 'new-exercise', setup: setup({ mode: 'room', name, rounds: 1 }) });
    await page.ask({ type: 'direct', act: { type: 'write-note', text: name } });
    await expect(joinPage(origin, { room: 'WRONG-00' })).rejects.toThrow();
    expect(await (await fetch(`${origin}/health`)).json()).toMatchObject({ status: 'ok' });
    const answer = await fetch(`${origin}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(numberOf(text, 'backfill_exercises_open')).toBe(1);
    expect(numberOf(text, 'backfill_pages_connected')).toBe(1);
    expect(numberOf(text, 'backfill_commands_total')).toBeGreaterThan(0);
    expect(numberOf(text, 'backfill_joins_refused_total')).toBe(1);
    expect(numberOf(text, 'backfill_commit_seconds_count')).toBeGreaterThan(0);
    expect(numberOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(text).not.toMatch(/Secret|Kim|beijing|august/i);
  });

  test('alone: the network has neither', async () => {
    const { started } = await host();
    const page = await openPage(started.url);
    await page.ask({ type: 'new-exercise', setup: setup({ mode: 'room', rounds: 1 }) });
    await page.ask({ type: 'room', change: { do: 'open', address: '127.0.0.1', secure: false } });
    const opened = await page.until((one) => one.kind === 'room' && one.room.open !== null);
    const url = opened.kind === 'room' ? (opened.room.open?.url ?? '') : '';
    expect((await fetch(url)).status).toBe(200);
    for (const secret of ['health', 'metrics']) {
      const answer = await fetch(`${url}/${secret}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('Not here.');
    }
  });
});

describe('with the key on the network', () => {
  test('lets facilitators in there, each with an exercise of its own, and stays when a room closes', async () => {
    const { started } = await host({ keyAddress: '127.0.0.1' });
    const one = await openPage(started.lan?.url ?? '');
    const two = await openPage(started.lan?.url ?? '');
    for (const page of [one, two]) {
      await page.ask({ type: 'new-exercise', setup: setup({ mode: 'room', rounds: 1 }) });
      await page.ask({ type: 'room', change: { do: 'open', address: '127.0.0.1', secure: false } });
    }
    const recordOf = async (page: typeof one): Promise<unknown> =>
      (await page.until((notice) => notice.kind === 'session' && notice.session !== null)).kind ===
        'session' &&
      page.notices.flatMap((notice) => (notice.kind === 'session' ? [notice.session?.record] : [])).at(-1);
    expect(await recordOf(one)).not.toBe(await recordOf(two));
    await one.ask({ type: 'room', change: { do: 'close' } });
    await two.ask({ type: 'room', change: { do: 'close' } });
    expect(await two.ask({ type: 'list' })).toMatchObject({ ok: true });
    const three = await openPage(started.lan?.url ?? '');
    expect(await three.ask({ type: 'list' })).toMatchObject({ ok: true });
  });
});

describe('the command', () => {
  test('prints JSON lines, keeps the key to its owner, and ends cleanly when asked', async () => {
    const folder = folderForTest();
    const keyFile = path.join(folder, 'key');
    const file = settingsFile('json: true\nport: 0\n');
    const main = path.join(import.meta.dirname, '../../host/cli/main.ts');
    const args = [main, 'serve', '--settings', file, '--data', folder, '--key-file', keyFile];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child.stdout, 'data');
    const [first = ''] = said.split('\n');
    const { url } = JSON.parse(first) as { url: string };
    expect(readFileSync(keyFile, 'utf8')).toBe(`${url}\n`);
    if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o077).toBe(0);
    const page = await openPage(url);
    await page.ask({ type: 'new-exercise', setup: setup({ rounds: 1 }) });
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { event: string }).event),
    ).toEqual(['address', 'address', 'closed']);
  });
});
