// Installs the packages of the lock file when they are not there yet. Runs before anything is installed,
// so it uses nothing but Node. An installation is complete or it is done again: never half.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { withLock } from './lock.mjs';
import { root } from './node.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.backfill-installed');

/** Makes sure that node_modules is what package-lock.json says; ends the process if that fails. */
export async function ensureInstalled() {
  const wanted = lockFileHash();
  if (isInstalled(wanted)) return;
  await withLock('installation', async (hold) => {
    if (!isInstalled(wanted)) await install(wanted, hold); // Another process may have done it while we waited.
  });
}

/** @param {string} wanted @param {(pid: number | undefined) => void} hold */
async function install(wanted, hold) {
  console.error('Installing packages. This takes about a minute, once ...');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const [command, before] = findNpm();
  const code = await runChild(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
    onStart: (child) => hold(child.pid),
  });
  if (code === 0) {
    writeFileSync(stampFile, wanted);
    return;
  }
  const why = code > 128 ? 'the installation was interrupted' : `npm ended with ${code}`;
  console.error(`The packages are not installed: ${why}. Start again to install them from the beginning.`);
  process.exit(code);
}

/** The npm that runs us, if one does. @returns {[command: string, before: string[]]} */
function findNpm() {
  const script = process.env.npm_execpath;
  const isUsable = script && existsSync(script) && /npm-cli\.c?js$/.test(script);
  return isUsable ? [process.execPath, [script]] : ['npm', []];
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} wanted */
function isInstalled(wanted) {
  try {
    if (readFileSync(stampFile, 'utf8') === wanted) return true;
  } catch {
    // No stamp: somebody may have run npm themselves.
  }
  if (!npmSaysComplete()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/**
 * npm writes node_modules/.package-lock.json when an installation is complete. It counts when every package of
 * our lock file that is not optional is in it in the same version, and is really there.
 */
function npmSaysComplete() {
  try {
    const ours = packagesOf(path.join(root, 'package-lock.json'));
    const theirs = packagesOf(path.join(modules, '.package-lock.json'));
    return Object.entries(ours).every(([place, entry]) => {
      if (place === '') return true;
      if (entry.optional && !theirs[place]) return true;
      return theirs[place]?.version === entry.version && existsSync(path.join(root, place, 'package.json'));
    });
  } catch {
    return false;
  }
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
