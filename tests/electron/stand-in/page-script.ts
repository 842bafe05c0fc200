// What runs in the page before its own scripts: ipcRenderer, contextBridge, ports and the preload script, in a closure.
// The function is sent to Chromium as text, so it stands alone and uses nothing from outside.

/** A call from the page. */
export type PageCall =
  | { readonly kind: 'invoke' | 'send'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly kind: 'port'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly port: number };

/** What the page is told. */
export type PageNotice =
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly words: readonly unknown[];
      readonly ports: readonly number[];
    }
  | { readonly kind: 'port'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly port: number };

/** The binding of the page, and where it is told things. Random, and taken off `window` or hidden. */
export interface PageKeys {
  readonly call: string;
  readonly tell: string;
}

type Preload = (require: unknown, module: object, exports: object, process: object) => void;
type Listener = (event: { readonly ports: readonly MessagePort[] }, ...words: unknown[]) => void;
type Reply = { readonly value?: unknown; readonly error?: string };

/** The text to run in every page: `preload` is the text of the app's own preload script. */
export const pageScript = (keys: PageKeys, preload: string, inFrames: boolean): string =>
  `(${runInPage.toString()})(${JSON.stringify(keys)}, ${inFrames}, (require, module, exports, process) => {${preload}\n});`;

function runInPage(keys: PageKeys, inFrames: boolean, preload: Preload): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const call = world[keys.call] as (call: PageCall) => Promise<Reply>;
  delete world[keys.call];
  if (window !== window.top && !inFrames) return;
  const listeners = new Map<string, Set<Listener>>();
  const ports = new Map<number, MessagePort>();

  const openPort = (port: number): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => void call({ kind: 'port', port, data }));
    port1.addEventListener('close', () => void call({ kind: 'port-closed', port }));
    port1.start();
    ports.set(port, port1);
    return port2;
  };
  const tell = (notice: PageNotice): void => {
    if (notice.kind === 'port') ports.get(notice.port)?.postMessage(notice.data);
    else if (notice.kind === 'port-closed') ports.get(notice.port)?.close();
    else {
      const event = { ports: notice.ports.map(openPort) };
      for (const listener of listeners.get(notice.channel) ?? []) listener(event, ...notice.words);
    }
  };
  const ask = async (kind: 'invoke' | 'send', channel: string, words: unknown[]): Promise<unknown> => {
    const { value, error } = await call({ kind, channel, words: structuredClone(words) });
    if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`);
    return value;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...words: unknown[]) => ask('invoke', channel, words),
    send: (channel: string, ...words: unknown[]) => void ask('send', channel, words),
    on: (channel: string, listener: Listener) => {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      return ipcRenderer;
    },
  };
  const freeze = (part: unknown): unknown => {
    if (typeof part === 'object' && part !== null) Object.values(Object.freeze(part)).forEach(freeze);
    return part;
  };
  const exposeInMainWorld = (name: string, api: unknown): void =>
    void Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true });
  const require = (name: string): unknown => {
    if (name === 'electron') return { ipcRenderer, contextBridge: { exposeInMainWorld } };
    throw new Error(`module not found: ${name}`);
  };
  Object.defineProperty(globalThis, keys.tell, { value: tell });
  const module = { exports: {} };
  preload(require, module, module.exports, { platform: 'linux', versions: {}, env: {} });
}
