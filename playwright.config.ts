// Browser and desktop tests: every tests/**/*.spec.ts. They use an installed Chromium; nothing is downloaded.

import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  snapshotPathTemplate: '{testDir}/{testFileDir}/baselines/{arg}{ext}',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  workers: Math.min(2, availableParallelism()),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // One window for all tests, emptied after each: opening another takes Chromium as long as a short test.
    reuseContext: true,
    // A trace of every test takes a third as long again: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    // Some machines run the tests as root, where Chromium's own sandbox cannot start.
    launchOptions: { executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] },
  },
});
