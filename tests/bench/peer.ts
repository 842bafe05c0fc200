// The peer: boardgame.io 0.50 playing the same rules. Orders are secret moves of four players; a phase resolves them.
// Twice: as its documentation has it (rules on immer drafts, undo on), and the kind way (rules on a plain copy, undo off).
import { createRequire } from 'node:module';
import { copyWorld } from '../../engine/copy-world.ts';
import { seededDice } from '../../engine/dice.ts';
import { SEATS, type Seat } from '../../engine/ids.ts';
import type { Order, Orders } from '../../engine/orders.ts';
import { newState, newWorld } from '../../engine/set-up.ts';
import type { World } from '../../engine/state.ts';
import { presentFor } from '../../engine/index.ts';
import { seedNext } from './games.ts';
import { FACTS } from './live.ts';
import { randomOrderOf, resolve, ROUNDS, scenario, settings, tellNews } from './rules.ts';

const require = createRequire(import.meta.url);
const { Client } = require('boardgame.io/client');
const { Local } = require('boardgame.io/multiplayer');
const { CreateGameReducer, InitializeGame, ProcessGameConfig } = require('boardgame.io/internal');
const { current } = require('immer');

interface G {
  world: World;
  orders: Record<Seat, Order | null>;
  resolved: boolean;
}

const none = (): G['orders'] => ({ beijing: null, moscow: null, washington: null, pyongyang: null });
const plain = (g: G): World => copyWorld(current(g).world as World);

export interface PeerStyle {
  /** Players get the view that Backfill would show their seat, without past quarters. */
  readonly seesViews?: boolean;
  /** Rules on a plain copy outside the drafts, and no undo. */
  readonly isKind?: boolean;
  readonly keep?: (world: World) => void;
}

export function makeGame(seed: string, { seesViews = false, isKind = false, keep = () => {} }: PeerStyle) {
  const dice = seededDice(seed);
  const submit = ({ G, playerID }: { G: G; playerID: string }, order: Order): string | undefined => {
    const seat = SEATS[Number(playerID)]!;
    if (G.orders[seat] !== null) return 'INVALID_MOVE';
    G.orders[seat] = order;
    return undefined;
  };
  const empty = newState(scenario, dice, ROUNDS, settings);
  return {
    name: 'backfill',
    minPlayers: 4,
    maxPlayers: 4,
    disableUndo: isKind,
    setup: (): G => {
      const world = newWorld(scenario, dice, ROUNDS, 'cards');
      tellNews(dice, world);
      keep(world);
      return { world, orders: none(), resolved: false };
    },
    phases: {
      orders: {
        start: true,
        next: 'resolve',
        onBegin: ({ G }: { G: G }) => void (G.resolved = false),
        turn: {
          activePlayers: { all: 'secret', minMoves: 1, maxMoves: 1 },
          stages: {
            secret: {
              moves: { submit: { move: submit, redact: true, client: false, ignoreStaleStateID: true } },
            },
          },
        },
        endIf: ({ G }: { G: G }) => SEATS.every((seat) => G.orders[seat] !== null),
      },
      resolve: {
        next: 'orders',
        onBegin: ({ G }: { G: G }) => {
          const world = isKind ? plain(G) : G.world;
          resolve(dice, world, JSON.parse(JSON.stringify(G.orders)) as Orders);
          if (world.ending === null && world.round < ROUNDS) {
            world.round += 1;
            tellNews(dice, world);
          }
          keep(isKind ? world : plain(G));
          if (isKind) G.world = world;
          G.orders = none();
          G.resolved = true;
        },
        endIf: ({ G }: { G: G }) => G.resolved,
      },
    },
    endIf: ({ G }: { G: G }) => (G.world.ending === null ? undefined : { ending: G.world.ending }),
    playerView: ({ G, playerID }: { G: G; playerID: string | null }) => {
      const seat = SEATS[Number(playerID)];
      if (!seesViews || seat === undefined) return G;
      const state = { ...empty, world: G.world, phase: 'orders' as const };
      return {
        ...G,
        world: presentFor({ scenario, dice }, state, seat, FACTS),
        orders: { ...none(), [seat]: G.orders[seat] },
      };
    },
  };
}

type Choose = (world: World, seat: Seat) => Order;

/** One game on the bare reducer; returns the final world and the rounds played. */
export function reducerGame(seed: string, choose: Choose, isKind: boolean): { world: World; rounds: number } {
  const game = ProcessGameConfig(makeGame(seed, { isKind }));
  const reducer = CreateGameReducer({ game });
  let state = InitializeGame({ game, numPlayers: 4 });
  let rounds = 0;
  while (state.ctx.gameover === undefined) {
    const orders = SEATS.map((seat) => choose(state.G.world, seat));
    orders.forEach((order, i) => {
      const payload = { type: 'submit', args: [order], playerID: String(i), credentials: undefined };
      state = reducer(state, { type: 'MAKE_MOVE', payload });
    });
    rounds++;
  }
  return { world: state.G.world, rounds };
}

/** Plays one game of random legal orders and returns the rounds played. */
export function peerRounds(isKind: boolean): number {
  const seed = seedNext();
  const dice = seededDice(seed);
  return reducerGame(seed, (world, seat) => randomOrderOf(dice, world, seat), isKind).rounds;
}

export interface PeerMatch {
  /** Plays a round through four clients; false when the game is over. */
  round(choose: Choose): boolean;
  stop(): void;
}

let matches = 0;

/** Four clients over Local(): every move is filtered for every player. */
export function localMatch(seed: string): PeerMatch {
  let truth: World | null = null;
  const game = makeGame(seed, { seesViews: true, keep: (world) => void (truth = world) });
  const multiplayer = Local();
  const matchID = `match-${matches++}`;
  const clients = SEATS.map((_, i) =>
    Client({ game, numPlayers: 4, multiplayer, matchID, playerID: String(i), debug: false }),
  );
  for (const client of clients) client.start();
  return {
    round: (choose) => {
      const world = truth!;
      SEATS.forEach((seat, i) => clients[i].moves.submit(choose(world, seat)));
      return clients[0].getState().ctx.gameover === undefined;
    },
    stop: () => clients.forEach((client) => client.stop()),
  };
}
