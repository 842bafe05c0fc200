// `backfill serve`: the whole program for a browser on this machine, without a desktop shell.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { recordsFolder } from '../places.ts';
import { startHost } from '../start-host.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'open Backfill in a browser on this machine';

export const usage = `backfill serve [--port N] [--data DIR] [--open] [--key-file FILE]

Serves the page on 127.0.0.1 only and prints its address. The key in the address opens it once; a reload of the page
is let in again, and a new address is printed for another page. Ctrl+C closes every exercise and ends.

  --port N         the port; any free one if it is not given
  --data DIR       the folder with the records; the platform's folder for program data if it is not given
  --open           show the address in the browser
  --key-file FILE  also write the address to this file (readable by you alone), and each new one after it
  --solo-app       what npm start asks for; the same without --open`;

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  open: { type: 'boolean', default: false },
  'key-file': { type: 'string' },
  'solo-app': { type: 'boolean', default: false },
} as const;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
  const keyFile = values['key-file'] === undefined ? null : path.resolve(io.cwd, values['key-file']);
  const recordsDir = values.data === undefined ? recordsFolder(io.env) : path.resolve(io.cwd, values.data);
  const tell = (url: string, words: string): void => {
    io.out(`${words} ${url}`);
    if (keyFile !== null) writeForOwner(keyFile, `${url}\n`);
  };
  const host = await startHost({
    port: portOf(values.port),
    recordsDir,
    report: (error) => io.err(`backfill serve: ${error instanceof Error ? error.message : String(error)}`),
    onAddress: (url) => tell(url, 'For another page:'),
  }).catch(portTaken);
  tell(host.url, 'Backfill is open at');
  if (values.open) showInBrowser(host.url);
  await untilAsked();
  await host.close();
  return 0;
}

/** A new file each time: one that is there already would keep its readers. */
function writeForOwner(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? 0 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`--port takes a number from 0 to 65535, not "${text}".`, 2);
}

function portTaken(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    throw new CommandError('That port is in use. Give another one, or none for a free one.');
  if (code === 'EACCES') throw new CommandError('That port is not open to you. Give one above 1023.');
  throw error;
}

/** Until Ctrl+C, a polite kill, or the end of the terminal. */
const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

/** A machine without such a command still has the printed address. */
function showInBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const openers: Readonly<Partial<Record<string, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
