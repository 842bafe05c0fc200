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
  workers: availableParallelism() >= 4 ? 2 : 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    // Some machines run the tests as root, where Chromium's own sandbox cannot start.
    launchOptions: { executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] },
  },
});
