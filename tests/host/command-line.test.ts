// The command line of the host: help, versions, errors in one line, and the commands that read records.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { dispatch } from '../../host/cli/dispatch.ts';
import { csvOf } from '../../host/export/csv.ts';
import { TABLES } from '../../host/export/tables.ts';
import { VERSION } from '../../host/version.ts';
import { folderForTest, recordForTest } from '../support/records.ts';
import { begin, FOUR_BOTS, openRoom, settle } from '../support/rooms.ts';

async function backfill(
  words: string[],
  cwd = folderForTest(),
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => void (said.out += `${text}\n`),
    err: (text: string) => void (said.err += `${text}\n`),
    cwd,
    env: {},
  };
  return { code: await dispatch(words, io), ...said };
}

/** A record of a whole exercise of bots. */
async function playedRecord(rounds = 2): Promise<{ folder: string; file: string }> {
  const room = openRoom();
  const page = await begin(room, { mode: 'rehearsal', seats: FOUR_BOTS, rounds, name: '=cmd|evil' });
  await page.ask({ type: 'direct', act: { type: 'write-note', text: 'a "quoted", note' } });
  for (let i = 0; i < 20 && page.view?.head.phase !== 'debrief'; i += 1) {
    await page.ask({ type: 'direct', act: { type: 'advance' } });
    await settle();
  }
  const file = `${page.session?.record}.backfill`;
  room.close();
  return { folder: room.folder, file };
}

