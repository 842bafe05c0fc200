// What must stand in the desktop's source once, or never.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXTENSION } from '../../electron/opened-files.ts';
import { importsOf, root, sourcesOf } from '../architecture/sources.ts';

const sources = sourcesOf('electron');
const filesWith = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test.each([
  [/new BrowserWindow\(/, ['electron/windows.ts']],
  [/utilityProcess\.fork\(/, ['electron/desktop.ts']],
  [/ipcMain\.(on|handle)\(/, ['electron/ipc.ts']],
  [/exposeInMainWorld\(/, ['electron/preload.ts']],
  [/protocol\.handle\(/, ['electron/app-protocol.ts']],
  [/no-sandbox/, ['electron/self-test.ts']],
  [/registerSchemesAsPrivileged\(/, ['electron/app-protocol.ts']],
] as const)('%s stands in one file', (pattern, files) => {
  expect(filesWith(pattern)).toEqual(files);
});

test.each([
  'openExternal',
  'loadFile',
  'bypassCSP',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'child_process',
  'autoUpdater',
  'crashReporter',
  'webFrame',
  'sendSync',
])('%s stands nowhere', (word) => {
  expect(filesWith(new RegExp(word))).toEqual([]);
});

test('the page shares no code with the shell', () => {
  const bridge = sources.find(({ file }) => file === 'electron/bridge.ts');
  expect(bridge && importsOf(bridge)).toEqual([]);
});

test('the host process and the pure files load nothing of Electron', () => {
  const loading = sources
    .filter((source) => importsOf(source).some(({ to, kind }) => to === 'electron' && kind === 'value'))
    .map(({ file }) => path.basename(file, '.ts'))
    .sort();
  expect(loading).toEqual(['about', 'desktop', 'dialogs', 'main', 'preload', 'self-test', 'windows']);
});

test('the installers register the kind of file that is opened', () => {
  const config = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
  expect(config.fileAssociations.map(({ ext }: { ext: string }) => `.${ext}`)).toEqual([EXTENSION]);
});
