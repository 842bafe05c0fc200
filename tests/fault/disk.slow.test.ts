// What the host asks of the disk, seen from outside with strace: the sync stands before every answer, and after a
// sync or a write that failed nothing is answered with "ok" any more. Only where strace works (Linux).
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../host/record/open-record.ts';
import { folderForTest } from '../support/records.ts';

const player = path.join(import.meta.dirname, 'player.ts');
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** Lets the player play under strace for a while, and kills both. Answers the trace, line by line. */
async function trace(folder: string, { options = [] as string[], forMs = 2_000 } = {}): Promise<string[]> {
  const out = path.join(folderForTest(), 'trace');
  const calls = ['-f', '--seccomp-bpf', '-y', '-e', 'trace=fsync,fdatasync,pwrite64,write', '-o', out];
  const child = spawn('strace', [...calls, ...options, process.execPath, player, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const firstAck = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => text.includes('ack ') && resolve());
    child.on('close', () => resolve());
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  await firstAck;
  await new Promise((resolve) => setTimeout(resolve, forMs));
  // The player and its strace are one process group of their own.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
  return wholeCalls(readFileSync(out, 'utf8').split('\n'));
}

/** Joins what strace tore apart because another thread called in between; a call stands where it ended. */
function wholeCalls(lines: readonly string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    const resumed = /<\.\.\. \w+ resumed>(.*)$/.exec(line);
    if (resumed !== null) return [`${begun.get(thread) ?? line}${resumed[1]}`];
    if (!line.includes('<unfinished ...>')) return [line];
    begun.set(thread, line.replace('<unfinished ...>', ''));
    return [];
  });
}

const isAck = (line: string): boolean => /write\(1<.*"ack /.test(line);
const isWal = (line: string): boolean => /<[^>]*\.backfill-wal>/.test(line);
const isWrite = (line: string): boolean => isWal(line) && line.includes('pwrite64(');
const isSync = (line: string): boolean => isWal(line) && /f(data)?sync\(.*= 0/.test(line);

/** Acknowledgements that stand after a write to the log which no sync has followed yet. */
function earlyAcks(lines: readonly string[]): number {
  let isDirty = false;
  let early = 0;
  for (const line of lines) {
    if (isWrite(line)) isDirty = true;
    else if (isSync(line)) isDirty = false;
    else if (isAck(line) && isDirty) early += 1;
  }
  return early;
}

const recordIn = (folder: string): string =>
  path.join(folder, readdirSync(folder).find((name) => name.endsWith('.backfill')) ?? '');

describe.runIf(canTrace)('seen from the disk', () => {
  test('every answer comes after its sync', { timeout: 60_000 }, async () => {
    const lines = await trace(folderForTest(), { forMs: 1_000 });
    expect(lines.filter(isAck).length).toBeGreaterThan(20);
    expect(lines.filter(isSync).length).toBeGreaterThan(20);
    expect(earlyAcks(lines)).toBe(0);
    const withoutSyncs = lines.filter((line) => !isSync(line));
    expect(earlyAcks(withoutSyncs)).toBeGreaterThan(0);
  });

  test.each([
    ['a sync', 'inject=fsync:error=EIO:when=60+', /f(data)?sync\(.*INJECTED/],
    ['a write', 'inject=pwrite64:error=ENOSPC:when=400+', /pwrite64\(.*INJECTED/],
  ])(
    'nothing is answered with "ok" after %s has failed, and the record opens',
    { timeout: 60_000 },
    async (_n, how, mark) => {
      const folder = folderForTest();
      const lines = await trace(folder, { options: ['-e', how] });
      const failedAt = lines.findIndex((line) => isWal(line) && mark.test(line));
      expect(failedAt).toBeGreaterThan(0);
      expect(lines.slice(0, failedAt).filter(isAck).length).toBeGreaterThan(5);
      expect(lines.slice(failedAt).filter(isAck)).toEqual([]);
      expect(readRecord(recordIn(folder)).damage).toBeNull();
    },
  );
});
