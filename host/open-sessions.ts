// Puts the sessions together: the real clock, the real disk, bots in their thread, and a network on which rooms can be
// opened. Without a server of its own: the desktop shell connects to them over a port (net/port-link.ts), start-host.ts
// over the loopback address.
import { Archive, type ArchiveParts } from './archive.ts';
import { startBots } from './bot-runner.ts';
import { realChance } from './chance.ts';
import { realClock } from './clock.ts';
import { Meter } from './meter.ts';
import { Door } from './net/door.ts';
import { Gate } from './net/gate.ts';
import { Guesses } from './net/guesses.ts';
import { HostLan, type LanOptions } from './net/lan.ts';
import type { ListenerParts } from './net/listener.ts';
import { BOT_WORKER, PAGE_FOLDER, recordsFolder } from './places.ts';
import { openRecord } from './record/open-record.ts';
import { SCENARIOS } from './scenario-library.ts';
import { Sessions } from './sessions.ts';
import { VERSION } from './version.ts';

export interface SessionsOptions {
  readonly recordsDir?: string;
  readonly scenariosDir?: string;
  readonly botWorker?: URL;
  readonly openRecord?: ArchiveParts['openRecord'];
  /** Told of our own mistakes; standard error by default. */
  readonly report?: (error: unknown) => void;
  /** The built page. */
  readonly appDir?: string;
  readonly lan?: LanOptions;
  /** Of one other machine; more where a class stands behind one address. */
  readonly connectionsPerAddress?: number;
  /** The key of a playing page was used. */
  readonly onKeyUsed?: () => void;
}

export interface OpenSessions {
  readonly sessions: Sessions;
  readonly door: Door;
  readonly lan: HostLan;
  readonly meter: Meter;
  /** For listeners. */
  readonly parts: ListenerParts;
  /** Closes every exercise and the network. */
  readonly close: () => Promise<void>;
}

export function openSessions(options: SessionsOptions = {}): OpenSessions {
  const report = options.report ?? reportToStandardError;
  const meter = new Meter(() => realClock.monotonicMs());
  const archive = new Archive({
    records: options.recordsDir ?? recordsFolder(),
    scenarios: options.scenariosDir ?? SCENARIOS,
    version: VERSION,
    clock: realClock,
    chance: realChance,
    startBots: (table) => startBots(table, options.botWorker ?? BOT_WORKER),
    openRecord: meter.timed(options.openRecord ?? openRecord),
    report,
  });
  const sessions: Sessions = new Sessions(archive, {
    version: VERSION,
    chance: realChance,
    report,
    lan: {
      addresses: () => lan.addresses(),
      listen: (address, secure) => lan.listen(address, secure),
      close: () => lan.close(),
    },
    wallKeyFor: (member) => door.newWallKey(member),
  });
  const door = new Door(realChance, sessions);
  const parts: ListenerParts = {
    pageFolder: options.appDir ?? PAGE_FOLDER,
    sessions,
    door,
    clock: realClock,
    gate: new Gate(options.connectionsPerAddress),
    guesses: new Guesses(() => realClock.monotonicMs()),
    onKeyUsed: options.onKeyUsed ?? (() => {}),
    onRefused: () => meter.refuseJoin(),
  };
  const lan = new HostLan(parts, options.lan ?? {}, () => sessions.publishRooms());
  const close = async (): Promise<void> => {
    sessions.close();
    await lan.stop();
  };
  return { sessions, door, lan, meter, parts, close };
}

const reportToStandardError = (error: unknown): void =>
  void process.stderr.write(`Backfill: ${error instanceof Error ? error.message : String(error)}\n`);
