// What is built from what. Everything in out/ lies exactly one folder deep, so that
// `new URL('../scenarios/', import.meta.url)` means the same in every bundle and shared chunk.

/** Entries that run in Node or Electron, bundled with all they import; the key is the place in out/. */
export const nodeEntries = {
  'cli/backfill': 'host/cli/main.ts',
  'cli/batch-worker': 'host/cli/batch-worker.ts',
  'electron/main': 'electron/main.ts',
  'electron/host-process': 'electron/host-process.ts',
  'host/bot-worker': 'host/bot-worker.ts',
};

/** Runs in a sandboxed renderer, where only one CommonJS file will do. */
export const preloadEntry = { from: 'electron/preload.ts', to: 'preload.cjs', folder: 'electron' };

export const pageEntry = 'renderer/index.html';

/** Copied as they are, from a folder to its name in out/. @type {[from: string, to: string][]} */
export const copies = [
  ['scenarios', 'scenarios'],
  ['assets/icons', 'icons'],
];

/** The built command line. */
export const commandLine = 'out/cli/backfill.js';

/** Serves the desktop app to a browser of this machine, and prints its address with a one-time key. */
export const soloHost = /** @type {const} */ ([commandLine, 'serve', '--solo-app']);

/** Every source file that out/ is built from. */
export function allEntries() {
  return [...Object.values(nodeEntries), preloadEntry.from, pageEntry];
}
