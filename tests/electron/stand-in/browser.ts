// The one Chromium of a run, started when the app asks whether it is ready.
import { mkdtempSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const switchName = '--user-data-dir=';
const asked = process.argv.find((word) => word.startsWith(switchName))?.slice(switchName.length);

export const userData = asked ?? mkdtempSync(path.join(tmpdir(), 'backfill-desktop-'));
const profile = path.join(userData, 'chromium');

let starting: Promise<BrowserContext> | null = null;

export function browser(): Promise<BrowserContext> {
  starting ??= start();
  return starting;
}

/** Leaves no Chromium behind, if there was one. */
export async function closeBrowser(): Promise<void> {
  await (await starting)?.close();
}

/** Where a spec attaches to the same Chromium. */
export function debuggingAddress(): string {
  const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

/** Chromium's lock on its profile names its process: `machine-1234`. */
export function browserPid(): number | null {
  try {
    return Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1));
  } catch {
    return null;
  }
}

async function start(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
    headless: true,
    viewport: null,
    locale: 'en-GB',
    args: ['--no-sandbox', '--remote-debugging-port=0'],
  });
  process.send?.({ attach: debuggingAddress() });
  return context;
}
