// One address of this machine on which pages are served and let in: HTTP, the WebSocket and the door for records.
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Sessions } from '../sessions.ts';
import type { Certificate } from './certificate.ts';
import type { Door } from './door.ts';
import { otherMachine, type Gate } from './gate.ts';
import type { Guesses } from './guesses.ts';
import { addressOf } from './headers.ts';
import { openRecordDoor } from './record-door.ts';
import { serveSockets } from './socket-link.ts';
import { listen } from './web-server.ts';

/** What all listeners of a host have in common. */
export interface ListenerParts {
  readonly pageFolder: string;
  readonly sessions: Pick<Sessions, 'join' | 'joinWall' | 'joinRoom' | 'bring'>;
  readonly door: Door;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly guesses: Guesses;
  /** The key of a playing page was used: the address that was printed works no more. */
  onKeyUsed(): void;
  /** A key, code or token opened nothing. */
  readonly onRefused?: () => void;
}

export interface ListenerPlace {
  readonly address: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: plain HTTP. */
  readonly certificate: Certificate | null;
  /** Told of each connection from another machine. */
  readonly onReached?: () => void;
  /** What else is served there. */
  readonly add?: (app: FastifyInstance) => void;
}

export interface Listener {
  /** `http://192.168.4.20:4270` */
  readonly url: string;
  readonly port: number;
  /** Ends every connection; the sockets with this close code, where one is given. */
  close(code?: number): Promise<void>;
}

export async function openListener(parts: ListenerParts, place: ListenerPlace): Promise<Listener> {
  const { pageFolder, sessions, door } = parts;
  const { app, port, names } = await listen({
    ...place,
    pageFolder,
    add: (server, namesOf) => {
      openRecordDoor(server, { sessions, door, names: namesOf });
      place.add?.(server);
    },
  });
  const sockets = serveSockets({ ...parts, names: () => names });
  app.server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head));
  app.server.on('connection', (socket) => {
    parts.gate.connect(socket);
    if (otherMachine(socket) !== null) place.onReached?.();
  });
  return {
    url: addressOf(place.address, port, place.certificate !== null),
    port,
    close: async (code) => {
      sockets.close(code);
      await app.close();
    },
  };
}
