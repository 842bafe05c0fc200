// The copy that a look-ahead plays on: every field, and nothing that a rule could change in the original.
import { expect, test } from 'vitest';
import { adjudicate } from '../../engine/adjudicate.ts';
import { copyWorld } from '../../engine/copy-world.ts';
import { seededDice } from '../../engine/dice.ts';
import { INDICATORS } from '../../engine/ids.ts';
import { newWorld } from '../../engine/set-up.ts';
import { RANDOM_BOT, simulate } from '../../engine/simulate.ts';
import type { World } from '../../engine/state.ts';
import { everySeat, scenarioNamed, SETTINGS } from '../support/exercises.ts';
import { tableOf } from '../support/tables.ts';

const scenario = scenarioNamed('august-2017');

/** A world in the middle of a game, with an open pledge of each kind that rules write into. */
function playedWorld(): World {
  const world = simulate({
    scenario,
    seed: 'copy',
    rounds: 6,
    settings: SETTINGS,
    weights: 'cards',
    players: everySeat(RANDOM_BOT),
  });
  world.pledges.push({
    id: 'p6-1',
    pledger: 'beijing',
    parties: ['washington'],
    clauses: [{ kind: 'delivery', move: scenario.movesOf.beijing[0]!.id, level: 1 }],
    isPublic: true,
    since: 6,
    deadline: 6,
    twin: null,
    status: 'open',
    endedIn: null,
    released: ['washington'],
    delivered: [],
  });
  return world;
}

/** No part of it can be changed any more: whoever tries throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

const playOn = (state: World): void =>
  adjudicate({
    ...tableOf({ plays: { beijing: { moves: [scenario.movesOf.beijing[0]!.id] } } }),
    state,
    dice: seededDice('copy'),
  });

test('copies every field of a world that was played', () => {
  const world = playedWorld();
  expect(copyWorld(world)).toStrictEqual(world);
  const { books: _books, ...rest } = copyWorld(world);
  expect(rest).not.toStrictEqual(world); // the control
});

test('has every indicator: a copy without one would lack it', () => {
  const world = newWorld(scenario, seededDice('copy'), 8, 'standard');
  expect(Object.keys(copyWorld(world).indicators)).toEqual([...INDICATORS]);
  const { tension: _tension, ...rest } = world.indicators;
  expect(Object.keys(rest)).not.toEqual([...INDICATORS]); // the control
});

test('shares nothing that rules change in place', () => {
  const world = frozen(playedWorld());
  const copy = copyWorld(world);
  playOn(copy);
  expect(copy.pledges[0]!.status).not.toBe('open');
  expect(copy.pledges[0]!.delivered).toEqual([0]);
});

test.each([
  ['itself', (world: World) => world],
  ['a shallow copy', (world: World) => ({ ...world })],
  ['a copy that shares pledges', (world: World) => ({ ...copyWorld(world), pledges: world.pledges })],
  [
    'a copy that shares scores',
    (world: World) => ({ ...copyWorld(world), quarterScores: world.quarterScores }),
  ],
  ['a copy that shares books', (world: World) => ({ ...copyWorld(world), books: world.books })],
])('and %s is caught', (_what, copyBadly) => {
  expect(() => playOn(copyBadly(frozen(playedWorld())))).toThrow(TypeError);
});
