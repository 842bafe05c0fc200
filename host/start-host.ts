// Puts the host together: sessions, and a server for them on the loopback address. Together with open-sessions.ts the only
// place where the outside world is chosen; everything else gets it handed in.
import { realChance } from './chance.ts';
import { realClock } from './clock.ts';
import type { Sessions } from './sessions.ts';
import { Door } from './net/door.ts';
import { openRecordDoor } from './net/record-door.ts';
import { serveSockets } from './net/socket-link.ts';
import { listen } from './net/web-server.ts';
import { openSessions, type SessionsOptions } from './open-sessions.ts';
import { PAGE_FOLDER } from './places.ts';
import { listScenarios, SCENARIOS } from './scenario-library.ts';

export interface HostOptions extends SessionsOptions {
  /** The built page. */
  readonly appDir?: string;
  /** 0: any free port. */
  readonly port?: number;
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

export async function startHost(options: HostOptions = {}): Promise<Host> {
  const sessions: Sessions = openSessions(options, (member) => door.newWallKey(member));
  const door = new Door(realChance, sessions);
  const { app, port } = await listen(options.appDir ?? PAGE_FOLDER, options.port ?? 0, (server) =>
    openRecordDoor(server, { sessions, door }),
  );
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
