// The in-process transport: the same frames over a MessagePort (Electron's MessagePortMain, or one of node:worker_threads).
// Whoever holds the other end of the port was given it by this program, so there is no joining.
import type { Sessions } from '../sessions.ts';
import { textOnce } from '../text-once.ts';
import { tell, type Wire } from './egress.ts';

/** What the two kinds of ports have in common. Electron wraps what arrives as `{ data }`. */
export interface PortLike {
  postMessage(message: string): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start?(): void;
  close(): void;
}

/** Serves one page over `port` until either side closes it. `member` names the page in the record. */
export function servePort(sessions: Pick<Sessions, 'join'>, port: PortLike, member: string): void {
  const wire: Wire = {
    send: (head, body) => port.postMessage(body === undefined ? head : `${head}${textOnce(body)}}`),
    close: () => port.close(),
  };
  const page = sessions.join(member, {
    tell: (notice, n) => tell(wire, notice, n),
    close: wire.close,
  });
  port.on('message', (message) => page.receive(textOf(message)));
  port.on('close', () => page.leave());
  port.start?.();
}

const textOf = (message: unknown): string => {
  const data = typeof message === 'object' && message !== null && 'data' in message ? message.data : message;
  return typeof data === 'string' ? data : '';
};
