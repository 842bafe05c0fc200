// Packs the real app, with the real configuration, around a stand-in for the Electron binary: what is in the
// archive and which fuses are set. It cannot say whether the packed app starts; that needs a real Electron.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allEntries } from '../../tools/targets.mjs';
import { importsOf } from '../architecture/sources.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** How a fuse is written into the executable. */
const [off, on] = [0x30, 0x31];

const isWhole = allEntries().every((file) => existsSync(path.join(root, file)));

// On other systems electron-builder wants to change a real executable.
describe.skipIf(process.platform !== 'linux' || !isWhole)('the packed app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backfill-packaging-'));
  const app = path.join(folder, 'dist', 'linux-unpacked');
  const archive = path.join(app, 'resources', 'app.asar');
  let files: string[] = [];

  beforeAll(() => {
    run('tools/run-build.mjs');
    const electron = standIn(path.join(folder, 'electron'));
    const output = path.join(folder, 'dist');
    const words = '--linux dir --config electron-builder.yml --publish never'.split(' ');
    run('node_modules/electron-builder/cli.js', [
      ...words,
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
    ]);
    files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds every part', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/electron/main.js',
        'out/electron/preload.cjs',
        'out/electron/host-process.js',
        'out/host/bot-worker.js',
        'out/renderer/index.html',
        'out/scenarios/indicators.yaml',
      ]),
    );
  });

  test('holds nothing but what was built', () => {
    expect(files.filter((file) => !/^(package\.json|out(\/.*)?)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /node_modules|\.built-|\.tsx?$|\.map$/.test(file))).toEqual([]);
  });

  test('starts with its main script', () => {
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(files).toContain(manifest.main);
    expect(manifest.type).toBe('module');
  });

  test('needs no package at run time', () => {
    const scripts = files.filter((file) => /^out\/(cli|electron|host|chunks)\/.*\.c?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    const loads = scripts.flatMap((file) => importsOf({ file, text: extractFile(archive, file).toString() }));
    expect(loads.map(({ to }) => to)).toContain('electron'); // The search does find what is loaded.
    const outside = loads
      .filter(({ to }) => !files.includes(to) && !isBuiltin(to) && to !== 'electron')
      .map(({ from, to, line }) => `${from}:${line} loads ${to}`);
    expect(outside).toEqual([]);
  });

  test('has its fuses set, so that it runs no code but its own', async () => {
    const fuses = await getCurrentFuseWire(path.join(app, 'backfill'));
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });
});

/** A folder that electron-builder takes for Electron. Its executable holds the fuse wire, all fuses off. */
function standIn(folder: string): string {
  const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const fuseWire = Buffer.concat([Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) {
    writeFileSync(path.join(folder, name), 'stand-in');
  }
  writeFileSync(path.join(folder, 'version'), '45.4.1');
  const executable = path.join(folder, 'electron');
  writeFileSync(executable, Buffer.concat([Buffer.from(`stand-in ${fuseSentinel}`), fuseWire]));
  chmodSync(executable, 0o755);
  return folder;
}

function run(script: string, args: string[] = []): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`);
}
