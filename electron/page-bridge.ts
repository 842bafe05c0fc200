// What stands behind `window.backfill`. Passes on no event of Electron, and lets the page name no channel.
import type { IpcRenderer, IpcRendererEvent } from 'electron';
import type { Bridge, HostLine, HostListener, LineState, Theme } from './bridge.ts';
import { CHANNELS } from './channels.ts';

type Ipc = Pick<IpcRenderer, 'on' | 'send' | 'invoke'>;

/** The verbs of the page over `ipc`. What comes before the page listens is kept for it. */
export function createBridge(ipc: Ipc): Bridge {
  const records = heldFor<string>();
  const themes = heldFor<Theme>();
  ipc.on(CHANNELS.recordAsked, (_event, record: string) => records.tell(record));
  ipc.on(CHANNELS.theme, (_event, theme: Theme) => themes.tell(theme));
  return {
    connect: lineOver(ipc),
    onOpenRecord: (listener) => records.listen(listener),
    onTheme: (listener) => themes.listen(listener),
    openWall: async () => {
      await ipc.invoke(CHANNELS.openWall);
    },
    openRecord: async () => {
      await ipc.invoke(CHANNELS.openRecord);
    },
    saveCopy: async (record) => (await ipc.invoke(CHANNELS.saveCopy, record)) === true,
    savePdf: async (name) => (await ipc.invoke(CHANNELS.savePdf, name)) === true,
  };
}

/** The page's line: asks main for a port, and takes the next one when the host had to be started anew. */
function lineOver(ipc: Ipc): Bridge['connect'] {
  let port: MessagePort | null = null;
  let listener: HostListener | null = null;

  const drop = (): void => {
    port?.close();
    port = null;
  };
  const take = (next: MessagePort | undefined): void => {
    drop();
    if (next === undefined || listener === null) return next?.close();
    port = next;
    next.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (port === next && typeof data === 'string') listener?.frame(data);
    });
    // `open` first: the page then sends what it still had, and hears what it missed.
    listener.state('open');
    next.start();
  };
  ipc.on(CHANNELS.port, ({ ports }: IpcRendererEvent) => take(ports[0]));
  ipc.on(CHANNELS.lineState, (_event, state: LineState) => {
    drop();
    listener?.state(state);
  });

  return (next): HostLine => {
    drop();
    listener = next;
    ipc.send(CHANNELS.connect);
    return {
      send: (text) => port?.postMessage(text),
      close: () => {
        if (listener !== next) return;
        drop();
        listener = null;
      },
    };
  };
}

/** Keeps the last word for a listener that comes later. */
function heldFor<T>(): { tell(word: T): void; listen(listener: (word: T) => void): void } {
  let listener: ((word: T) => void) | null = null;
  let held: { readonly word: T } | null = null;
  return {
    tell(word) {
      if (listener) listener(word);
      else held = { word };
    },
    listen(next) {
      listener = next;
      if (held) next(held.word);
      held = null;
    },
  };
}
