// Records for tests: made quickly, with plain events, in a folder that goes away afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ScenarioBundle } from '../../engine/content.ts';
import { realChance, type Chance } from '../../host/chance.ts';
import type { Clock } from '../../host/clock.ts';
import { createRecord } from '../../host/record/create-record.ts';
import type { KeptSetup, RecordEvent } from '../../host/record/host-events.ts';
import type { Happening } from '../../host/record/record-file.ts';
import { loadScenario } from '../../host/scenario-library.ts';

/** A folder of its own, removed when the test is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backfill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Bytes that are the same in every run: for tests that compare two hosts. */
export function countedChance(): Chance {
  let last = 0;
  return { bytes: (count) => Uint8Array.from({ length: count }, () => (last += 1) % 251) };
}

export function shippedBundle(id = 'august-2017'): ScenarioBundle {
  const parsed = loadScenario(id);
  if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings));
  return parsed.bundle;
}

const bot = { kind: 'bot', bot: 'random', level: 'novice' } as const;

export const setupOf = (changes: Partial<KeptSetup> = {}): KeptSetup => ({
  scenario: 'august-2017',
  mode: 'hot-seat',
  rounds: 3,
  movesPerRound: 2,
  agendas: true,
  starterHandsOnly: false,
  injects: true,
  minutes: null,
  whenTimeIsUp: 'seal-drafts',
  seats: { beijing: { kind: 'person' }, moscow: { kind: 'person' }, washington: bot, pyongyang: bot },
  ...changes,
});

export const happening = (event: RecordEvent, changes: Partial<Happening['stamp']> = {}): Happening => ({
  stamp: {
    line: 1,
    round: 1,
    phase: 'talks',
    quarter: '2017 Q3',
    wall: '2026-03-02T14:30:00.000Z',
    monotonicMs: 1000,
    actor: 'host',
    member: null,
    command: null,
    ...changes,
  },
  event,
  result: null,
});

export const message = (text: string): RecordEvent =>
  ({ type: 'messageSent', from: 'beijing', to: 'moscow', text }) as RecordEvent;

/** A record with its set-up and `messages` messages. Answers its file. */
export function recordForTest(
  folder: string,
  { name = 'Test', messages = 0, bundle = shippedBundle() } = {},
): string {
  const file = path.join(folder, 'x.backfill');
  createRecord(
    file,
    {
      header: { exercise: 'x', engine: '0.0.0', created: '2026-03-02T14:30:00.000Z' },
      bundle,
      step: {
        happenings: [
          happening({ type: 'exerciseCreated', name, setup: setupOf(), seed: 'seed' }),
          ...Array.from({ length: messages }, (_, i) => happening(message(`word ${i}`))),
        ],
        answer: null,
      },
    },
    realChance,
  );
  return file;
}

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Lets `ms` pass, and calls what was waiting for it, in order. */
  pass(ms: number): void;
  /** Lets `ms` pass without calling anything: a machine that was too busy. */
  skip(ms: number): void;
  /** The machine sleeps. Some systems count that as monotonic time, some do not. */
  sleep(ms: number, isCounted: boolean): void;
  /** Somebody (or daylight saving) sets the date. */
  setWallOn(ms: number): void;
}

export function fakeClock(): FakeClock {
  let nowMs = 1_000;
  let uncountedMs = 0;
  let wallOffMs = 0;
  let waiting: { atMs: number; callback: () => void }[] = [];
  return {
    monotonicMs: () => nowMs,
    uptimeMs: () => nowMs + uncountedMs,
    wallTime: () => new Date(Date.UTC(2026, 2, 2, 14, 30) + nowMs + uncountedMs + wallOffMs).toISOString(),
    after(ms, callback) {
      const one = { atMs: nowMs + ms, callback };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    skip(ms) {
      nowMs += ms;
    },
    sleep(ms, isCounted) {
      if (isCounted) nowMs += ms;
      else uncountedMs += ms;
    },
    setWallOn(ms) {
      wallOffMs += ms;
    },
    pass(ms) {
      const endMs = nowMs + ms;
      for (;;) {
        const [next] = waiting.filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.callback();
      }
      nowMs = endMs;
    },
  };
}
