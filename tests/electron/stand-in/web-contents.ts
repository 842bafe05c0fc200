// `webContents`: the page of one window, in Chromium.
import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { fromChromium, toChromium } from './addresses.ts';
import { isWithout } from './guards.ts';
import { type IpcEvent, ipcMain } from './ipc-main.ts';
import { type PageCall, type PageKeys, type PageNotice, pageScript } from './page-script.ts';
import { Relay, type StandInPort } from './ports.ts';
import { answerOwn } from './protocol.ts';
import { note, strict } from './recorder.ts';
import { answerOutside, applyPermissions } from './session.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

export class StandInContents extends EventEmitter {
  /** What the app holds: this, but strict. */
  readonly self: this;
  private page: Page | null = null;
  private isLoadingByApp = false;
  private hasLoaded = false;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  private telling: Promise<void> = Promise.resolve();
  private relay = new Relay((message) =>
    this.tell(
      'portClosed' in message
        ? { kind: 'port-closed', port: message.portClosed }
        : { kind: 'port', ...message },
    ),
  );
  private keys: PageKeys = { call: `_${randomUUID()}`, tell: `_${randomUUID()}` };

  constructor() {
    super();
    this.self = strict('webContents', this);
  }

  /** Takes a page of Chromium over, before anything is loaded into it. */
  async open(context: BrowserContext, page: Page, preload: string | undefined): Promise<void> {
    this.page = page;
    await page.exposeBinding(this.keys.call, ({ frame }, call: PageCall) => this.hear(frame, call));
    if (preload !== undefined) {
      await page.addInitScript({
        content: pageScript(this.keys, readFileSync(preload, 'utf8'), isWithout('frames')),
      });
    }
    await page.route('**/*', (route) => this.answer(route));
    await applyPermissions(context, page);
    page.on('popup', (popup) => void this.judgePopup(popup));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    note('webrtc-policy', policy);
  }

  getURL(): string {
    return fromChromium(this.page?.url() ?? '');
  }

  isLoading(): boolean {
    return this.isLoadingByApp || !this.hasLoaded;
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.page?.evaluate(code) ?? Promise.reject(new Error('no page yet'));
  }

  async load(url: string): Promise<void> {
    await this.byApp(() => this.page?.goto(toChromium(url), { waitUntil: 'load' }));
  }

  /** The paper is the page's own, as the app asks for it. */
  async printToPDF({
    preferCSSPageSize,
    printBackground,
  }: {
    preferCSSPageSize?: boolean;
    printBackground?: boolean;
  }): Promise<Buffer> {
    if (this.page === null) throw new Error('no page yet');
    return this.page.pdf({
      preferCSSPageSize: preferCSSPageSize ?? false,
      printBackground: printBackground ?? false,
    });
  }

  reload(): void {
    void this.byApp(() => this.page?.reload());
  }

  send(channel: string, ...words: unknown[]): void {
    this.tell({ kind: 'message', channel, words: structuredClone(words), ports: [] });
  }

  postMessage(channel: string, message: unknown, transfer: readonly StandInPort[] = []): void {
    this.tell({ kind: 'message', channel, words: [message], ports: this.relay.take(transfer) });
  }

  private async byApp(load: () => Promise<unknown> | undefined): Promise<void> {
    this.isLoadingByApp = true;
    try {
      await load();
    } finally {
      this.isLoadingByApp = false;
      this.hasLoaded = true;
    }
    this.emit('did-finish-load');
  }

  /** In order, and lost when the page is gone, as in Electron. */
  private tell(notice: PageNotice): void {
    const inPage = ([key, one]: [string, PageNotice]): void => {
      (globalThis as unknown as Record<string, ((notice: PageNotice) => void) | undefined>)[key]?.(one);
    };
    this.telling = this.telling
      .then(() => this.page?.evaluate(inPage, [this.keys.tell, notice] as [string, PageNotice]))
      .catch(() => {});
  }

  private async hear(frame: Frame, call: PageCall): Promise<unknown> {
    if (call.kind === 'port') return this.relay.hear(call);
    if (call.kind === 'port-closed') return this.relay.hear({ portClosed: call.port });
    const event = { sender: this.self, senderFrame: frameOf(frame) } satisfies IpcEvent;
    if (call.kind === 'invoke') return ipcMain.invoke(event, call.channel, call.words);
    ipcMain.emit(call.channel, event, ...call.words);
    return {};
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    if (request.isNavigationRequest() && this.isRefused(request)) {
      note('navigation-refused', fromChromium(request.url()));
      return route.abort('aborted');
    }
    if (!(await answerOwn(route))) await answerOutside(route);
  }

  private isRefused(request: PageRequest): boolean {
    const isMainFrame = request.frame().parentFrame() === null;
    const isPrevented = !(this.isLoadingByApp && isMainFrame) && this.isPrevented(request, isMainFrame);
    if (isPrevented && !isWithout('navigation')) return true;
    if (isMainFrame) this.leavePage(fromChromium(request.url()));
    return false;
  }

  private isPrevented(request: PageRequest, isMainFrame: boolean): boolean {
    let isPrevented = false;
    const event = {
      url: fromChromium(request.url()),
      isMainFrame,
      preventDefault: () => (isPrevented = true),
    };
    if (isMainFrame) this.emit('will-navigate', event, event.url);
    this.emit('will-frame-navigate', event);
    return isPrevented;
  }

  private leavePage(url: string): void {
    this.relay.closeAll();
    this.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
  }

  private async judgePopup(popup: Page): Promise<void> {
    const { action } = this.openHandler({ url: fromChromium(popup.url()) });
    note('popup', action);
    if (action === 'deny' && !isWithout('popup')) await popup.close();
  }
}

const frameOf = (frame: Frame): { url: string; parent: object | null } => ({
  url: fromChromium(frame.url()),
  parent: frame.parentFrame(),
});
