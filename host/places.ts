// Where things lie: what comes with the program (beside this file in a clone, beside the bundles in out/), and the
// folder of the person's own records.
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Run from the sources, as in tests; otherwise from a bundle, which lies one folder deep in out/. */
const fromSources = import.meta.url.endsWith('.ts');

/** The built page. */
export const PAGE_FOLDER = fileURLToPath(
  new URL(fromSources ? '../out/renderer/' : '../renderer/', import.meta.url),
);

/** What a bot worker runs. */
export const BOT_WORKER = new URL(fromSources ? './bot-worker.ts' : '../host/bot-worker.js', import.meta.url);

/** Says which version this is; packed with the program. */
export const PACKAGE_FILE = new URL(fromSources ? '../package.json' : '../../package.json', import.meta.url);

type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's folder for the data of programs, e.g. `~/.local/share/Backfill/records`. */
export function recordsFolder(env: Environment = process.env, platform: string = process.platform): string {
  return path.join(appData(env, platform), 'Backfill', 'records');
}

function appData(env: Environment, platform: string): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  if (platform === 'win32') return env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  const asked = env['XDG_DATA_HOME'];
  // The XDG specification: a relative path is to be ignored.
  return asked !== undefined && path.isAbsolute(asked) ? asked : path.join(home, '.local', 'share');
}
