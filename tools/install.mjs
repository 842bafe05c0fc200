// Installs the packages of the lock file when they are not there yet. Runs before anything is installed,
// so it uses nothing but Node. An installation is complete or it is done again: never half.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './node.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.backfill-installed');

/** Makes sure that node_modules is what package-lock.json says; ends the process if that fails. */
export function ensureInstalled() {
  const wanted = lockFileHash();
  if (isInstalled(wanted)) return;
  withLock('installation', () => {
    if (!isInstalled(wanted)) install(wanted); // Another process may have done it while we waited.
  });
}

/** @param {string} wanted */
function install(wanted) {
  console.error('Installing packages. This takes about a minute, once ...');
  const { status, signal, error } = runNpm(['ci', '--include=dev', '--include=optional', '--loglevel=error']);
  if (status === 0) {
    writeFileSync(stampFile, wanted);
    return;
  }
  const why = error?.message ?? (signal ? `stopped by ${signal}` : `npm ended with ${status}`);
  console.error(`The packages are not installed (${why}). Check the network and start again.`);
  process.exit(signal === 'SIGINT' ? 130 : 1);
}

/** @param {string[]} args */
function runNpm(args) {
  const options = {
    cwd: root,
    stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]),
  };
  const script = process.env.npm_execpath;
  if (script && existsSync(script) && /npm-cli\.c?js$/.test(script)) {
    return spawnSync(process.execPath, [script, ...args], options);
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
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
