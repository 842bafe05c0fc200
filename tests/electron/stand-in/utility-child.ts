// Runs first in a child that plays a utility process: gives it `process.parentPort`.
import { EventEmitter } from 'node:events';
import { type Relayed, StandInChannel, Relay } from './ports.ts';

type FromParent = Relayed | { readonly message: unknown; readonly ports: readonly number[] };

const send = (message: object): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
};

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    send({ message: structuredClone(message) });
  }
}

const parentPort = new ParentPort();
const relays = new Map<number, Relay>();

/** The child's end of a port; the other end is relayed to main under main's number. */
function openPort(id: number) {
  const { port1, port2 } = new StandInChannel();
  const relay = new Relay((message) =>
    send('portClosed' in message ? { portClosed: id } : { ...message, port: id }),
  );
  relay.take([port1]);
  relays.set(id, relay);
  return port2;
}

process.on('message', (message: FromParent) => {
  if ('message' in message) {
    const ports = message.ports.map(openPort);
    parentPort.emit('message', { data: message.message, ports });
  } else if ('portClosed' in message) relays.get(message.portClosed)?.hear({ portClosed: 1 });
  else relays.get(message.port)?.hear({ ...message, port: 1 });
});
// A utility process does not outlive the app.
process.on('disconnect', () => process.exit());

Object.defineProperty(process, 'parentPort', { value: parentPort });
