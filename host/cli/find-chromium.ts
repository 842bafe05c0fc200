// Finds a browser that can make a PDF: $CHROMIUM first, then where systems put it, then what is on the PATH. As
// tools/chromium.mjs does for the tests, and without ever downloading one.
import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The path of an executable, or null. A $CHROMIUM that leads nowhere is no browser, and nothing else is tried. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
  isThere: (file: string) => boolean = existsSync,
): string | null {
  const asked = env['CHROMIUM'];
  if (asked !== undefined && asked !== '') return isThere(asked) ? asked : null;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...PLACES, ...onPath].find((file) => isThere(file)) ?? null;
}
