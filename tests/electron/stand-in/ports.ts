// Message channels between main and its children. What is sent is copied, as it would be between processes.
import { EventEmitter } from 'node:events';

export class StandInPort extends EventEmitter {
  peer: StandInPort | null = null;
  private waiting: unknown[] = [];
  private isStarted = false;
  private isClosed = false;

  postMessage(message: unknown): void {
    if (!this.isClosed) this.peer?.arrive(structuredClone(message));
  }

  start(): void {
    this.isStarted = true;
    for (const message of this.waiting.splice(0)) this.tell(message);
  }

  /** The other end is told; this one hears no more. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    setImmediate(() => this.peer?.closeToo());
  }

  private arrive(message: unknown): void {
    if (this.isStarted) this.tell(message);
    else this.waiting.push(message);
  }

  private tell(data: unknown): void {
    setImmediate(() => {
      if (!this.isClosed) this.emit('message', { data, ports: [] });
    });
  }

  private closeToo(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.emit('close');
  }
}

export class StandInChannel {
  readonly port1 = new StandInPort();
  readonly port2 = new StandInPort();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}

/** One message of a relay: what a port at the other side says, or that it was closed. */
export type Relayed = { readonly port: number; readonly data: unknown } | { readonly portClosed: number };

/** The ports that were given to another process or page: passes on what they hear, and what is heard of them. */
export class Relay {
  private ports = new Map<number, StandInPort>();
  private lastId = 0;
  private send: (message: Relayed) => void;

  constructor(send: (message: Relayed) => void) {
    this.send = send;
  }

  /** Takes the ports over; answers the numbers that the other side knows them by. */
  take(ports: readonly StandInPort[]): number[] {
    return ports.map((port) => {
      const id = (this.lastId += 1);
      this.ports.set(id, port);
      port.on('message', ({ data }: { data: unknown }) => this.send({ port: id, data }));
      port.on('close', () => this.send({ portClosed: id }));
      port.start();
      return id;
    });
  }

  hear(message: Relayed): void {
    if ('portClosed' in message) this.ports.get(message.portClosed)?.close();
    else this.ports.get(message.port)?.postMessage(message.data);
  }

  /** The other side is gone, and all its ports with it. */
  closeAll(): void {
    for (const port of this.ports.values()) port.close();
    this.ports.clear();
  }
}
