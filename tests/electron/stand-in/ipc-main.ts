// `ipcMain`, and how a call from a page reaches it.
import { EventEmitter } from 'node:events';

/** What a listener learns about a message. */
export interface IpcEvent {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

type Handler = (event: IpcEvent, ...words: unknown[]) => unknown;

class StandInIpcMain extends EventEmitter {
  private handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  /** A copy of the answer, or why there is none: as the page is told. */
  async invoke(
    event: IpcEvent,
    channel: string,
    words: readonly unknown[],
  ): Promise<{ value?: unknown; error?: string }> {
    try {
      const handler = this.handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { value: structuredClone(await handler(event, ...words)) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}

export const ipcMain = new StandInIpcMain();
