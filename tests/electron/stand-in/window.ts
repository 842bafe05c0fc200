// `BrowserWindow`: one page of Chromium, without a frame around it.
import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import { app, windows } from './app.ts';
import { browser } from './browser.ts';
import { strict } from './recorder.ts';
import { StandInContents } from './web-contents.ts';

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

/** What must never be asked for. */
const DANGEROUS: Readonly<Record<string, unknown>> = {
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webSecurity: false,
  webviewTag: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
};

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInContents;
  private opening: Promise<Page>;
  private isShown: boolean;
  private isGone = false;

  constructor(options: Options = {}) {
    super();
    for (const [name, value] of Object.entries(DANGEROUS))
      if (options.webPreferences?.[name] === value) throw new Error(`refused: webPreferences.${name}`);
    this.isShown = options.show ?? true;
    const contents = new StandInContents();
    this.webContents = contents.self;
    const self = strict('BrowserWindow', this);
    windows.add(self);
    app.emit('web-contents-created', {}, contents.self);
    this.opening = browser().then((context) => this.open(context, contents, options));
    this.opening.catch((error: unknown) => console.error(error));
    return self;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows] as BrowserWindow[];
  }

  async loadURL(url: string): Promise<void> {
    await this.opening;
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.isShown = true;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  isMinimized(): boolean {
    return false;
  }

  focus(): void {
    this.emit('focus');
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  async close(): Promise<void> {
    const page = await this.opening;
    await page.close();
    this.closed();
  }

  private async open(context: BrowserContext, contents: StandInContents, options: Options): Promise<Page> {
    const [first] = context.pages();
    const page = windows.size === 1 && first?.url() === 'about:blank' ? first : await context.newPage();
    await page.setViewportSize({ width: options.width ?? 800, height: options.height ?? 600 });
    await contents.open(context, page, options.webPreferences?.preload);
    page.on('close', () => this.closed());
    return page;
  }

  private closed(): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const window of windows)
      if ((window as BrowserWindow).webContents === this.webContents) windows.delete(window);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}
