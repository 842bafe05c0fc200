// boardgame.io's own server with a game that holds a page for each player and swaps it with every move: the bytes are
// those of our seats' views, and there are no rules to pay for.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { answerParent } from './child.ts';

const require = createRequire(import.meta.url);
const { Server } = require('boardgame.io/server');

/** [even, odd][player]: what each player sees after an even and an odd number of moves. */
const pages = JSON.parse(readFileSync(process.env.PEER_PAGES, 'utf8'));

const game = {
  name: 'pages',
  minPlayers: 4,
  maxPlayers: 4,
  disableUndo: true,
  setup: () => ({ moves: 0, pages: pages[0] }),
  turn: {
    activePlayers: { all: 'open' },
    stages: { open: { moves: { close: { move: close, client: false } } } },
  },
  playerView: ({ G, playerID }) => ({ moves: G.moves, page: G.pages[playerID ?? 0] }),
};

function close({ G }) {
  G.moves += 1;
  G.pages = pages[G.moves % 2];
}

const port = Number(process.env.PEER_PORT);
const server = Server({ games: [game], origins: ['http://localhost'] });
console.log = () => {};
const running = await server.run({ port, host: '127.0.0.1' });
answerParent(
  () => `http://127.0.0.1:${port}`,
  async () => server.kill(running),
);
