// Keeps the host's process: starts it, hands out lines to it, asks it, notices when it ends, closes it.
// Knows nothing of windows; what is said to a person is decided in desktop.ts.
import type { MessageChannelMain, MessagePortMain, UtilityProcess } from 'electron';
import { fromHostShape, type ToHost, TroubleError } from './host-messages.ts';

/** The outside world of the keeper: Electron's own in desktop.ts. */
export interface KeeperDeps {
  readonly recordsDir: string;
  readonly fork: () => Pick<UtilityProcess, 'on' | 'once' | 'postMessage' | 'kill'>;
  readonly newChannel: () => MessageChannelMain;
  /** The process ended without having been asked to. */
  readonly onStopped: () => void;
  /** Another exercise is open now, or none. */
  readonly onRecord: (record: string | null) => void;
}

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

type Question =
  | { type: 'take-in'; file: string }
  | { type: 'save-copy'; record: string; target: string }
  | { type: 'facts' };

/** How long the host may take to close its records before it is ended. Closing one takes milliseconds. */
const CLOSE_WITHIN_MS = 5_000;

const STOPPED = {
  message: 'The part of Backfill that keeps the exercise has stopped.',
  remedy: 'Start it again, then try once more. Everything before is kept.',
};

export class HostKeeper {
  #deps: KeeperDeps;
  #process: ReturnType<KeeperDeps['fork']> | null = null;
  #record: string | null = null;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(deps: KeeperDeps) {
    this.#deps = deps;
  }

  /** The exercise that is open, by the name of its record. */
  get record(): string | null {
    return this.#record;
  }

  get isRunning(): boolean {
    return this.#process !== null;
  }

  start(): void {
    const started = this.#deps.fork();
    this.#process = started;
    started.on('message', (message: unknown) => this.#hear(message));
    started.once('exit', () => {
      if (this.#process === started) this.#stopped();
    });
    this.#tell({ type: 'begin', recordsDir: this.#deps.recordsDir });
  }

  /** The page's end of a new line. The exercise that was open is opened on it again. */
  connect(): MessagePortMain {
    const { port1, port2 } = this.#deps.newChannel();
    this.#tell({ type: 'serve', resume: this.#record }, [port1]);
    return port2;
  }

  /** The wall's end of a new line: it shows what the page plays and can do nothing. */
  connectWall(): MessagePortMain {
    const { port1, port2 } = this.#deps.newChannel();
    this.#tell({ type: 'serve-wall' }, [port1]);
    return port2;
  }

  /** Asks the host; rejects with a TroubleError when it cannot do it, or has stopped. */
  ask(question: Question): Promise<string> {
    if (this.#process === null) return Promise.reject(new TroubleError(STOPPED));
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#tell({ ...question, id });
    });
  }

  /** Closes every record; afterwards no process is left. */
  async stop(): Promise<void> {
    const stopping = this.#process;
    if (stopping === null) return;
    this.#process = null;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => stopping.kill(), CLOSE_WITHIN_MS);
      stopping.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      stopping.postMessage({ type: 'close' } satisfies ToHost);
    });
  }

  #tell(message: ToHost, ports?: MessagePortMain[]): void {
    this.#process?.postMessage(message, ports);
  }

  #hear(message: unknown): void {
    const heard = fromHostShape.parse(message);
    if (heard.type === 'open-record') {
      this.#record = heard.record;
      this.#deps.onRecord(heard.record);
      return;
    }
    const asked = this.#waiting.get(heard.id);
    this.#waiting.delete(heard.id);
    if (heard.type === 'done') asked?.resolve(heard.text);
    else asked?.reject(new TroubleError(heard.problem));
  }

  #stopped(): void {
    this.#process = null;
    const failed = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of failed) reject(new TroubleError(STOPPED));
    this.#deps.onStopped();
  }
}
