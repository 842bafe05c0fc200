// One rule, two drivers: a live exercise of computer seats and a batch game of the same seed end in the same world,
// and a replay of the same seed gives the same text (architecture, section 3; section 15, "Rolls").
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../engine/canonical.ts';
import { stateText } from '../../../engine/index.ts';
import { RANDOM_BOT, simulate, STANDARD_BOT, type Player } from '../../../engine/simulate.ts';
import type { World } from '../../../engine/state.ts';
import { begin, contextOf, everySeat, playOut, runs, SETTINGS } from '../../support/exercises.ts';

const NOVICE: Player = { bot: 'doctrine', level: 'novice' };
const scenarios = fc.constantFrom('august-2017', 'spring-2019', 'one-winter');
const seeds = fc.integer({ min: 0, max: 1e6 }).map((number) => `game ${number}`);

const live = (seed: string, id: string, rounds: number, player: Player): World => {
  const context = contextOf(seed, id);
  return playOut(context, begin(context, rounds), { players: everySeat(player) }).world;
};

const batch = (seed: string, id: string, rounds: number, player: Player): World =>
  simulate({
    scenario: contextOf(seed, id).scenario,
    seed,
    rounds,
    settings: SETTINGS,
    weights: 'cards',
    players: everySeat(player),
  });

const agree = (player: Player, rounds: number, numRuns: number, seed: number): void =>
  fc.assert(
    fc.property(seeds, scenarios, (game, id) => {
      expect(canonicalJson(live(game, id, rounds, player))).toBe(
        canonicalJson(batch(game, id, rounds, player)),
      );
    }),
    { numRuns, seed },
  );

describe('play and simulate end in the same world', () => {
  test('with four random seats, eight rounds', () => agree(RANDOM_BOT, 8, runs(1000), 1));
  test('with four doctrine seats, three rounds', () => agree(STANDARD_BOT, 3, runs(60), 2));
  test('with four novices, five rounds', () => agree(NOVICE, 5, runs(60), 3));

  test('and a driver with other dice is caught', () => {
    const worlds = ['a', 'b'].map((seed) => canonicalJson(batch(seed, 'august-2017', 3, RANDOM_BOT)));
    expect(worlds[0]).not.toBe(worlds[1]);
  });
});

describe('a replay', () => {
  test('of the same seed gives the same text of the whole state', () => {
    fc.assert(
      fc.property(seeds, scenarios, (game, id) => {
        const once = () => {
          const context = contextOf(game, id);
          return stateText(playOut(context, begin(context), { players: everySeat(RANDOM_BOT) }));
        };
        expect(once()).toBe(once());
      }),
      { numRuns: runs(200), seed: 4 },
    );
  });
});
