// The built program as a person starts it: `backfill serve` on loopback, with a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../out/cli/backfill.js', import.meta.url));

export interface ServedApp {
  /** Address with its one-time key; it can be opened once. */
  readonly url: string;
  readonly data: string;
  /** Record files so far. */
  records(): string[];
  /** Ends the host and starts another on the same data, as after a crash. */
  restart(): Promise<ServedApp>;
  /** Ends the host as a person does; the data stays until `close`. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function serveApp(data = mkdtempSync(path.join(tmpdir(), 'backfill-e2e-'))): Promise<ServedApp> {
  const host = spawn(process.execPath, [PROGRAM, 'serve', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(host);
  return {
    url,
    data,
    records: () =>
      readdirSync(data, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.backfill')),
    restart: async () => {
      await ended(host, 'SIGKILL');
      return serveApp(data);
    },
    stop: () => ended(host, 'SIGINT'),
    close: async () => {
      await ended(host, 'SIGINT');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (bytes: Buffer) => {
      said += String(bytes);
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    host.stdout?.on('data', listen);
    host.stderr?.on('data', listen);
    host.on('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
}

function ended(host: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (host.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    host.on('exit', () => resolve());
    host.kill(signal);
  });
}
