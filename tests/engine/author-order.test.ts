// The order in which an author writes moves, news and effects means nothing: the paper's keys order them. Two scenario
// files with one hash play one game. Only agenda cards lie in the pile as the file has them.
import { expect, test } from 'vitest';
import { canonicalJson } from '../../engine/canonical.ts';
import { compileScenario, type ScenarioBundle } from '../../engine/index.ts';
import { RANDOM_BOT, simulate } from '../../engine/simulate.ts';
import { everySeat, scenarioNamed, SETTINGS } from '../support/exercises.ts';

const reversed = <Entry>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).toReversed());

const withEffectsReversed = <Entry extends { effects: object }>(entry: Entry): Entry => ({
  ...entry,
  effects: reversed(entry.effects as Record<string, number>),
});

const upsideDown = <Entry extends { effects: object }>(entries: Readonly<Record<string, Entry>>) =>
  reversed(
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, withEffectsReversed(entry)])),
  );

function gamesOf(bundle: ScenarioBundle): string {
  const scenario = compileScenario(bundle);
  const players = everySeat(RANDOM_BOT);
  const worlds = Array.from({ length: 30 }, (_, game) =>
    simulate({ scenario, seed: `order ${game}`, rounds: 8, settings: SETTINGS, weights: 'cards', players }),
  );
  return canonicalJson(worlds);
}

const { bundle } = scenarioNamed('august-2017');
const turned: ScenarioBundle = {
  ...bundle,
  moves: {
    beijing: upsideDown(bundle.moves.beijing),
    moscow: upsideDown(bundle.moves.moscow),
    washington: upsideDown(bundle.moves.washington),
    pyongyang: upsideDown(bundle.moves.pyongyang),
  },
  injects: upsideDown(bundle.injects),
  parameters: reversed(bundle.parameters),
};

test('a scenario file turned upside down has the same hash and plays the same games', () => {
  expect(canonicalJson(turned)).toBe(canonicalJson(bundle));
  expect(gamesOf(turned)).toBe(gamesOf(bundle));
});

test('and keys that order them otherwise are noticed', () => {
  const rekeyed = Object.entries(bundle.injects).map(([id, inject], i) => [
    id,
    { ...inject, key: `I${90 - i}` },
  ]);
  expect(gamesOf({ ...bundle, injects: Object.fromEntries(rekeyed) })).not.toBe(gamesOf(bundle));
});
