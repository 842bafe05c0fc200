// The figures that the bench measures, each with its target. Run by run.mjs.
import { chooseOrder } from '../../engine/bots/doctrine-bot.ts';
import { seededDice } from '../../engine/dice.ts';
import { SEATS } from '../../engine/ids.ts';
import { newWorld } from '../../engine/set-up.ts';
import { RANDOM_BOT, simulate, STANDARD_BOT, type GameSetup, type Player } from '../../engine/simulate.ts';
import { believedState } from '../../engine/views/believed-state.ts';
import { LiveExercise } from './live.ts';
import { cpuMs, interleaved, median, quantile } from './measure.ts';
import { localMatch, reducerGame } from './peer.ts';
import { randomOrderOf, ROUNDS, scenario, settings } from './rules.ts';

export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly pass: boolean;
}

const setupOf = (player: Player, keepsLedger = false): GameSetup => ({
  scenario,
  seed: '',
  rounds: ROUNDS,
  settings,
  weights: 'cards',
  players: { beijing: player, moscow: player, washington: player, pyongyang: player },
  keepsLedger,
});

let game = 0;
const seedNext = (): string => `bench/${game++}`;

function roundsOf(setup: GameSetup): number {
  let rounds = 0;
  simulate({ ...setup, seed: seedNext() }, () => void rounds++);
  return rounds;
}

/** Both sides must play the same game: the same seed ends in the same world. */
export function sameRules(): Figure {
  const seeds = ['a', 'b', 'c', 'd', 'e'];
  const same = seeds.filter((seed) => {
    const dice = seededDice(seed);
    const peer = reducerGame(seed, (world, seat) => randomOrderOf(dice, world, seat), true).world;
    const ours = simulate({ ...setupOf(RANDOM_BOT), seed });
    return JSON.stringify(peer.indicators) === JSON.stringify(ours.indicators);
  });
  return {
    name: 'same world at the end on both sides',
    value: `${same.length} of ${seeds.length} games`,
    target: 'all',
    pass: same.length === seeds.length,
  };
}

export function batch(): Figure[] {
  const peerGame = (isKind: boolean): number => {
    const seed = seedNext();
    const dice = seededDice(seed);
    return reducerGame(seed, (world, seat) => randomOrderOf(dice, world, seat), isKind).rounds;
  };
  const rates = interleaved({
    ours: () => roundsOf(setupOf(RANDOM_BOT)),
    withLedger: () => roundsOf(setupOf(RANDOM_BOT, true)),
    peer: () => peerGame(false),
    kindPeer: () => peerGame(true),
  });
  const ratio = rates.ours / rates.peer;
  return [
    {
      name: 'batch driver, random legal orders',
      value: `${whole(rates.ours)} rounds/s`,
      target: '>= 30,000',
      pass: rates.ours >= 30_000,
    },
    {
      name: 'the same with ledger rows kept',
      value: `${whole(rates.withLedger)} rounds/s`,
      target: '-',
      pass: true,
    },
    {
      name: 'boardgame.io 0.50 as documented, same rules',
      value: `${whole(rates.peer)} rounds/s`,
      target: '-',
      pass: true,
    },
    {
      name: '  rules outside its drafts, no undo',
      value: `${whole(rates.kindPeer)} rounds/s`,
      target: '-',
      pass: true,
    },
    {
      name: 'batch driver against boardgame.io',
      value: `${ratio.toFixed(0)} x`,
      target: '>= 40 x',
      pass: ratio >= 40,
    },
  ];
}

export function doctrine(): Figure[] {
  const dice = seededDice('doctrine');
  const world = newWorld(scenario, dice, ROUNDS, 'cards');
  let round = 0;
  const decide = (): number => {
    world.round = 1 + (round++ % 1000);
    for (const seat of SEATS)
      chooseOrder(scenario, believedState(scenario, dice, world, seat), settings, 'standard', dice);
    return SEATS.length;
  };
  const whole8 = (): number => {
    simulate({ ...setupOf(STANDARD_BOT), seed: seedNext() });
    return 1;
  };
  const rates = interleaved({ decide, whole8 }, { repeats: 5, ms: 1500 });
  const ms = 1000 / rates.decide;
  return [
    {
      name: 'doctrine bot, standard, mean of a decision',
      value: `${ms.toFixed(2)} ms`,
      target: '<= 2 ms',
      pass: ms <= 2,
    },
    {
      name: 'eight-round games of four doctrine bots',
      value: `${rates.whole8.toFixed(1)} games/s`,
      target: '>= 20',
      pass: rates.whole8 >= 20,
    },
  ];
}

export function live(): Figure[] {
  const ours: number[] = [];
  const views: number[] = [];
  const peer: number[] = [];
  for (let match = 0; match < 40; match++) {
    const exercise = new LiveExercise(seedNext());
    for (let goesOn = true; goesOn; ) {
      const start = cpuMs();
      goesOn = exercise.round();
      const played = cpuMs();
      exercise.publish();
      const end = cpuMs();
      if (match >= 5) ours.push(end - start);
      if (match >= 5) views.push(end - played);
      if (goesOn) exercise.nextRound();
    }
    peer.push(...peerRounds(match));
  }
  const ratio = median(peer) / median(ours);
  return [
    {
      name: 'live round: machine, ledger, six views, p95',
      value: `${quantile(ours, 0.95).toFixed(1)} ms`,
      target: '<= 10 ms',
      pass: quantile(ours, 0.95) <= 10,
    },
    {
      name: '  of it six serialised views, median',
      value: `${median(views).toFixed(1)} ms`,
      target: '-',
      pass: true,
    },
    {
      name: 'four boardgame.io clients over Local(), median',
      value: `${median(peer).toFixed(1)} ms`,
      target: '-',
      pass: true,
    },
    {
      name: 'live round against boardgame.io, medians',
      value: `${ratio.toFixed(1)} x`,
      target: '>= 5 x',
      pass: ratio >= 5,
    },
  ];
}

function peerRounds(match: number): number[] {
  const seed = seedNext();
  const dice = seededDice(seed);
  const clients = localMatch(seed);
  const times: number[] = [];
  for (let goesOn = true; goesOn; ) {
    const start = cpuMs();
    goesOn = clients.round((world, seat) => randomOrderOf(dice, world, seat));
    if (match >= 5) times.push(cpuMs() - start);
  }
  clients.stop();
  return times;
}

export function memory(): Figure {
  const heapAfter = (games: number): number => {
    for (let i = 0; i < games; i++) roundsOf(setupOf(RANDOM_BOT));
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const early = heapAfter(1_000);
  const late = heapAfter(9_000);
  const grown = late - early;
  return {
    name: 'heap after 1,000 and 10,000 games',
    value: `${early.toFixed(1)} and ${late.toFixed(1)} MB`,
    target: 'flat (< 2 MB more)',
    pass: grown < 2,
  };
}

const whole = (rate: number): string => Math.round(rate).toLocaleString('en');
