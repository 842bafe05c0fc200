// What the host's process runs on, for `--self-test`: versions, and SQLite tried once in memory.
import { DatabaseSync } from 'node:sqlite';
import { VERSION } from '../host/version.ts';

/** Versions of the program and of what it stands on. */
export function hostFacts(): Readonly<Record<string, string>> {
  const { node, v8, electron, chrome } = process.versions;
  return {
    backfill: VERSION,
    node,
    v8,
    electron: electron ?? '',
    chrome: chrome ?? '',
    sqlite: sqliteVersion(),
  };
}

function sqliteVersion(): string {
  const db = new DatabaseSync(':memory:');
  try {
    return String(Object.values(db.prepare('SELECT sqlite_version()').get() ?? {})[0]);
  } finally {
    db.close();
  }
}
