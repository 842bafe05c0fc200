// 200 clients of boardgame.io's server on one match, with socket.io's own client, and pages of the size of ours.
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer, type Server } from './child.ts';

const require = createRequire(new URL('../package.json', import.meta.url));

interface Socket {
  on(event: string, listener: (...args: unknown[]) => void): void;
  once(event: string, listener: (...args: unknown[]) => void): void;
  off(event: string): void;
  emit(event: string, ...args: unknown[]): void;
  close(): void;
}

export interface Peer {
  readonly server: Server;
  /** Makes a move that gives every player another page; answers when each client had it, in milliseconds. */
  turn(): Promise<number[]>;
  stop(): Promise<void>;
}

const PORT = 18_411;

/** `pages`: what each of four players sees after an even and an odd number of moves. */
export async function startPeer(pages: readonly (readonly unknown[])[], clients: number): Promise<Peer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'backfill-peer-'));
  const file = path.join(folder, 'pages.json');
  writeFileSync(file, JSON.stringify(pages));
  process.env['PEER_PAGES'] = file;
  process.env['PEER_PORT'] = String(PORT);
  const server = await startServer('./peer-server.mjs');
  const url = await server.url();
  const match = await openMatch(url);
  const sockets: Socket[] = [];
  for (let i = 0; i < clients; i += 1) sockets.push(await connect(url, match, i % 4));
  let stateId = 0;
  return {
    server,
    async turn() {
      const start = performance.now();
      const arrived = sockets.map(
        (socket) =>
          new Promise<number>((resolve) => {
            socket.once('update', () => resolve(performance.now() - start));
          }),
      );
      const move = { type: 'close', args: [], playerID: '0', credentials: match.credentials[0] };
      sockets[0]!.emit('update', { type: 'MAKE_MOVE', payload: move }, stateId, match.id, '0');
      stateId += 1;
      return await Promise.all(arrived);
    },
    async stop() {
      for (const socket of sockets) socket.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Match {
  readonly id: string;
  readonly credentials: readonly string[];
}

async function openMatch(url: string): Promise<Match> {
  const { LobbyClient } = require('boardgame.io/client');
  const lobby = new LobbyClient({ server: url });
  const { matchID } = await lobby.createMatch('pages', { numPlayers: 4 });
  const credentials: string[] = [];
  for (let player = 0; player < 4; player += 1) {
    const asked = { playerID: String(player), playerName: `p${player}` };
    credentials.push((await lobby.joinMatch('pages', matchID, asked)).playerCredentials);
  }
  return { id: matchID, credentials };
}

async function connect(url: string, { id, credentials }: Match, player: number): Promise<Socket> {
  const { io } = require('socket.io-client');
  const socket: Socket = io(`${url}/pages`, { transports: ['websocket'], forceNew: true });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  const synced = new Promise<void>((resolve) => socket.once('sync', () => resolve()));
  socket.emit('sync', id, String(player), credentials[player], 4);
  await synced;
  return socket;
}
