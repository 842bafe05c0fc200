// Starts the desktop app for a spec: on a real Electron where its binary is here, else on the stand-in.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import { findElectron } from '../../tools/electron-binary.mjs';
import type { Guard } from './stand-in/guards.ts';
import { launchStandIn, startMain } from './stand-in/launch-stand-in.ts';

/** Runs a function in main. It is sent as text: it uses nothing but its arguments. */
export interface Evaluate {
  <R>(work: (electron: typeof Electron) => R | Promise<R>): Promise<R>;
  <R, A>(work: (electron: typeof Electron, given: A) => R | Promise<R>, given: A): Promise<R>;
}

export interface LaunchOptions {
  /** Words of the command line, such as a file. */
  readonly args?: readonly string[];
  /** An existing data folder, to start in it once more. */
  readonly userData?: string;
  /** Guards to take away: only the stand-in can. */
  readonly without?: readonly Guard[];
}

export interface DesktopApp {
  readonly isStandIn: boolean;
  readonly userData: string;
  readonly evaluate: Evaluate;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
  page(): Promise<Page>;
  /** All its processes. */
  pids(): Promise<number[]>;
  /** Quits as a person does, and answers the exit code. */
  close(): Promise<number>;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Is there a binary of Electron here? */
export const electronBinary = findElectron();

/** Data folders go away with this process; so does every app that a failed spec has left open. */
const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function newUserData(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backfill-desktop-'));
  folders.push(folder);
  return folder;
}

export function launch(options: LaunchOptions = {}): Promise<DesktopApp> {
  const userData = options.userData ?? newUserData();
  return electronBinary === null
    ? launchStandIn(userData, options)
    : launchElectron(electronBinary, userData, options);
}

/** Starts the app without attaching to it; answers its exit code and what it printed. */
export async function run(
  userData: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child =
    electronBinary === null
      ? startMain(userData, { args })
      : spawn(electronBinary, [root, `--user-data-dir=${userData}`, ...args], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

async function launchElectron(
  executablePath: string,
  userData: string,
  { args = [], without = [] }: LaunchOptions,
): Promise<DesktopApp> {
  if (without.length > 0) throw new Error('a real Electron keeps its guards; skip this spec');
  const app = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userData}`, ...args],
  });
  const ended = new Promise<number>((resolve) => app.process().once('exit', (code) => resolve(code ?? 1)));
  const evaluate: Evaluate = (work: (electron: never, given: never) => unknown, given?: unknown) =>
    app.evaluate(work as never, given as never) as never;
  return {
    isStandIn: false,
    userData,
    evaluate,
    ended,
    page: () => app.firstWindow(),
    pids: () => evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid)),
    async close() {
      await evaluate((electron) => electron.app.quit()).catch(() => {});
      return ended;
    },
  };
}

/** Quits, and expects a clean end with no process left. */
export async function closeWell(app: DesktopApp): Promise<void> {
  const pids = await app.pids();
  expect(await app.close()).toBe(0);
  await expect.poll(() => pids.filter(isAlive), { message: 'no process is left' }).toEqual([]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
