// Starts the built app on the stand-in, and attaches to its Chromium.
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../../tools/chromium.mjs';
import type { DesktopApp, Evaluate, LaunchOptions } from '../launch.ts';
import { WITHOUT } from './guards.ts';

type FromMain = { attach: string } | { ask: number; value?: unknown; error?: string };

const root = path.resolve(import.meta.dirname, '../../..');
const mainScript = path.join(root, 'out/electron/main.js');

/** The process of the app's main script. The caller waits for it to end. */
export function startMain(userData: string, { args = [], without = [] }: LaunchOptions): ChildProcess {
  const chromiumFile = findChromium();
  return fork(mainScript, [`--user-data-dir=${userData}`, ...args], {
    execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
    env: {
      ...process.env,
      [WITHOUT]: without.join(','),
      ...(chromiumFile && { CHROMIUM: chromiumFile }),
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

export async function launchStandIn(userData: string, options: LaunchOptions): Promise<DesktopApp> {
  const main = startMain(userData, options);
  const ended = new Promise<number>((resolve) => main.once('exit', (code) => resolve(code ?? 1)));
  const browser = await chromium.connectOverCDP(await addressOf(main));
  const evaluate = askerOf(main);
  return {
    isStandIn: true,
    userData,
    evaluate,
    ended,
    page: () => firstPage(browser),
    pids: () => evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid)),
    async close() {
      const missing = await evaluate((electron) => [
        ...(electron as unknown as { standIn: { unimplemented: Set<string> } }).standIn.unimplemented,
      ]);
      await evaluate(({ app }) => app.quit());
      const code = await ended;
      await browser.close().catch(() => {});
      expect(missing, 'the stand-in has all that the app asks of Electron').toEqual([]);
      return code;
    },
  };
}

function addressOf(main: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    main.on('message', (message: FromMain) => 'attach' in message && resolve(message.attach));
    main.once('exit', (code) => reject(new Error(`main ended with ${code} before it had a browser`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL(/^https:\/\/.*\.test\//);
  return page;
}

function askerOf(main: ChildProcess): Evaluate {
  let lastAsk = 0;
  return (work: (electron: never, given: never) => unknown, given?: unknown) => {
    const ask = (lastAsk += 1);
    return new Promise((resolve, reject) => {
      const hear = (message: FromMain): void => {
        if (!('ask' in message) || message.ask !== ask) return;
        main.off('message', hear);
        if (message.error === undefined) resolve(message.value as never);
        else reject(new Error(message.error));
      };
      main.on('message', hear);
      main.send({ ask, code: work.toString(), given });
    });
  };
}
