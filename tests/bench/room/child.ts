// A server in a process of its own, so that its CPU and memory are its own. The child says `up` when it is.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Used {
  /** Milliseconds of CPU so far, user and system. */
  readonly cpuMs: number;
  /** Bytes of live objects after a collection, and of the whole process. */
  readonly heap: number;
  readonly rss: number;
}

export interface Server {
  /** The address now; ours has another key after each use. */
  url(): Promise<string>;
  used(collect?: boolean): Promise<Used>;
  stop(): Promise<void>;
}

export async function startServer(file: string): Promise<Server> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await next(child);
  return {
    async url() {
      child.send('url');
      return (await next(child)) as string;
    },
    async used(collect = false) {
      child.send(collect ? 'used-after-gc' : 'used');
      return (await next(child)) as Used;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function next(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, 'message');
  return message;
}

/** In the child: answers what it used, and ends with its parent. */
export function answerParent(url: () => string, close: () => Promise<unknown>): void {
  process.on('message', (message) => {
    if (message === 'url') return void process.send?.(url());
    if (message === 'used-after-gc') globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ cpuMs: (user + system) / 1000, heap: heapUsed, rss } satisfies Used);
  });
  process.on('disconnect', () => void close().finally(() => process.exit(0)));
  process.send?.('up');
}
