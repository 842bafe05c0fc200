// Par that ships belongs to the rules that ship: its first games, played again, lie where the table says.
import { expect, test } from 'vitest';
import { playGames } from '../../engine/analysis/batch.ts';
import { combinationsOf, parBatch, parTableOf } from '../../engine/analysis/par.ts';
import { SEATS } from '../../engine/ids.ts';
import { bundleNamed } from '../support/experiments.ts';

const SHIPPED = ['august-2017', 'spring-2019', 'one-winter'];
const GAMES = 60;

test.each(SHIPPED)('%s ships a table of 2,000 games for each combination on offer', (id) => {
  const bundle = bundleNamed(id);
  const tables = bundle.par.map(({ rounds, movesPerRound, agendas, starterHandsOnly }) => ({
    rounds,
    movesPerRound,
    agendas,
    starterHandsOnly,
  }));
  expect(tables).toEqual(combinationsOf(bundle));
  expect(bundle.par.every(({ games }) => games === 2000)).toBe(true);
  expect(new Set(bundle.par.map(({ command }) => command))).toEqual(
    new Set([`backfill par --scenario ${id} --games 2000`]),
  );
});

test.each(SHIPPED)('%s still scores par', (id) => {
  const bundle = bundleNamed(id);
  const [shipped] = bundle.par;
  const [combination] = combinationsOf(bundle);
  const now = parTableOf(combination!, playGames(parBatch(bundle, combination!), 0, GAMES), 'test');
  for (const seat of SEATS) {
    const { mean, spread } = shipped!.scores[seat];
    const apart = Math.abs(now.scores[seat].mean - mean) / (spread / Math.sqrt(GAMES));
    expect(apart, `${seat}: ${now.scores[seat].mean} for ${mean}; compute par again`).toBeLessThan(4);
  }
});

test.runIf(process.env['LONG'] === '1')('a table comes out again to the last digit', () => {
  const bundle = bundleNamed('one-winter');
  const [shipped] = bundle.par;
  const [combination] = combinationsOf(bundle);
  const rows = playGames(parBatch(bundle, combination!), 0, 2000);
  expect(parTableOf(combination!, rows, shipped!.command)).toEqual(shipped);
});
