// Stand-ins for single parts of Electron, for tests in plain Node. (Importing `electron` itself would start a download.)
import { EventEmitter } from 'node:events';
import type { IpcMainEvent } from 'electron';

type Handler = (event: unknown, ...words: unknown[]) => unknown;

/** An `ipcMain` whose channels a test can call. */
export function fakeIpcMain() {
  const handlers = new Map<string, Handler>();
  const listeners = new Map<string, Handler>();
  return {
    handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
    on: (channel: string, listener: Handler) => void listeners.set(channel, listener),
    channels: () => [...handlers.keys(), ...listeners.keys()],
    invoke: async (channel: string, event: unknown, ...words: unknown[]): Promise<unknown> =>
      handlers.get(channel)?.(event, ...words),
    send: (channel: string, event: unknown, ...words: unknown[]): unknown =>
      listeners.get(channel)?.(event, ...words),
  };
}

type Frame = { readonly url: string; readonly parent: object | null };

/** A message from `frame` of the page `sender`. */
export const messageFrom = (sender: object, frame: Frame | null): IpcMainEvent =>
  ({ sender, senderFrame: frame }) as unknown as IpcMainEvent;

/** A host process that a test plays: what it was told, and what it says. */
export class FakeHostProcess extends EventEmitter {
  readonly told: { message: { type: string; id?: number }; ports: unknown[] }[] = [];
  isKilled = false;

  postMessage(message: { type: string; id?: number }, ports: unknown[] = []): void {
    this.told.push({ message, ports });
  }

  kill(): boolean {
    this.isKilled = true;
    this.emit('exit', 1);
    return true;
  }

  last(type: string) {
    return this.told.findLast(({ message }) => message.type === type)?.message;
  }
}
