// One project per room of tests, so that `vitest --project host` runs only that room.
// Names: *.test.ts always; *.slow.test.ts not in `check:fast`; *.spec.ts(x) belongs to playwright.

import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const rooms = [
  'architecture',
  'engine',
  'scenarios',
  'claims',
  'host',
  'renderer',
  'electron',
  'fault',
  'tools',
];

/** Leave nothing behind in their process: their files may share it, which spares loading the engine for each. */
const tidy = ['architecture', 'engine', 'scenarios', 'claims', 'renderer', 'host'];

const fast = process.env.FAST === '1';
const long = process.env.LONG === '1';

const exclude = [...configDefaults.exclude, ...(fast ? ['**/*.slow.test.*'] : [])];

export default defineConfig({
  test: {
    // Half of the machine or two, whichever is more: tests also start hosts and browsers of their own.
    maxWorkers: Math.max(1, Math.min(2, availableParallelism())),
    testTimeout: long ? 600_000 : 90_000,
    hookTimeout: 30_000,
    passWithNoTests: true,
    env: { TZ: 'UTC' },
    projects: rooms.map((room) => ({
      extends: true as const,
      test: {
        name: room,
        isolate: !tidy.includes(room),
        include: [`tests/${room}/**/*.test.{ts,tsx}`],
        exclude,
      },
    })),
  },
});
