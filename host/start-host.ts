// Puts the host together: sessions, and a server for them on the loopback address. Together with open-sessions.ts the only
// place where the outside world is chosen; everything else gets it handed in.
import { openListener } from './net/listener.ts';
import { openSessions, type SessionsOptions } from './open-sessions.ts';
import { listScenarios, SCENARIOS } from './scenario-library.ts';

export interface HostOptions extends Omit<SessionsOptions, 'onKeyUsed'> {
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
  const { door, parts, close } = openSessions({
    ...options,
    onKeyUsed: () => {
      url = withKey(listener.url, door.newKey());
      options.onAddress?.(url);
    },
  });
  const listener = await openListener(parts, {
    address: '127.0.0.1',
    port: options.port ?? 0,
    certificate: null,
  });
  let url = withKey(listener.url, door.newKey());
  // The library keeps what it has read, so the first page does not wait for it.
  setImmediate(() => listScenarios(options.scenariosDir ?? SCENARIOS));
  return {
    get url() {
      return url;
    },
    port: listener.port,
    close: async () => {
      await Promise.all([listener.close(), close()]);
    },
  };
}

/** The key stands behind the #: a browser sends that part to nobody. */
const withKey = (address: string, key: string): string => `${address}/#key=${key}`;
