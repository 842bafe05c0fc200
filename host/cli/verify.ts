// `backfill verify`: is this record whole, and does it play out again exactly as it did?
import path from 'node:path';
import { parseArgs } from 'node:util';
import { replay } from '../replay-record.ts';
import { readRecord } from '../record/open-record.ts';
import { CommandError, type Io } from './command.ts';

export const summary = 'check a record: the chain of its events, and a replay';

export const usage = `backfill verify RECORD.backfill [--json]

Reads the record without changing it. Checks its pages, the hash chain over all events, the head, the words and the
scenario inside, then plays all events again and compares every result with the one that was kept.
Exit code 0: whole and the same; 1: not.

  --json  the findings as JSON`;

const options = { json: { type: 'boolean', default: false } } as const;

export function run(args: readonly string[], io: Io): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new CommandError('Name one record.', 2);
  const report = verify(path.resolve(io.cwd, given));
  io.out(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  return report.whole && report.same ? 0 : 1;
}

interface Report {
  readonly record: string;
  readonly exercise: string;
  readonly engine: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly events: number;
  readonly head: string;
  /** The chain and everything it hangs on hold. */
  readonly whole: boolean;
  readonly damage: string | null;
  /** Every kept result comes out again. */
  readonly same: boolean;
  readonly compared: number;
  readonly differsAt: number | null;
}

function verify(file: string): Report {
  const contents = readRecord(file);
  const { exercise, engine, scenario, scenarioHash } = contents.header;
  const { compared, differsAt } =
    contents.events.length > 0 ? replay(contents) : { compared: 0, differsAt: null };
  return {
    record: path.basename(file),
    exercise,
    engine,
    scenario,
    scenarioHash,
    events: contents.events.length,
    head: contents.head.hash,
    whole: contents.damage === null,
    damage: contents.damage?.why ?? null,
    same: differsAt === null,
    compared,
    differsAt,
  };
}

function inWords(report: Report): string {
  const { record, events, damage, compared, differsAt } = report;
  const chain =
    damage === null
      ? `${events} events, the chain holds.`
      : `DAMAGED: ${damage}. The ${events} events before it are whole.`;
  const again =
    differsAt === null
      ? `Played again: all ${compared} results are the same.`
      : `Played again: the result of event ${differsAt} is DIFFERENT (kept by Backfill ${report.engine}).`;
  return [
    `${record}: ${chain}`,
    again,
    `Scenario ${report.scenario}, ${report.scenarioHash.slice(0, 16)}…`,
  ].join('\n');
}
