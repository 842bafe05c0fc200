// A browser that has never seen the page: a fresh profile and a fresh process for every launch.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../tools/chromium.mjs';
import { installProbe, type ProbeOptions } from './probe.ts';

export interface ColdStart {
  /** From asking for the address to the first contentful paint, ms. */
  readonly firstPaint: number;
  /** From asking for the address to a page that can be used, ms. */
  readonly usable: number;
  /** The same from the start of the browser's process, ms. */
  readonly fromProcess: number;
  readonly shift: number;
}

export const BROWSER = {
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  viewport: { width: 1280, height: 900 },
};

export async function coldStart(url: string, options: ProbeOptions): Promise<ColdStart> {
  const profile = mkdtempSync(path.join(tmpdir(), 'backfill-cold-'));
  const launched = Date.now();
  const context = await chromium.launchPersistentContext(profile, BROWSER);
  try {
    await context.addInitScript(installProbe, options);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.probe.usable !== null && window.probe.firstPaint !== null);
    return await page.evaluate((since) => {
      const { firstPaint, usable, shift } = window.probe;
      return {
        firstPaint: firstPaint!,
        usable: usable!,
        fromProcess: performance.timeOrigin + usable! - since,
        shift,
      };
    }, launched);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
