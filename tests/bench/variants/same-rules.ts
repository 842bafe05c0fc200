// Both sides must play the same game: the same seed ends in the same world.
import { seededDice } from '../../../engine/dice.ts';
import { RANDOM_BOT, simulate } from '../../../engine/simulate.ts';
import { setupOf } from '../games.ts';
import { reducerGame } from '../peer.ts';
import { randomOrderOf } from '../rules.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

const endsTheSame = (seed: string, isKind: boolean): boolean => {
  const dice = seededDice(seed);
  const peer = reducerGame(seed, (world, seat) => randomOrderOf(dice, world, seat), isKind).world;
  const ours = simulate({ ...setupOf(RANDOM_BOT), seed });
  return JSON.stringify(peer.indicators) === JSON.stringify(ours.indicators);
};

/** Games that end the same on both sides, and games played. */
export const find = (): [number, number] => [
  SEEDS.filter((seed) => endsTheSame(seed, true) && endsTheSame(seed, false)).length,
  SEEDS.length,
];
