// What whoever runs a host may count of it: how many, how fast, how large. Never who, what or which exercise.
import type { ArchiveParts } from './archive.ts';
import type { RecordStore } from './record/record-file.ts';
import type { Counts } from './sessions.ts';

type OpenRecord = ArchiveParts['openRecord'];

/** Upper ends of the ranges in which the times of commits are counted, in seconds. */
const RANGES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, Infinity];

export class Meter {
  #nowMs: () => number;
  #commands = 0;
  #refusedJoins = 0;
  #commits = RANGES.map(() => 0);
  #commitSeconds = 0;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  refuseJoin(): void {
    this.#refusedJoins += 1;
  }

  /** The same, with each step that is kept counted and timed. */
  timed(open: OpenRecord): OpenRecord {
    return (...asked) => {
      const opened = open(...asked);
      this.#time(opened.record);
      return opened;
    };
  }

  /** In the text format of Prometheus. */
  text({ exercises, rooms, pages, members }: Counts, memoryBytes: number): string {
    const lines = [
      ...gauge('backfill_exercises_open', 'Exercises that are open.', exercises),
      ...gauge('backfill_rooms_open', 'Exercises whose room is open on the network.', rooms),
      ...gauge('backfill_pages_connected', 'Pages that are connected.', pages),
      ...gauge('backfill_members', 'People who are seated in open exercises.', members),
      ...counter('backfill_commands_total', 'Commands that were answered and kept.', this.#commands),
      ...counter('backfill_joins_refused_total', 'Joins that were refused.', this.#refusedJoins),
      ...this.#commitLines(),
      ...gauge('process_resident_memory_bytes', 'Memory of the process.', memoryBytes),
    ];
    return `${lines.join('\n')}\n`;
  }

  #time(record: RecordStore): void {
    const append = record.append.bind(record);
    record.append = (step) => {
      const began = this.#nowMs();
      append(step);
      this.#count((this.#nowMs() - began) / 1_000);
      if (step.answer !== null) this.#commands += 1;
    };
  }

  #count(seconds: number): void {
    const range = RANGES.findIndex((end) => seconds <= end);
    this.#commits[range] = (this.#commits[range] ?? 0) + 1;
    this.#commitSeconds += seconds;
  }

  #commitLines(): string[] {
    const name = 'backfill_commit_seconds';
    let below = 0;
    const buckets = RANGES.map((end, i) => {
      below += this.#commits[i] ?? 0;
      return `${name}_bucket{le="${end === Infinity ? '+Inf' : end}"} ${below}`;
    });
    return [
      `# HELP ${name} Time to have a step on the disk.`,
      `# TYPE ${name} histogram`,
      ...buckets,
      `${name}_sum ${this.#commitSeconds}`,
      `${name}_count ${below}`,
    ];
  }
}

const metric = (type: string, name: string, help: string, value: number): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  `${name} ${value}`,
];
const gauge = (name: string, help: string, value: number): string[] => metric('gauge', name, help, value);
const counter = (name: string, help: string, value: number): string[] => metric('counter', name, help, value);
