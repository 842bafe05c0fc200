// Batches: the same seed gives the same games, repetitions have seeds of their own, and a summary adds up.
import { expect, test } from 'vitest';
import { playGames, summarise, type Batch } from '../../../engine/analysis/batch.ts';
import { combinationsOf, parBatch, parTableOf } from '../../../engine/analysis/par.ts';
import { parTable } from '../../../engine/content.ts';
import { COMPONENTS, INDICATORS, SEATS } from '../../../engine/ids.ts';
import { compileScenario } from '../../../engine/index.ts';
import { bundleNamed } from '../../support/experiments.ts';

const batch: Batch = {
  bundle: bundleNamed('august-2017'),
  overrides: {},
  seed: 'a',
  rounds: 3,
  settings: { movesPerRound: 3, agendas: true, starterHandsOnly: false, injects: true },
  weights: 'spread',
  players: {
    beijing: { bot: 'doctrine', level: 'standard' },
    moscow: { bot: 'random' },
    washington: { bot: 'doctrine', level: 'novice' },
    pyongyang: { bot: 'doctrine', level: 'standard' },
  },
};
const rows = playGames(batch, 0, 8);

test('the same seed gives the same games', () => {
  expect(playGames(batch, 0, 8)).toEqual(rows);
  expect(playGames({ ...batch, seed: 'b' }, 0, 8)).not.toEqual(rows);
});

test('each game has a seed and dice of its own', () => {
  expect(rows.map(({ seed }) => seed)).toEqual(['a/0', 'a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6', 'a/7']);
  expect(new Set(rows.map(({ indicators }) => JSON.stringify(indicators))).size).toBe(rows.length);
});

test('a share of a batch is the same games', () => {
  expect([...playGames(batch, 0, 3), ...playGames(batch, 3, 8)]).toEqual(rows);
});

test('a summary counts every game and weighs every move', () => {
  const summary = summarise(compileScenario(batch.bundle), rows);
  expect(Object.values(summary.endings).reduce((sum, n) => sum + n, 0)).toBe(8);
  expect(Object.keys(summary.indicators)).toEqual([...INDICATORS]);
  for (const { p05, p50, p95 } of Object.values(summary.indicators)) {
    expect(p05).toBeLessThanOrEqual(p50);
    expect(p50).toBeLessThanOrEqual(p95);
  }
  for (const seat of SEATS)
    expect(Object.keys(summary.seats[seat].components)).toEqual([...COMPONENTS[seat]]);
  const plays = rows.reduce((sum, row) => sum + (row.plays['tighten-control'] ?? 0), 0);
  expect(summary.moves['tighten-control']!.pickRate).toBeCloseTo(plays / (8 * 3), 12);
  for (const [move, { seat, scoreWith, scoreWithout }] of Object.entries(summary.moves)) {
    const withMove = rows.filter((row) => move in row.plays);
    if (withMove.length === 0) expect(scoreWith).toBeNull();
    else if (withMove.length === 8) expect(scoreWithout).toBeNull();
    else {
      const mean = (withMove.length * scoreWith! + (8 - withMove.length) * scoreWithout!) / 8;
      expect(mean).toBeCloseTo(summary.seats[seat].mean, 9);
    }
  }
});

test('par has a table for what set-up offers', () => {
  const combinations = combinationsOf(batch.bundle);
  for (const rounds of batch.bundle.scenario.roundChoices)
    for (const [movesPerRound, agendas] of [
      [3, true],
      [3, false],
      [2, false],
    ])
      expect(combinations).toContainEqual({ rounds, movesPerRound, agendas, starterHandsOnly: false });
  expect(combinationsOf(bundleNamed('one-winter'))).toEqual(
    [3, 4, 5].map((rounds) => ({ rounds, movesPerRound: 2, agendas: false, starterHandsOnly: true })),
  );
});

test('a table of par has the shape that scenarios ship', () => {
  const [combination] = combinationsOf(batch.bundle);
  const games = playGames(parBatch(batch.bundle, combination!), 0, 3);
  const table = parTableOf(combination!, games, 'backfill par');
  expect(parTable.parse(table)).toMatchObject({ ...combination, games: 3 });
  const mean = games.reduce((sum, { scores }) => sum + scores.moscow, 0) / 3;
  expect(table.scores.moscow.mean).toBeCloseTo(mean, 1);
});
