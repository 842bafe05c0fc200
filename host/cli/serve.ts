// `backfill serve`: the whole program for browsers, without a desktop shell: on this machine, and for rooms on a network.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { listAddresses } from '../net/addresses.ts';
import { recordsFolder } from '../places.ts';
import { startHost, type Host, type HostOptions } from '../start-host.ts';
import { CommandError, type Io } from './command.ts';
import { readSettings, type Settings } from './serve-settings.ts';

export const summary = 'open Backfill in a browser, and host rooms';

export const usage = `backfill serve [--port N] [--data DIR] [--open] [--key-file FILE] [--lan NETWORK [--key-on-lan]] [--secure] ...

Serves the page on 127.0.0.1 and prints its address. The key in the address opens it once; a reload of the page is let in
again, and a new address is printed for another page: each may run an exercise of its own. Rooms are opened on the
network from the page. Ctrl+C closes every exercise and ends.

  --port N         the port; any free one if it is not given
  --data DIR       the folder with the records; the platform's folder for program data if it is not given
  --open           show the address in the browser
  --key-file FILE  also write the address to this file (readable by you alone), and each new one after it
  --lan NETWORK    rooms are opened on this address or network of the machine only, e.g. 192.168.4.20 or wlan0
  --lan-port N     the first port that a room tries; 4270 if it is not given
  --secure         rooms use TLS, with a certificate made on the spot
  --key-on-lan     the facilitator too may come over --lan: its address with the key is printed; whoever has the key
                   may open every record in the data folder, so give --secure as well
  --connections-per-address N  from one other machine; 32 if it is not given. More where a class is behind one address
  --settings FILE  a YAML file with these names and values (port: 4269); a flag wins over it
  --json           print one JSON object a line
  --solo-app       what npm start asks for; the same without --open

On 127.0.0.1 only, GET /health says whether it is well and GET /metrics counts for Prometheus: nothing of an exercise.`;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const settings = readSettings(args, io);
  const host = await startHost({
    port: settings.port ?? 0,
    recordsDir: settings.data ?? recordsFolder(io.env),
    report: (error) => io.err(`backfill serve: ${error instanceof Error ? error.message : String(error)}`),
    onAddress: () => tell(host, settings, io, 'For another page:'),
    ...lanOf(settings),
  }).catch(portTaken);
  tell(host, settings, io, 'Backfill is open at');
  if (settings.open === true) showInBrowser(host.url);
  await untilAsked();
  await host.close();
  if (settings.json === true) io.out(JSON.stringify({ event: 'closed' }));
  return 0;
}

function tell({ url, lan }: Host, settings: Settings, io: Io, text: string): void {
  const lines = [url, ...(lan === null ? [] : [lan.url])];
  if (settings['key-file'] !== undefined) writeForOwner(settings['key-file'], `${lines.join('\n')}\n`);
  if (settings.json === true) io.out(JSON.stringify({ event: 'address', url, lan }));
  else for (const line of lines) io.out(`${text} ${line}`);
  if (settings.json !== true && lan !== null && lan.fingerprint !== null)
    io.out(`The browser will warn. Its certificate must have the SHA-256 fingerprint ${lan.fingerprint}`);
}

/** What the network is asked for; one that is not there is said at once, with those that are. */
function lanOf(settings: Settings): Pick<HostOptions, 'lan' | 'keyAddress' | 'connectionsPerAddress'> {
  const { lan: only, 'lan-port': port, secure, 'connections-per-address': connectionsPerAddress } = settings;
  const place = listAddresses().find(({ address, network }) => address === only || network === only);
  if (only !== undefined && place === undefined) throw noSuchNetwork(only);
  if (settings['key-on-lan'] === true && place === undefined)
    throw new CommandError('--key-on-lan needs --lan with the network to be reached on.', 2);
  return {
    lan: {
      ...(only !== undefined && { only }),
      ...(port !== undefined && { port }),
      isAlwaysSecure: secure ?? false,
    },
    ...(settings['key-on-lan'] === true && place !== undefined && { keyAddress: place.address }),
    ...(connectionsPerAddress !== undefined && { connectionsPerAddress }),
  };
}

function noSuchNetwork(asked: string): CommandError {
  const there = listAddresses().map(({ address, network }) => `${address} (${network})`);
  const words = there.length === 0 ? 'it is on no network now' : `it is on ${there.join(', ')}`;
  return new CommandError(`This machine is not on the network "${asked}": ${words}.`, 2);
}

/** A new file each time: one that is there already would keep its readers. */
function writeForOwner(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
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
