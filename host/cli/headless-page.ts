// One page in a Chromium without a window, spoken to over a pipe: no port is opened, and nothing else can reach it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

export interface HeadlessPage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, awaited there. */
  evaluate(expression: string): Promise<unknown>;
  /** Paper and margins are the page's own. */
  pdf(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The browser keeps to this machine: no update, no sync, no phoning home, a profile of its own that goes away. */
const SWITCHES = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--hide-scrollbars',
];

const ENDS_WITHIN_MS = 5_000;

export async function openHeadlessPage(chromium: string): Promise<HeadlessPage> {
  const profile = mkdtempSync(path.join(tmpdir(), 'backfill-print-'));
  // Chromium's own sandbox cannot start for root; the page is ours and comes from this machine.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(chromium, [...SWITCHES, ...sandbox, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ask = linesOver(child);
  const close = async (): Promise<void> => {
    void ask('Browser.close').catch(() => {});
    await Promise.race([ended, wait(ENDS_WITHIN_MS, undefined, { ref: false })]);
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
    return pageOf((method, words) => ask(method, words, String(sessionId)), close);
  } catch (error) {
    await close();
    throw error;
  }
}

type Words = Readonly<Record<string, unknown>>;
type Ask = (method: string, words?: Words) => Promise<Record<string, unknown>>;

const pageOf = (ask: Ask, close: () => Promise<void>): HeadlessPage => ({
  open: async (url) => {
    const { errorText } = await ask('Page.navigate', { url });
    if (typeof errorText === 'string') throw new Error(`the page did not open: ${errorText}`);
  },
  evaluate: async (expression) => {
    const answer = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (answer['result'] as { value?: unknown } | undefined)?.value;
  },
  pdf: async () => {
    const { data } = await ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
    return Buffer.from(String(data), 'base64');
  },
  close,
});

interface Reply {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Questions and answers of the DevTools protocol, each ended by a zero byte. */
function linesOver(child: ChildProcess) {
  const [, , , toChild, fromChild] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let rest = '';
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.once('error', failAll);
  child.once('close', (code) => failAll(new Error(`the browser ended (${code ?? 'killed'})`)));
  toChild.on('error', () => {});
  fromChild.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) answer(JSON.parse(part) as Reply);
  });
  const answer = ({ id, result, error }: Reply): void => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result ?? {});
  };
  return (method: string, params: Words = {}, sessionId?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      toChild.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}
