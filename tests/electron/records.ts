// The records of a running or ended app, read from the outside.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { DesktopApp } from './launch.ts';

const commandLine = path.resolve(import.meta.dirname, '../../out/cli/backfill.js');

/** Full paths of what lies in the records folder, hidden files aside. */
export function recordFiles({ userData }: Pick<DesktopApp, 'userData'>): string[] {
  const folder = path.join(userData, 'records');
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => path.join(folder, name));
}

/** What `backfill verify` says of a record. */
export function verified(file: string): { whole: boolean; same: boolean; events: number; exercise: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [commandLine, 'verify', file, '--json'], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
