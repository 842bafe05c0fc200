// One installation and one build at a time: two terminals in one clone must not tread on each other.

import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

const waitMsMax = 15 * 60_000;
const pollMs = 200;

/**
 * Runs `work` while holding the named lock; waits for another process that holds it. The lock of processes that
 * are no longer alive is taken over. `work` names its child by `hold(pid)`: if we are killed, the child may live on.
 * @template T
 * @param {string} name
 * @param {(hold: (pid: number | undefined) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = path.join(root, '.cache', 'locks');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  await waitFor(file, name);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work((pid) => appendFileSync(file, ` ${pid ?? ''}`));
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file @param {string} name */
async function waitFor(file, name) {
  for (let waitedMs = 0; !take(file); waitedMs += pollMs) {
    if (waitedMs === pollMs) console.error(`Waiting for another ${name} of this folder to finish ...`);
    if (waitedMs > waitMsMax)
      throw new Error(`Another ${name} has not finished. If none runs, delete ${file}.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!ownersOf(file).some(isAlive)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function ownersOf(file) {
  try {
    const pids = readFileSync(file, 'utf8').split(' ').map(Number).filter(Boolean);
    return pids.length > 0 ? pids : [process.pid]; // Empty: being written this very moment.
  } catch {
    return [];
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
