// `app`: the life of the program, from ready to quit.
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { browser, browserPid, closeBrowser, userData } from './browser.ts';
import { note, strict } from './recorder.ts';
import { handedOver, takeLock } from './single-instance.ts';
import { utilityMetrics } from './utility-process.ts';

/** A window, as far as quitting goes. */
interface Closable {
  close(): Promise<void>;
}

export const windows = new Set<Closable>();

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'Backfill';
  readonly commandLine = strict('commandLine', { appendSwitch: (name: string) => note('switch', name) });
  private isQuitting = false;

  async whenReady(): Promise<void> {
    await browser();
    this.emit('ready');
  }

  enableSandbox(): void {
    note('sandbox');
  }

  getPath(name: string): string {
    const folder = name === 'userData' ? userData : path.join(userData, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  getVersion(): string {
    return '0.0.0';
  }

  getAppMetrics(): { type: string; pid: number; name?: string }[] {
    const pid = browserPid();
    return [
      { type: 'Browser', pid: process.pid },
      ...utilityMetrics().map((metric) => ({ type: 'Utility', ...metric })),
      ...(pid === null ? [] : [{ type: 'Tab', pid }]),
    ];
  }

  setAboutPanelOptions(options: object): void {
    note('about-options', options);
  }

  showAboutPanel(): void {
    note('about');
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(userData, ({ words, cwd }) => this.emit('second-instance', {}, words, cwd, null));
  }

  quit(): void {
    if (!this.isQuitting) void this.quitInOrder();
  }

  exit(code = 0): void {
    void closeBrowser().finally(() => process.exit(code));
  }

  private async quitInOrder(): Promise<void> {
    this.isQuitting = true;
    await handedOver();
    if (this.isPrevented('before-quit')) return;
    for (const window of windows) await window.close();
    if (windows.size > 0 || this.isPrevented('will-quit')) {
      this.isQuitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  private isPrevented(event: string): boolean {
    let isPrevented = false;
    this.emit(event, { preventDefault: () => (isPrevented = true) });
    if (isPrevented) this.isQuitting = false;
    return isPrevented;
  }
}

export const app = strict('app', new StandInApp());
