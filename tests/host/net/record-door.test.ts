// A record file over HTTP: taken in from a page that plays, held to a size, refused to strangers, and explained as on
// the desktop when it is none.
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '../../../host/protocol.ts';
import { startHost } from '../../../host/start-host.ts';
import { folderForTest, recordForTest } from '../../support/records.ts';
import { openPage, type WebPage } from '../../support/web-page.ts';

interface Hall {
  readonly page: WebPage;
  readonly origin: string;
  readonly records: string;
  readonly faults: unknown[];
  /** Sends `bytes` as a browser does; `headers` take the place of its own. */
  bring(bytes: Buffer, headers?: Record<string, string>): Promise<{ status: number; body: string }>;
}

async function openHall(): Promise<Hall> {
  const records = folderForTest();
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);
  const host = await startHost({ recordsDir: records, appDir: folderForTest(), report });
  onTestFinished(() => host.close());
  const page = await openPage(host.url);
  const { host: at, origin } = new URL(host.url);
  const bring = (bytes: Buffer, headers: Record<string, string> = {}) =>
    post(host.port, bytes, {
      host: at,
      origin,
      authorization: `Bearer ${page.token}`,
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'x-file-name': 'Class%20of%20Tuesday.backfill',
      ...headers,
    });
  return { page, origin, records, faults, bring };
}

function post(port: number, bytes: Buffer, headers: Record<string, string>) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/records', method: 'POST', headers, agent: false },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on('error', reject);
    asked.end(bytes);
  });
}

const wholeRecord = (): Buffer => readFileSync(recordForTest(folderForTest(), { messages: 2 }));

/** A record that was changed with SQL after it was written. */
function changedRecord(sql: string): Buffer {
  const file = recordForTest(folderForTest(), { messages: 2 });
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
  return readFileSync(file);
}

const kept = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.backfill'));

describe('a record file that a page brings', () => {
  test('is in the list under its name, opens, and is kept once', async () => {
    const between = folderForTest();
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('TMPDIR', between);
    const { page, bring, records, faults } = await openHall();
    const bytes = wholeRecord();
    const { status, body } = await bring(bytes);
    expect({ status, answer: JSON.parse(body) }).toEqual({
      status: 200,
      answer: { ok: true, record: 'Class of Tuesday' },
    });
    const listed = await page.ask({ type: 'list' });
    expect(listed.ok && listed.listing?.records).toMatchObject([
      { record: 'Class of Tuesday', name: 'Test' },
    ]);
    expect(await page.ask({ type: 'resume', record: 'Class of Tuesday' })).toMatchObject({ ok: true });
    expect((await bring(bytes)).body).toBe(body);
    expect(kept(records)).toEqual(['Class of Tuesday.backfill']);
    expect(readdirSync(between).filter((name) => name.includes('brought'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['recordForeign', () => Buffer.from('Dear all, …'.repeat(100)), 'is not a Backfill record'],
    ['recordForeign', () => Buffer.alloc(0), 'it is empty'],
    ['recordDamaged', () => wholeRecord().subarray(0, 9_000), 'is damaged'],
    ['recordNewer', () => changedRecord('PRAGMA user_version = 99'), 'was written by a newer Backfill'],
    [
      'recordDamaged',
      () => changedRecord(`DROP TRIGGER events_stay; UPDATE events SET actor = 'moscow' WHERE seq = 2`),
      'is damaged',
    ],
  ])('is refused as %s, and no copy is kept', async (code, bytes, words) => {
    const { bring, records, faults } = await openHall();
    const { body } = await bring(bytes());
    const answer = JSON.parse(body) as Answer;
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(body).toContain('Class of Tuesday');
    expect(body).toContain(words);
    expect(body).not.toContain(tmpdir());
    expect(kept(records)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['no token', { authorization: '' }],
    ['a wrong token', { authorization: 'Bearer x' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['a foreign host', { host: 'evil.example' }],
  ])('is turned away with %s, without a word', async (_name, headers) => {
    const { bring, records } = await openHall();
    expect(await bring(wholeRecord(), headers)).toEqual({ status: 403, body: '' });
    expect(kept(records)).toEqual([]);
  });

  test('is refused by its size before it is read', async () => {
    const { bring } = await openHall();
    const [most, bytes] = [64 * 1024 * 1024, wholeRecord()];
    expect((await bring(bytes, { 'content-length': String(most + 1) })).status).toBe(413);
    // The control: the same bytes with the length that they have.
    expect((await bring(bytes)).status).toBe(200);
  });

  test.each([
    ['../../over.backfill', 'over'],
    ['..%2F..%2Fover.backfill', 'over'],
    ['%5C%5Cserver%5Cover%00.backfill', 'over'],
    ['', 'record'],
  ])('called %j stays in the records folder', async (name, ending) => {
    const { bring, records } = await openHall();
    const { body } = await bring(wholeRecord(), { 'x-file-name': name });
    expect(JSON.parse(body)).toMatchObject({ ok: true, record: expect.stringMatching(ending) });
    expect(kept(records)).toHaveLength(1);
  });

  test('is turned away from a wall', async () => {
    const { page, bring, records, origin } = await openHall();
    const opened = await page.ask({ type: 'open-wall' });
    const key = opened.ok ? (opened.wallKey ?? '') : '';
    const wall = await openPage(`${origin}/#key=${key}`);
    expect((await bring(wholeRecord(), { authorization: `Bearer ${wall.token}` })).status).toBe(403);
    expect(kept(records)).toEqual([]);
  });
});
