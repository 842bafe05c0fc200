// Puts the sessions together: the real clock, the real disk, bots in their thread. Without a server: the desktop shell
// connects to them over a port (net/port-link.ts), start-host.ts over the loopback address.
import { Archive, type ArchiveParts } from './archive.ts';
import { startBots } from './bot-runner.ts';
import { realChance } from './chance.ts';
import { realClock } from './clock.ts';
import { BOT_WORKER, recordsFolder } from './places.ts';
import { openRecord } from './record/open-record.ts';
import { SCENARIOS } from './scenario-library.ts';
import { Sessions, type SessionsParts } from './sessions.ts';
import { VERSION } from './version.ts';

export interface SessionsOptions {
  readonly recordsDir?: string;
  readonly scenariosDir?: string;
  readonly botWorker?: URL;
  readonly openRecord?: ArchiveParts['openRecord'];
  /** Told of our own mistakes; standard error by default. */
  readonly report?: (error: unknown) => void;
}

export function openSessions(
  options: SessionsOptions = {},
  wallKeyFor?: SessionsParts['wallKeyFor'],
): Sessions {
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
  return new Sessions(archive, {
    version: VERSION,
    chance: realChance,
    report,
    ...(wallKeyFor && { wallKeyFor }),
  });
}

const reportToStandardError = (error: unknown): void =>
  void process.stderr.write(`Backfill: ${error instanceof Error ? error.message : String(error)}\n`);
