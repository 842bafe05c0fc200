// Every message from a page, checked: who sent it, then what is in it. Nothing else listens to pages.
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import { isAppUrl } from './app-url.ts';
import { CHANNELS } from './channels.ts';

/** What a page can bring about. */
export interface PageActions {
  /** Gives the page a line to the host. */
  connect(page: WebContents): void;
  openWall(): void;
  openRecord(): Promise<void>;
  /** False: called off. */
  saveCopy(record: string): Promise<boolean>;
  /** False: called off. */
  savePdf(page: WebContents, name: string): Promise<boolean>;
}

export interface IpcDeps {
  readonly ipcMain: Pick<IpcMain, 'on' | 'handle'>;
  /** Is it the window that people play in? */
  readonly isTable: (page: WebContents) => boolean;
  /** Is it the wall? It gets its line, and is heard in nothing else. */
  readonly isWall: (page: WebContents) => boolean;
  readonly actions: PageActions;
}

type Sender = Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

const nothing = z.tuple([]);
const oneRecord = z.tuple([z.string().min(1).max(200)]);
/** A file name without a folder and without an extension. */
const oneName = z.tuple([
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
]);

/** Listens to pages. A stranger's message does nothing; a question of a stranger's is refused. */
export function registerIpc({ ipcMain, isTable, isWall, actions }: IpcDeps): void {
  const isTrusted = (event: Sender): boolean => isPage(event) && isTable(event.sender);
  const trust = (event: Sender): void => {
    if (!isTrusted(event)) throw new Error('not allowed from here');
  };
  ipcMain.on(CHANNELS.connect, (event, ...words: unknown[]) => {
    const isOurs = isTrusted(event) || (isPage(event) && isWall(event.sender));
    if (isOurs && nothing.safeParse(words).success) actions.connect(event.sender);
  });
  ipcMain.handle(CHANNELS.openWall, (event, ...words: unknown[]) => {
    trust(event);
    nothing.parse(words);
    actions.openWall();
  });
  ipcMain.handle(CHANNELS.openRecord, async (event, ...words: unknown[]) => {
    trust(event);
    nothing.parse(words);
    await actions.openRecord();
  });
  ipcMain.handle(CHANNELS.saveCopy, (event, ...words: unknown[]) => {
    trust(event);
    const [record] = oneRecord.parse(words);
    return actions.saveCopy(record);
  });
  ipcMain.handle(CHANNELS.savePdf, (event, ...words: unknown[]) => {
    trust(event);
    const [name] = oneName.parse(words);
    return actions.savePdf(event.sender, name);
  });
}

/** Our page itself: no frame inside it, and no frame that has gone somewhere else meanwhile. */
const isPage = ({ senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
