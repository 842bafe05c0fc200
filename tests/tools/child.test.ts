// The foreground child of the launcher: its exit code counts, and no signal leaves it behind.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const tools = path.resolve(import.meta.dirname, '../../tools/child.mjs');

test('takes over the exit code of the child', async () => {
  const { code } = await runParent('process.exit(7)');
  expect(code).toBe(7);
});

test('says why a child cannot be started', async () => {
  const parent = start(
    'import(process.env.TOOLS).then((t) => t.runChild("./no-such-program", [], {})).then(process.exit)',
  );
  const { code, output } = await ending(parent);
  expect(code).toBe(1);
  expect(output).toContain('Cannot start ./no-such-program');
});

// Windows has no signals: there, ending a process ends it at once.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix.each(['SIGINT', 'SIGTERM'] as const)('passes %s on and waits for the child to end', async (signal) => {
  const child = `
    process.on('${signal}', () => setTimeout(() => { console.log('saved'); process.exit(0); }, 100));
    setInterval(() => {}, 1000);
    console.log('pid ' + process.pid + ';');`;
  const { code, output } = await runParent(child, signal);
  expect(output).toContain('saved');
  expect(code).toBe(0);
});

onUnix('ends a child that does not listen', async () => {
  const child = `
    process.on('SIGTERM', () => {});
    setInterval(() => {}, 1000);
    console.log('pid ' + process.pid + ';');`;
  const { code, output } = await runParent(child, 'SIGTERM');
  expect(code).toBe(128 + 9);
  expect(isAlive(Number(/pid (\d+)/.exec(output)?.[1]))).toBe(false);
});

/** Runs the script as a foreground child; sends the signal to its parent as soon as the child has spoken. */
async function runParent(script: string, signal?: NodeJS.Signals) {
  const parent = start(`
    const { runChild } = await import(process.env.TOOLS);
    process.exitCode = await runChild(process.execPath, ['-e', ${JSON.stringify(script)}], { graceMs: 500 });`);
  if (signal) parent.stdout.once('data', () => parent.kill(signal));
  return ending(parent);
}

function start(script: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TOOLS: tools },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ending(parent: ReturnType<typeof start>): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [parent.stdout, parent.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve) => parent.once('close', (code) => resolve({ code, output })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
