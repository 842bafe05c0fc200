// Runs one long-lived child in the foreground: passes signals on, leaves no child behind, takes over its exit code.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** The exit code of a process that Ctrl-C has ended. */
export const interrupted = 128 + constants.signals.SIGINT;

/** How long a child may take to end after a signal. */
const graceMsDefault = 5_000;

/**
 * Starts the child and resolves with its exit code (128 + signal if a signal ended it).
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { graceMs?: number, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, { onStart, graceMs = graceMsDefault, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const stopPassing = passSignals(child, graceMs);
    const end = (/** @type {number} */ code) => {
      stopPassing();
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`Cannot start ${command}: ${error.message}`);
      end(1);
    });
    child.once('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)));
    onStart?.(child);
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {number} graceMs */
function passSignals(child, graceMs) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @type {NodeJS.Timeout | undefined} */
  let deadline;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // At a terminal, Ctrl-C has already reached the child: it is in the same foreground group.
    const already = signal === 'SIGINT' && process.stdin.isTTY;
    if (!already) child.kill(signal);
    deadline ??= setTimeout(() => child.kill('SIGKILL'), graceMs);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    clearTimeout(deadline);
    for (const signal of signals) process.off(signal, pass);
  };
}
