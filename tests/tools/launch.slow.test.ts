// `npm start` without an Electron window, as a person without a screen meets it: an address, a page, Ctrl-C.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { allEntries } from '../../tools/targets.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const isWhole = allEntries().every((file) => existsSync(path.join(root, file)));

let launcher: ChildProcess | undefined;
afterEach(() => launcher?.kill('SIGKILL'));

describe.skipIf(!isWhole)('npm start', () => {
  test('prints an address that answers, and ends with Ctrl-C leaving nothing behind', async () => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    launcher = spawn(process.execPath, [path.join(root, 'tools/launch.mjs'), '--browser'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => launcher?.once('close', resolve));
    const address = await firstAddress(launcher);
    expect((await fetch(address)).status).toBe(200);

    launcher.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  }, 120_000);
});

function firstAddress(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
    child.stdout?.on('data', (text) => {
      output += String(text);
      const address = /https?:\/\/\S+(?=\s)/.exec(output)?.[0];
      if (address) resolve(address);
    });
  });
}
