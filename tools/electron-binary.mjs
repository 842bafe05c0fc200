// Finds the Electron binary without starting a download: importing the package would.

import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { interrupted, runChild } from './child.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';

const folder = path.join(root, 'node_modules', 'electron');
const reachMs = 8_000;
const downloadMs = 10 * 60_000;
const releases = 'https://github.com/electron/electron/releases/';

/** The path of a usable Electron of the version in package.json, or null. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const file = path.join(override ?? path.join(folder, 'dist'), executable());
  try {
    accessSync(file, constants.X_OK);
    if (!override && !isWhole()) return null;
    return file;
  } catch {
    return null;
  }
}

/**
 * Tries once to fetch the binary. A network that does not answer costs eight seconds, no more; what is in
 * Electron's own download cache is found without one.
 */
export async function fetchElectron() {
  const reachable = await canReachReleases();
  if (reachable) console.log('Fetching the Electron window, about 120 MB, once ...');
  const node = requireNode();
  const code = await runChild(node, [path.join(folder, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: reachable ? downloadMs : reachMs,
    killSignal: 'SIGKILL',
    env: nodeEnvironment(node),
  });
  if (code === interrupted) process.exit(code);
  return findElectron();
}

/** path.txt is the last thing Electron's installer writes, so a broken-off unpacking does not count. */
function isWhole() {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const installed = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
  return installed === version && readFileSync(path.join(folder, 'path.txt'), 'utf8').trim() === executable();
}

function executable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

async function canReachReleases() {
  const url = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR ?? releases;
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(reachMs) });
    return true;
  } catch {
    return false;
  }
}
