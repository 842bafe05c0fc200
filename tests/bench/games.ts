// Games of the batch driver for the variants: the same scenario and settings, a seed of its own for every game.
import { RANDOM_BOT, simulate, type GameSetup, type Player } from '../../engine/simulate.ts';
import { ROUNDS, scenario, settings } from './rules.ts';

let game = 0;
export const seedNext = (): string => `bench/${game++}`;

export const setupOf = (player: Player, keepsLedger = false): GameSetup => ({
  scenario,
  seed: seedNext(),
  rounds: ROUNDS,
  settings,
  weights: 'cards',
  players: { beijing: player, moscow: player, washington: player, pyongyang: player },
  keepsLedger,
});

/** Plays one game of random seats and returns the rounds played. */
export function roundsOfGame(keepsLedger = false): number {
  let rounds = 0;
  simulate(setupOf(RANDOM_BOT, keepsLedger), () => void rounds++);
  return rounds;
}
