// One installation and one build at a time: two terminals in one clone must not tread on each other.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

const waitMsMax = 15 * 60_000;
const pollMs = 200;

/**
 * Runs `work` while holding the named lock; waits for another process that holds it.
 * The lock of a process that is no longer alive is taken over.
 * @template T
 * @param {string} name
 * @param {() => T} work
 * @returns {T}
 */
export function withLock(name, work) {
  const folder = path.join(root, '.cache', 'locks');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  waitFor(file, name);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file @param {string} name */
function waitFor(file, name) {
  for (let waitedMs = 0; !take(file); waitedMs += pollMs) {
    if (waitedMs === 0) console.error(`Waiting for another ${name} of this folder to finish ...`);
    if (waitedMs > waitMsMax)
      throw new Error(`Another ${name} has not finished. If none runs, delete ${file}.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!ownerIsAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function ownerIsAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!pid) return true; // Being written this very moment.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
