// Puts the host together: the real clock, the real disk, bots in their thread, and a server on the loopback address.
// This is the one file where the outside world is chosen; everything else gets it handed in.
import { Archive, type ArchiveParts } from './archive.ts';
import { startBots } from './bot-runner.ts';
import { realChance } from './chance.ts';
import { realClock } from './clock.ts';
import { Door } from './net/door.ts';
import { serveSockets } from './net/socket-link.ts';
import { listen } from './net/web-server.ts';
import { BOT_WORKER, PAGE_FOLDER, recordsFolder } from './places.ts';
import { openRecord } from './record/open-record.ts';
import { listScenarios, SCENARIOS } from './scenario-library.ts';
import { Sessions, type SessionsParts } from './sessions.ts';
import { VERSION } from './version.ts';

export interface HostOptions {
  readonly recordsDir?: string;
  readonly scenariosDir?: string;
  /** The built page. */
  readonly appDir?: string;
  /** 0: any free port. */
  readonly port?: number;
  readonly botWorker?: URL;
  readonly openRecord?: ArchiveParts['openRecord'];
  /** Told of our own mistakes; standard error by default. */
  readonly report?: (error: unknown) => void;
  /** Told a new address each time the one before was used. */
  readonly onAddress?: (url: string) => void;
}

export interface Host {
  /** The address with a key that opens it once; another one after each use. */
  readonly url: string;
  readonly port: number;
  /** Closes every exercise: each record is one whole file. */
  close(): Promise<void>;
}

/** Sessions without a server: what the desktop shell connects to over a port (net/port-link.ts). */
export function openSessions(options: HostOptions = {}, wallKeyFor?: SessionsParts['wallKeyFor']): Sessions {
  const report = options.report ?? reportToStandardError;
  const archive = new Archive({
    records: options.recordsDir ?? recordsFolder(),
    scenarios: options.scenariosDir ?? SCENARIOS,
    version: VERSION,
    clock: realClock,
    chance: realChance,
    startBots: (table) => startBots(table, options.botWorker ?? BOT_WORKER),
    openRecord: options.openRecord ?? openRecord,
    report,
  });
  return new Sessions(archive, { version: VERSION, report, ...(wallKeyFor && { wallKeyFor }) });
}

export async function startHost(options: HostOptions = {}): Promise<Host> {
  const door = new Door(realChance);
  const sessions = openSessions(options, (member) => door.newWallKey(member));
  const { app, port } = await listen(options.appDir ?? PAGE_FOLDER, options.port ?? 0);
  let url = addressOf(port, door.newKey());
  const sockets = serveSockets({
    sessions,
    door,
    clock: realClock,
    port: () => port,
    onKeyUsed: () => {
      url = addressOf(port, door.newKey());
      options.onAddress?.(url);
    },
  });
  // The library keeps what it has read, so the first page does not wait for it.
  setImmediate(() => listScenarios(options.scenariosDir ?? SCENARIOS));
  app.server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head));
  return {
    get url() {
      return url;
    },
    port,
    close: async () => {
      sockets.close();
      sessions.close();
      await app.close();
    },
  };
}

/** The key stands behind the #: a browser sends that part to nobody. */
const addressOf = (port: number, key: string): string => `http://127.0.0.1:${port}/#key=${key}`;

const reportToStandardError = (error: unknown): void =>
  void process.stderr.write(`Backfill: ${error instanceof Error ? error.message : String(error)}\n`);
