// A copy of a record as one whole file, also while the record is open or after a crash: SQLite writes it anew.
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { recordProblem } from './sqlite.ts';
import { syncFile, syncFolder } from './sync.ts';

/** Replaces `target` only when the copy is whole. */
export function copyDatabase(db: DatabaseSync, target: string): void {
  const part = `${target}.part`;
  try {
    rmSync(part, { force: true });
    db.prepare('VACUUM INTO ?').run(part);
    syncFile(part);
    renameSync(part, target);
    syncFolder(path.dirname(target));
  } catch (error) {
    rmSync(part, { force: true });
    throw recordProblem(error, target);
  }
}

/** A name in `folder` that is still free: `x.backfill`, `x-2.backfill`, `x-3.backfill` … */
export function freeName(folder: string, name: string): string {
  const { name: stem, ext } = path.parse(name);
  let file = path.join(folder, name);
  for (let i = 2; existsSync(file); i += 1) file = path.join(folder, `${stem}-${i}${ext}`);
  return file;
}