describe('backfill', () => {
  test('tells what it can do', async () => {
    const { code, out } = await backfill(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'serve',
      'simulate',
      'experiment',
      'claim',
      'par',
      'check',
      'print',
      'verify',
      'export',
      'erase-names',
    ])
      expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
    expect((await backfill([])).code).toBe(2);
  });

  test('tells its version', async () => {
    expect(await backfill(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  test.each(['serve', 'verify', 'export', 'erase-names'])('%s tells how it is used', async (name) => {
    const { code, out } = await backfill([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^backfill ${name}`));
  });

  test.each([
    [['explode'], 2],
    [['toString'], 2],
    [['verify'], 2],
    [['verify', 'a', 'b'], 2],
    [['verify', '--explode'], 2],
    [['verify', 'missing.backfill'], 1],
    [['export', 'missing.backfill'], 1],
    [['export', 'x', '--table', 'secrets'], 2],
    [['export', 'x', '--csv', '--json'], 2],
    [['erase-names', 'missing.backfill'], 2],
    [['serve', '--port', 'many'], 2],
  ])('%j fails in one line', async (words, code) => {
    const said = await backfill(words);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toMatch(/^[^\n]+\n$/);
    expect(said.err).not.toMatch(/\bat .*\.ts:/);
  });
});

describe('verify', () => {
  test('finds a whole record whole, and the same when it is played again', async () => {
    const { folder, file } = await playedRecord();
    const { code, out } = await backfill(['verify', file], folder);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/chain holds[^]*all \d+ results are the same/),
    });
    const report = JSON.parse((await backfill(['verify', file, '--json'], folder)).out);
    expect(report).toMatchObject({ whole: true, same: true, differsAt: null });
    expect(report.compared).toBeGreaterThanOrEqual(8);
  });

  test('finds the event that was changed', async () => {
    const folder = folderForTest();
    const file = recordForTest(folder, { messages: 3 });
    const db = new DatabaseSync(file);
    db.exec(`DROP TRIGGER events_stay; UPDATE events SET actor = 'moscow' WHERE seq = 3`);
    db.close();
    const { code, out } = await backfill(['verify', path.basename(file)], folder);
    expect(code).toBe(1);
    expect(out).toContain('DAMAGED: event 3 was changed');
  });
});

describe('export', () => {
  test('writes every table with the columns that the dictionary explains', async () => {
    const { folder, file } = await playedRecord();
    const dictionary = readFileSync(path.join(import.meta.dirname, '../../docs/data-dictionary.md'), 'utf8');
    for (const [table, columns] of Object.entries(TABLES)) {
      const { code, out } = await backfill(['export', file, '--table', table], folder);
      expect(code).toBe(0);
      expect(out.split('\r\n')[0]).toBe(columns.join(','));
      expect(out.split('\r\n').length).toBeGreaterThan(10);
      for (const column of columns) expect(dictionary).toContain(`| \`${column}\` |`);
    }
  });

  test('gives an order, a vote and a note in columns of their own', async () => {
    const { folder, file } = await playedRecord();
    const rows = JSON.parse((await backfill(['export', file, '--json'], folder)).out) as Record<
      string,
      unknown
    >[];
    expect(rows.filter(({ event }) => event === 'ordersSealed')).toHaveLength(8);
    const sealed = rows.find(({ event, seat }) => event === 'ordersSealed' && seat === 'moscow');
    expect(sealed).toMatchObject({ actor: 'moscow', by: 'bot', visibility: 'sealed', phase: 'orders' });
    expect(sealed?.['dial']).toEqual(expect.any(Number));
    expect(rows.find(({ event }) => event === 'noteWritten')?.['words']).toBe('a "quoted", note');
    const without = await backfill(['export', file, '--without-words'], folder);
    expect(without.out).not.toMatch(/quoted|evil/);
    const csv = (await backfill(['export', file], folder)).out;
    expect(csv).toContain(`"a ""quoted"", note"`);
    expect(csv).toContain(`,'=cmd|evil,`);
  });

  test('has a ledger that adds up to the change of every indicator', async () => {
    const { folder, file } = await playedRecord();
    const read = async (table: string) =>
      JSON.parse((await backfill(['export', file, '--json', '--table', table], folder)).out) as {
        round: number;
        indicator: string;
        change: number;
        rule: string;
        opening: number;
        closing: number;
      }[];
    const ledger = await read('ledger');
    const sums = new Map<string, number>();
    for (const { round, indicator, change, rule } of ledger)
      if (rule !== 'R0') sums.set(`${round} ${indicator}`, (sums.get(`${round} ${indicator}`) ?? 0) + change);
    for (const { round, indicator, opening, closing } of await read('indicators'))
      expect(sums.get(`${round} ${indicator}`) ?? 0).toBeCloseTo(closing - opening, 6);
  });

  test('keeps the secrets of an exercise that is not over', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'rehearsal', seats: FOUR_BOTS });
    const file = `${page.session?.record}.backfill`;
    room.close();
    const refused = await backfill(['export', file], room.folder);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect((await backfill(['export', file, '--unfinished'], room.folder)).code).toBe(0);
  });

  test('writes to a file when asked', async () => {
    const { folder, file } = await playedRecord(1);
    const { code, out } = await backfill(['export', file, '--out', 'table.csv'], folder);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(path.join(folder, 'table.csv'), 'utf8')).toMatch(/^exercise,scenario_hash,/);
  });
});

describe('erase-names', () => {
  test('wants to be asked twice, and leaves a record that verifies', async () => {
    const { folder, file } = await playedRecord(1);
    expect((await backfill(['erase-names', file], folder)).code).toBe(2);
    expect((await backfill(['erase-names', file, '--yes'], folder)).code).toBe(0);
    expect((await backfill(['verify', file], folder)).code).toBe(0);
    expect((await backfill(['export', file], folder)).out).not.toMatch(/quoted|evil/);
  });
});

test('CSV quotes what needs it and disarms formulas', () => {
  expect(
    csvOf([
      ['a', 1, null, true],
      ['x,y', '"', 'line\nend', '-1'],
      ['=1+1', '@x', '+2', '\tz'],
    ]),
  ).toBe('a,1,,true\r\n"x,y","""","line\nend",\'-1\r\n\'=1+1,\'@x,\'+2,\'\tz');
});
