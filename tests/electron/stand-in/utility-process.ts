// `utilityProcess`: a child process of Node with a `process.parentPort` (utility-child.ts).
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { strict } from './recorder.ts';
import { Relay, type Relayed, type StandInPort } from './ports.ts';

export interface UtilityMetric {
  readonly pid: number;
  readonly name: string;
}

interface ForkOptions {
  readonly serviceName?: string;
  readonly stdio?: 'inherit' | 'ignore';
}

const running = new Set<StandInUtility>();

/** For app.getAppMetrics. */
export const utilityMetrics = (): UtilityMetric[] =>
  [...running].flatMap(({ pid, name }) => (pid === undefined ? [] : [{ pid, name }]));

class StandInUtility extends EventEmitter {
  readonly name: string;
  private child: ChildProcess;
  private relay: Relay;

  constructor(file: string, args: readonly string[], { serviceName = 'Node utility', stdio }: ForkOptions) {
    super();
    this.name = serviceName;
    this.child = fork(file, args, {
      execArgv: ['--import', new URL('./utility-child.ts', import.meta.url).href],
      stdio: [stdio ?? 'inherit', stdio ?? 'inherit', stdio ?? 'inherit', 'ipc'],
    });
    this.relay = new Relay((message) => this.send(message));
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message: Relayed | { message: unknown }) => {
      if ('message' in message) this.emit('message', message.message);
      else this.relay.hear(message);
    });
    this.child.once('exit', (code) => this.ended(code ?? 1));
    running.add(this);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  postMessage(message: unknown, transfer: readonly StandInPort[] = []): void {
    this.send({ message: structuredClone(message), ports: this.relay.take(transfer) });
  }

  kill(): boolean {
    return this.child.kill();
  }

  private send(message: object): void {
    if (this.child.connected) this.child.send(message, () => {});
  }

  private ended(code: number): void {
    running.delete(this);
    this.relay.closeAll();
    this.emit('exit', code);
  }
}

export const utilityProcess = {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}) =>
    strict('UtilityProcess', new StandInUtility(file, args, options)),
};
