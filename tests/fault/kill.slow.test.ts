// kill -9 of the host at any moment: not one answered command is lost, none is there twice, and the exercise goes on.
// A kill alone cannot show a missing fsync (the system keeps what was written); that synchronous is FULL is tested in
// tests/host/record. What a kill can show is an answer before the commit: the control below must lose commands.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { peekIntoRecord, readRecord } from '../../host/record/open-record.ts';
import { folderForTest } from '../support/records.ts';

const kills = process.env.LONG === '1' ? 100 : 5;
const player = path.join(import.meta.dirname, 'player.ts');

interface Killed {
  readonly record: string;
  /** Commands that were answered with "ok": `<id> <number of events, or ?>`. */
  readonly acknowledged: readonly string[];
  readonly complaints: string;
}

/** Starts the player on a folder and kills it `afterMs` after its first answer. */
function playAndKill(folder: string, afterMs: number, ...options: string[]): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [player, folder, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let complaints = '';
    let isTimed = false;
    child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      if (isTimed || !out.includes('ack ')) return;
      isTimed = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('error', reject);
    child.on('close', () => {
      // The last line may be cut off: then nobody was told.
      const lines = out.split('\n').slice(0, -1);
      const wordsAfter = (word: string) =>
        lines.flatMap((line) => (line.startsWith(word) ? [line.slice(word.length)] : []));
      const [record = ''] = wordsAfter('record ');
      resolve({
        record,
        acknowledged: wordsAfter('ack '),
        complaints: complaints + wordsAfter('fault ').join('\n'),
      });
    });
  });
}

/** Acknowledged commands that the record does not hold, and those with more or fewer events than they had. */
function compare(folder: string, { record, acknowledged }: Pick<Killed, 'record' | 'acknowledged'>) {
  const file = path.join(folder, `${record}.backfill`);
  const { events, damage } = readRecord(file);
  expect(damage).toBeNull();
  const answers = new Set(
    peekIntoRecord(file, (db) =>
      db.prepare("SELECT replace(command, 'm1 ', '') AS command FROM commands").all(),
    ).map(({ command }) => command),
  );
  const times = new Map<string | null, number>();
  for (const { entry } of events) times.set(entry.command, (times.get(entry.command) ?? 0) + 1);
  const lines = acknowledged.map((line) => line.split(' ') as [id: string, events: string]);
  return {
    lost: lines.filter(([id]) => !answers.has(id)),
    wrong: lines.filter(([id, wanted]) => wanted !== '?' && (times.get(id) ?? 0) !== Number(wanted)),
  };
}

describe('a host that is killed', () => {
  test(`${kills} times loses no acknowledged command and always opens again`, {
    timeout: 30_000 + kills * 6_000,
  }, async () => {
    const folder = folderForTest();
    const all: string[] = [];
    let record = '';
    for (let i = 0; i < kills; i += 1) {
      const killed = await playAndKill(folder, (i * 7) % 40);
      expect(killed.complaints).toBe('');
      expect(killed.acknowledged.length).toBeGreaterThan(0);
      record ||= killed.record;
      expect(killed.record).toBe(record);
      all.push(...killed.acknowledged);
    }
    expect(compare(folder, { record, acknowledged: all })).toEqual({ lost: [], wrong: [] });
  });

  test('and answers before it commits is found out', { timeout: 60_000 }, async () => {
    const folder = folderForTest();
    const { lost } = compare(folder, await playAndKill(folder, 20, '--acknowledge-early'));
    expect(lost.length).toBeGreaterThan(0);
  });
});
