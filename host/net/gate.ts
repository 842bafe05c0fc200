// How many connections one other machine may hold, over all listeners of a host. This machine itself is not counted.
import type { Socket } from 'node:net';
import { ADDRESS_CONNECTIONS_MOST, ADDRESS_WAITING_MOST } from './limits.ts';

export class Gate {
  #connections = new Tally();
  /** Sockets that have not joined yet. */
  #waiting = new Tally();
  #connectionsMost: number;

  constructor(connectionsMost = ADDRESS_CONNECTIONS_MOST) {
    this.#connectionsMost = connectionsMost;
  }

  /** Cuts off a connection that is one too many. */
  connect(socket: Socket): void {
    const address = otherMachine(socket);
    if (address === null) return;
    if (this.#connections.of(address) >= this.#connectionsMost) return void socket.destroy();
    this.#connections.add(address);
    socket.once('close', () => this.#connections.take(address));
  }

  /** A socket begins to wait for its first frame. Answers what to call when it waits no more; null: too many do. */
  wait(socket: Socket): (() => void) | null {
    const address = otherMachine(socket);
    if (address === null) return () => {};
    if (this.#waiting.of(address) >= ADDRESS_WAITING_MOST) return null;
    this.#waiting.add(address);
    let isWaiting = true;
    return () => {
      if (isWaiting) this.#waiting.take(address);
      isWaiting = false;
    };
  }
}

/** Where a connection comes from, or null if it is this machine: then both its ends have the same address. */
export const otherMachine = ({
  remoteAddress,
  localAddress,
}: Pick<Socket, 'remoteAddress' | 'localAddress'>): string | null =>
  remoteAddress === localAddress ? null : (remoteAddress ?? '');

class Tally {
  #counts = new Map<string, number>();

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  take(name: string): void {
    const left = this.of(name) - 1;
    if (left > 0) this.#counts.set(name, left);
    else this.#counts.delete(name);
  }
}
