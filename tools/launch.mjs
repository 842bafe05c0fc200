// `npm start`: installs, builds and opens Backfill, each only if needed. Uses nothing but Node 20.
// With an Electron binary it opens the window; without one, or with --browser, the same app in a browser.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { fetchElectron, findElectron } from './electron-binary.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';
import { buildIfStale } from './run-build.mjs';
import { commandLine, soloHost } from './targets.mjs';

/** An Electron that ends with an error this soon could not open its window: a missing library, no screen. */
const failedStartMs = 5_000;

const inBrowser = process.argv.includes('--browser');
const rest = process.argv.slice(2).filter((word) => word !== '--browser');

await ensureInstalled();
const node = requireNode();
if (!(await buildIfStale()) || !existsSync(path.join(root, commandLine))) {
  console.error('Backfill could not be built; see above.');
  process.exit(1);
}
process.exitCode = (inBrowser ? null : await openWindow()) ?? (await openBrowser());

/** The exit code of the Electron app, or null when no window could be opened. */
async function openWindow() {
  const electron = findElectron() ?? (await fetchElectron());
  if (!electron)
    return say(
      'The Electron window is not installed and could not be fetched, so Backfill opens in the browser instead.',
    );
  const obstacle = windowObstacle();
  if (obstacle) return say(`${obstacle}, so Backfill opens in the browser instead.`);
  const startedMs = performance.now();
  const code = await runChild(electron, [root, ...rest], { cwd: root });
  const failed = code !== 0 && code < 128 && performance.now() - startedMs < failedStartMs;
  return failed ? say('The Electron window did not open, so Backfill opens in the browser instead.') : code;
}

function windowObstacle() {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'There is no screen here';
  return process.getuid?.() === 0 ? 'Electron does not run as root with its sandbox on' : null;
}

/** @param {string} line */
function say(line) {
  console.log(line);
  return null;
}

async function openBrowser() {
  const [file, ...words] = soloHost;
  return runChild(node, [path.join(root, file), ...words, ...rest], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: nodeEnvironment(node),
    onStart: (child) => openFirstAddress(/** @type {import('node:stream').Readable} */ (child.stdout)),
  });
}

/** Shows what the host prints, and opens the first address in it. @param {import('node:stream').Readable} output */
function openFirstAddress(output) {
  let seen = '';
  let opened = false;
  output.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    process.stdout.write(text);
    if (opened) return;
    seen += text;
    const address = /https?:\/\/\S+(?=\s)/.exec(seen)?.[0];
    if (!address) return;
    opened = true;
    openAddress(address);
  });
}

/** @param {string} address */
function openAddress(address) {
  const opener = browserCommand(address);
  if (!opener) return;
  const [command, ...args] = opener;
  // A machine without such a command still has the printed address.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @param {string} address @returns {[string, ...string[]] | null} */
function browserCommand(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}
