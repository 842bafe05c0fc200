// The running desktop app: the window of the table, the wall, one host process, and the files a person opens and saves.
// Brings together the other files of this room; decides what happens when a part of it stops.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, ipcMain, Menu, MessageChannelMain, shell, utilityProcess } from 'electron';
import type { BrowserWindow, WebContents } from 'electron';
import { showAbout } from './about.ts';
import type { LineState, Theme } from './bridge.ts';
import { CHANNELS } from './channels.ts';
import { choosePdf, chooseRecord, chooseTarget, offerReload, offerRestart, tellTrouble } from './dialogs.ts';
import { HostKeeper } from './host-keeper.ts';
import { TroubleError } from './host-messages.ts';
import { registerIpc } from './ipc.ts';
import { menuTemplate, SAVE_COPY } from './menu.ts';
import { HOST_PROCESS, PRELOAD } from './places.ts';
import { bringForward, openTable, openWall } from './windows.ts';

const CHOICE = { preload: PRELOAD, devTools: !app.isPackaged };

export class Desktop {
  #recordsDir = path.join(app.getPath('userData'), 'records');
  #keeper: HostKeeper;
  #window: BrowserWindow;
  /** Open only when somebody asked for it. */
  #wall: BrowserWindow | null = null;
  /** The page has asked for its line, so it can be spoken to. */
  #isPageThere = false;
  #recordAsked: string | null = null;

  constructor() {
    mkdirSync(this.#recordsDir, { recursive: true });
    this.#keeper = new HostKeeper({
      recordsDir: this.#recordsDir,
      fork: () => utilityProcess.fork(HOST_PROCESS, [], { serviceName: 'Backfill host', stdio: 'inherit' }),
      newChannel: () => new MessageChannelMain(),
      onStopped: () => void this.#hostStopped(),
      onRecord: () => this.#showWhatWorks(),
    });
    this.#keeper.start();
    this.#listenToPage();
    this.#buildMenu();
    this.#window = openTable(CHOICE);
    // The wall is nothing without the table.
    this.#window.once('closed', () => this.#wall?.close());
    this.#watchPage();
  }

  get keeper(): HostKeeper {
    return this.#keeper;
  }

  get window(): BrowserWindow {
    return this.#window;
  }

  bringForward(): void {
    if (!this.#window.isDestroyed()) bringForward(this.#window);
  }

  /** Takes a file from anywhere into the records folder and has the page open it. */
  async openFile(file: string): Promise<void> {
    try {
      this.#askPage(await this.#keeper.ask({ type: 'take-in', file }));
    } catch (error) {
      await tellTrouble(this.#window, error);
    }
  }

  #listenToPage(): void {
    registerIpc({
      ipcMain,
      isTable: (page) => page === this.#window.webContents,
      isWall: (page) => page === this.#wall?.webContents,
      actions: {
        connect: (page) => (page === this.#wall?.webContents ? this.#connectWall(page) : this.#connect(page)),
        openWall: () => this.#openWall(),
        openRecord: () => this.#openRecord(),
        saveCopy: (record) => this.#saveCopy(record),
        savePdf: (page, name) => this.#savePdf(page, name),
      },
    });
  }

  #buildMenu(): void {
    const actions = {
      openRecord: () => void this.#openRecord(),
      saveCopy: () => void this.#saveCopy(this.#keeper.record),
      showRecords: () => void shell.openPath(this.#recordsDir),
      chooseTheme: (theme: Theme) => this.#window.webContents.send(CHANNELS.theme, theme),
      showAbout,
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, process.platform)));
  }

  #showWhatWorks(): void {
    const item = Menu.getApplicationMenu()?.getMenuItemById(SAVE_COPY);
    if (item) item.enabled = this.#keeper.record !== null;
  }

  #watchPage(): void {
    const { webContents } = this.#window;
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#isPageThere = false;
    });
    webContents.on('render-process-gone', () => void this.#pageStopped());
  }

  #connect(page: WebContents): void {
    this.#isPageThere = true;
    if (this.#keeper.isRunning) page.postMessage(CHANNELS.port, null, [this.#keeper.connect()]);
    else this.#tellLine('reconnecting');
    if (this.#recordAsked !== null) page.send(CHANNELS.recordAsked, this.#recordAsked);
    this.#recordAsked = null;
  }

  #openWall(): void {
    if (this.#wall !== null) return bringForward(this.#wall);
    const wall = openWall(CHOICE);
    this.#wall = wall;
    wall.once('closed', () => {
      this.#wall = null;
    });
    wall.webContents.on('render-process-gone', () => wall.close());
  }

  #connectWall(page: WebContents): void {
    if (this.#keeper.isRunning) page.postMessage(CHANNELS.port, null, [this.#keeper.connectWall()]);
    else page.send(CHANNELS.lineState, 'reconnecting' satisfies LineState);
  }

  /** A page that is not there yet is told when it comes. */
  #askPage(record: string): void {
    if (this.#isPageThere) this.#window.webContents.send(CHANNELS.recordAsked, record);
    else this.#recordAsked = record;
  }

  #tellLine(state: LineState): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(CHANNELS.lineState, state);
    this.#wall?.webContents.send(CHANNELS.lineState, state);
  }

  async #openRecord(): Promise<void> {
    const file = await chooseRecord(this.#window);
    if (file !== null) await this.openFile(file);
  }

  async #saveCopy(record: string | null): Promise<boolean> {
    if (record === null) return false;
    const target = await chooseTarget(this.#window, record);
    if (target === null) return false;
    try {
      this.#refuseOwnFolder(target);
      await this.#keeper.ask({ type: 'save-copy', record, target });
      return true;
    } catch (error) {
      await tellTrouble(this.#window, error);
      return false;
    }
  }

  /** The sheets as the page shows them; paper and margins are the sheets' own. */
  async #savePdf(page: WebContents, name: string): Promise<boolean> {
    const target = await choosePdf(this.#window, name);
    if (target === null) return false;
    try {
      await writeFile(target, await page.printToPDF({ preferCSSPageSize: true, printBackground: true }));
      return true;
    } catch (error) {
      await tellTrouble(this.#window, isDisk(error) ? notWritten(target) : error);
      return false;
    }
  }

  /** A copy must never land on a record that is being played. */
  #refuseOwnFolder(target: string): void {
    if (path.relative(this.#recordsDir, path.dirname(target)) !== '') return;
    throw new TroubleError({
      message: 'Backfill keeps its own records in that folder, so no copy was saved there.',
      remedy: 'Choose another folder.',
    });
  }

  async #hostStopped(): Promise<void> {
    if (this.#window.isDestroyed()) return;
    this.#tellLine('reconnecting');
    if (!(await offerRestart(this.#window))) {
      this.#tellLine('closed');
      return app.quit();
    }
    this.#keeper.start();
    if (this.#isPageThere) this.#connect(this.#window.webContents);
    if (this.#wall !== null) this.#connectWall(this.#wall.webContents);
  }

  async #pageStopped(): Promise<void> {
    if (await offerReload(this.#window)) this.#window.webContents.reload();
    else app.quit();
  }
}

const isDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const notWritten = (target: string): TroubleError =>
  new TroubleError({
    message: `${path.basename(target)} could not be written.`,
    remedy: 'Choose another folder, or close the program that has the file open.',
  });
