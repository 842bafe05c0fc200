// Finds a Chromium for the browser tests, and installs one where that is possible without asking.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

const onPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of an executable Chromium, or null: $CHROMIUM first, then the system's, then playwright's own. */
export function findChromium() {
  const asked = process.env.CHROMIUM;
  if (asked) return existsSync(asked) ? asked : null;
  return onPath.find((file) => existsSync(file)) ?? playwrightChromium();
}

/** Finds Chromium or installs it: with apt as root on Debian, otherwise with playwright. Null if both fail. */
export function provideChromium() {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Chromium found: installing the chromium package.');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    if (findChromium()) return findChromium();
  }
  console.log('No Chromium found: asking playwright to download one.');
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
  return findChromium();
}

/** @param {...string} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], {
    stdio: 'inherit',
    timeout: 600_000,
    env,
  });
}

function playwrightChromium() {
  try {
    const { chromium } = require('playwright-core');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null; // Not installed yet.
  }
}
