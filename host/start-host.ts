// Puts the host together: sessions, and a server for them on the loopback address. Together with open-sessions.ts the only
// place where the outside world is chosen; everything else gets it handed in.
import { openListener } from './net/listener.ts';
import { addStatus } from './net/status.ts';
import { openSessions, type SessionsOptions } from './open-sessions.ts';
import { listScenarios, SCENARIOS } from './scenario-library.ts';

export interface HostOptions extends Omit<SessionsOptions, 'onKeyUsed'> {
  /** 0: any free port. */
  readonly port?: number;
  /** An address of this machine on which playing pages are let in too, by the same key; absent: on loopback alone. */
  readonly keyAddress?: string;
  /** Told each time that the address was used and another one is there. */
  readonly onAddress?: () => void;
}

export interface Host {
  /** The address with a key that opens it once; another one after each use. */
  readonly url: string;
  /** The same on the network, with what a browser shows of its certificate; null: not asked for. */
  readonly lan: { readonly url: string; readonly fingerprint: string | null } | null;
  readonly port: number;
  /** Closes every exercise: each record is one whole file. */
  close(): Promise<void>;
}

export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { sessions, door, lan, meter, parts, close } = openSessions({
    ...options,
    onKeyUsed: () => {
      key = door.newKey();
      options.onAddress?.();
    },
  });
  let key = door.newKey();
  const listener = await openListener(parts, {
    address: LOOPBACK,
    port: options.port ?? 0,
    certificate: null,
    add: (app) => addStatus(app, () => meter.text(sessions.counts(), process.memoryUsage.rss())),
  });
  const { keyAddress } = options;
  const held = keyAddress === undefined ? null : await lan.hold(keyAddress);
  // The library keeps what it has read, so the first page does not wait for it.
  setImmediate(() => listScenarios(options.scenariosDir ?? SCENARIOS));
  return {
    get url() {
      return withKey(listener.url, key);
    },
    get lan() {
      return held && { url: withKey(held.url, key), fingerprint: held.fingerprint };
    },
    port: listener.port,
    close: async () => {
      await Promise.all([listener.close(), close()]);
    },
  };
}

const LOOPBACK = '127.0.0.1';

/** The key stands behind the #: a browser sends that part to nobody. */
const withKey = (address: string, key: string): string => `${address}/#key=${key}`;
