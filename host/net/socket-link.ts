// The WebSocket transport: who may open one, joining with a key or a token, limits. Knows nothing of exercises.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Clock } from '../clock.ts';
import { joinShape, type Join } from '../protocol.ts';
import { readFrame } from '../read-frame.ts';
import { CLOSED_FOR_GOOD, SOCKET_PATH } from '../wire.ts';
import type { Connection, Pipe, Sessions } from '../sessions.ts';
import type { Door, Guest, NotLetIn } from './door.ts';
import { tell, type Wire } from './egress.ts';
import { bytesOnce } from './bytes-once.ts';
import type { Gate } from './gate.ts';
import type { Guesses } from './guesses.ts';
import { isOurHost, isOurOrigin, refuse, type OwnNames } from './headers.ts';
import {
  BEAT_MS,
  FRAME_BYTES_MOST,
  frameBucket,
  GOODBYE_MS,
  JOIN_WITHIN_MS,
  SOCKETS_MOST,
  UNREAD_BYTES_MOST,
} from './limits.ts';

export interface SocketServer {
  /** For the server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every socket, with this code where one is given, and takes no more. */
  close(code?: number): void;
}

export interface SocketDeps {
  readonly sessions: Pick<Sessions, 'join' | 'joinWall' | 'joinRoom'>;
  readonly door: Door;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly guesses: Guesses;
  /** Of the listener; called once it listens. */
  readonly names: () => OwnNames;
  /** The key of a playing page was used: the address that was printed works no more. */
  onKeyUsed(): void;
  /** A key, code or token opened nothing. */
  readonly onRefused?: () => void;
}

export function serveSockets(deps: SocketDeps): SocketServer {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_BYTES_MOST,
    perMessageDeflate: false,
  });
  server.on('wsClientError', (_error, socket) => refuse(socket, '400 Bad Request'));
  const stopBeating = beat(server, deps.clock);
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      if (!isForUs(request, deps.names())) return refuse(socket, '403 Forbidden');
      const hasJoined = deps.gate.wait(request.socket);
      if (hasJoined === null) return refuse(socket, '429 Too Many Requests');
      socket.once('close', hasJoined);
      const address = request.socket.remoteAddress ?? '';
      server.handleUpgrade(request, socket, head, (opened) => {
        server.emit('connection', opened, request);
        if (server.clients.size > SOCKETS_MOST) return opened.close(CLOSED_FOR_GOOD.tooManyPages);
        welcome(opened, { address, hasJoined, gather: gathered(socket) }, deps);
      });
    },
    close(code) {
      const end = (): void => {
        for (const client of server.clients) client.terminate();
      };
      stopBeating();
      server.close();
      if (code === undefined) return end();
      for (const client of server.clients) client.close(code);
      deps.clock.after(GOODBYE_MS, end);
    },
  };
}

const isForUs = ({ method, url, headers }: IncomingMessage, names: OwnNames): boolean =>
  method === 'GET' &&
  url === SOCKET_PATH &&
  isOurHost(headers.host, names) &&
  isOurOrigin(headers.origin, names);

/** Asks every socket from time to time whether it is still there; one that has not answered until the next is cut off. */
function beat(server: WebSocketServer, clock: Clock): () => void {
  const asked = new WeakSet<WebSocket>();
  server.on('connection', (socket: WebSocket) => socket.on('pong', () => asked.delete(socket)));
  const askAll = (): void => {
    for (const socket of server.clients) {
      if (asked.has(socket)) socket.terminate();
      asked.add(socket);
      if (socket.readyState === socket.OPEN) socket.ping();
    }
    cancel = clock.after(BEAT_MS, askAll);
  };
  let cancel = clock.after(BEAT_MS, askAll);
  return () => cancel();
}

interface Stranger {
  readonly address: string;
  /** To be called once it has. */
  readonly hasJoined: () => void;
  /** Lets what is sent in this turn leave in one go. */
  readonly gather: () => void;
}

/** Waits for the first frame, which must join; only then does the socket belong to a page. */
function welcome(socket: WebSocket, stranger: Stranger, deps: SocketDeps): void {
  socket.on('error', () => socket.terminate());
  const cancel = deps.clock.after(JOIN_WITHIN_MS, () => socket.close(CLOSED_FOR_GOOD.notLetIn));
  socket.once('close', cancel);
  socket.once('message', (data) => {
    cancel();
    const join = parseJoin(textOf(data));
    if (join === null) return socket.close(CLOSED_FOR_GOOD.notLetIn);
    const guest = letIn(join, stranger.address, deps);
    if (guest === null) return socket.close(TRY_AGAIN_LATER);
    if (typeof guest === 'string') {
      deps.onRefused?.();
      return socket.close(CLOSED_FOR_GOOD[guest]);
    }
    stranger.hasJoined();
    if ('key' in join.join && guest.as.kind === 'machine') deps.onKeyUsed();
    serve(socket, stranger.gather, guest, join, deps);
  });
}

/** Keys and tokens are too long to be guessed, so whoever is in comes back whatever others try. */
/** Of the WebSocket registry: a page that hears it comes again by itself. */
const TRY_AGAIN_LATER = 1013;

/** Null: who came could not be kept, on a full disk for one. The exercise goes on for everybody who is in. */
function letIn(join: Join, address: string, { door, guesses }: SocketDeps): Guest | NotLetIn | null {
  const isCode = 'room' in join.join || 'seat' in join.join;
  if (isCode && !guesses.mayTry(address)) return 'tooManyTries';
  try {
    const guest = door.enter(join);
    if (guest === 'wrongCode') guesses.wrong(address);
    return guest;
  } catch {
    return null;
  }
}

function serve(socket: WebSocket, gather: () => void, guest: Guest, { join }: Join, deps: SocketDeps): void {
  const wire = wireOf(socket, gather);
  const mayAsk = frameBucket(() => deps.clock.monotonicMs());
  const page = pageFor(deps.sessions, guest, {
    tell: (notice, n) => tell(wire, notice, n),
    close: wire.close,
    token: guest.token,
    after: 'token' in join ? join.after : undefined,
  });
  if (page === null) return socket.close(CLOSED_FOR_GOOD.removed);
  socket.on('message', (data) => {
    if (mayAsk()) page.receive(textOf(data));
    else socket.close(CLOSED_FOR_GOOD.tooFast);
  });
  socket.on('close', () => page.leave());
}

function pageFor(sessions: SocketDeps['sessions'], { member, as }: Guest, pipe: Pipe): Connection | null {
  switch (as.kind) {
    case 'machine':
      return sessions.join(member, pipe);
    case 'wall':
      return sessions.joinWall(as.of, member, pipe);
    case 'guest':
      return sessions.joinRoom(as.record, member, pipe);
  }
}

const wireOf = (socket: WebSocket, gather: () => void): Wire => ({
  send(head, body) {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > UNREAD_BYTES_MOST) socket.terminate();
    else {
      gather();
      socket.send(head, { fin: body === undefined });
      if (body !== undefined) socket.send(bytesOnce(body), { binary: false });
    }
  },
  close: (code) => socket.close(code),
});

/** What is sent in one go goes to the system in one go: a call to it costs more than a frame. */
function gathered(line: Duplex): () => void {
  return () => {
    if (line.writableCorked > 0) return;
    line.cork();
    process.nextTick(() => line.uncork());
  };
}

function parseJoin(text: string): Join | null {
  try {
    return joinShape.parse(readFrame(text));
  } catch {
    return null;
  }
}

const textOf = (data: RawData): string => {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');
};
