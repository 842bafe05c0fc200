// One running app for each data folder: a lock file that names the process, and a socket on which a second one tells
// the first what it was started with.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { createServer, connect, type Server } from 'node:net';
import path from 'node:path';

export interface SecondInstance {
  readonly words: string[];
  readonly cwd: string;
}

let server: Server | null = null;
let handingOver: Promise<void> = Promise.resolve();

/** True for the first; a second one hands its words over, and `onSecond` of the first hears them. */
export function takeLock(folder: string, onSecond: (second: SecondInstance) => void): boolean {
  const lock = path.join(folder, 'instance.lock');
  if (!writeLock(lock)) {
    handingOver = handOver(socketOf(folder), { words: process.argv, cwd: process.cwd() });
    return false;
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('end', () => onSecond(JSON.parse(text) as SecondInstance));
  });
  // A process that was killed leaves its socket behind.
  if (process.platform !== 'win32') rmSync(socketOf(folder), { force: true });
  server.listen(socketOf(folder)).unref();
  return true;
}

/** Before a second one ends, the first has heard it. */
export const handedOver = (): Promise<void> => handingOver;

const socketOf = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\backfill-${Buffer.from(folder).toString('hex').slice(-40)}`
    : path.join(folder, 'instance.socket');

function writeLock(lock: string): boolean {
  if (isHeld(lock)) return false;
  rmSync(lock, { force: true });
  const descriptor = openSync(lock, 'wx');
  writeSync(descriptor, String(process.pid));
  closeSync(descriptor);
  return true;
}

function isHeld(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}

function handOver(socket: string, second: SecondInstance): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = connect(socket, () => line.end(JSON.stringify(second)));
    line.once('close', () => resolve()).once('error', reject);
  });
}
