// The copy that a look-ahead plays on: every field, and nothing that a rule could change in the original.
import { expect, test } from 'vitest';
import { copyWorld } from '../../engine/copy-world.ts';
import { seededDice } from '../../engine/dice.ts';
import { INDICATORS } from '../../engine/ids.ts';
import { compileScenario } from '../../engine/scenario.ts';
import { newWorld } from '../../engine/set-up.ts';
import { RANDOM_BOT, simulate } from '../../engine/simulate.ts';
import type { World } from '../../engine/state.ts';
import { loadScenario } from '../../host/scenario-library.ts';

const loaded = loadScenario('august-2017');
if (!('bundle' in loaded)) throw new Error('august-2017 has findings');
const scenario = compileScenario(loaded.bundle);

test('copies every field of a world that was played', () => {
  const world = simulate({
    scenario,
    seed: 'copy',
    rounds: 6,
    settings: { movesPerRound: 3, agendas: true, starterHandsOnly: false, injects: true },
    weights: 'cards',
    players: { beijing: RANDOM_BOT, moscow: RANDOM_BOT, washington: RANDOM_BOT, pyongyang: RANDOM_BOT },
  });
  expect(copyWorld(world)).toEqual(world);
});

test('has every indicator: a copy without one would lack it', () => {
  const world = newWorld(scenario, seededDice('copy'), 8, 'standard');
  expect(Object.keys(copyWorld(world).indicators)).toEqual([...INDICATORS]);
  const { tension: _tension, ...rest } = world.indicators;
  expect(Object.keys(rest)).not.toEqual([...INDICATORS]); // the control
});

test('shares nothing that rules change in place', () => {
  const world = newWorld(scenario, seededDice('copy'), 8, 'cards');
  const before = JSON.stringify(world);
  const copy = copyWorld(world);
  changeInPlace(copy);
  expect(JSON.stringify(world)).toBe(before);
  changeInPlace({ ...world }); // the control: a shallow copy does share
  expect(JSON.stringify(world)).not.toBe(before);
});

function changeInPlace(world: World): void {
  world.indicators.tension += 1;
  world.books.harvestShock += 1;
  world.quarterScores.beijing.push(50);
}
