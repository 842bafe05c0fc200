// The figures of the engine that the bench measures, each with its target. Printed by run.mjs.
import { figure, type Figure } from './figure.ts';
import { found, interleaved, median, quantile, timesFaster } from './measure.ts';

export async function sameRules(): Promise<Figure[]> {
  const [same, games] = (await found('same-rules')) as [number, number];
  const value = `${same} of ${games} games`;
  return [figure('same world at the end on both sides', value, 'all', same === games)];
}

export async function batch(): Promise<Figure[]> {
  const measured = await interleaved([
    'batch',
    'batch-without-ledger',
    'batch-keeping-ledger',
    'peer-batch',
    'peer-batch-kind',
  ]);
  const ours = measured.batch.rate;
  const cost = 1 - timesFaster(measured.batch, measured['batch-without-ledger']);
  const ratio = timesFaster(measured.batch, measured['peer-batch']);
  return [
    figure('batch driver, random legal orders', rounds(ours), '>= 30,000', ours >= 30_000),
    figure('  without any ledger branch', rounds(measured['batch-without-ledger'].rate)),
    figure('  cost of the silent ledger', `${(100 * cost).toFixed(1)} %`, '< 5 %', cost < 0.05),
    figure('  with ledger rows kept', rounds(measured['batch-keeping-ledger'].rate)),
    figure('boardgame.io 0.50.2, same rules, as documented', rounds(measured['peer-batch'].rate)),
    figure('  rules outside its drafts, no undo', rounds(measured['peer-batch-kind'].rate)),
    figure('batch driver against boardgame.io', times(ratio), '>= 40 x', ratio >= 40),
    figure('  against its kinder form', times(timesFaster(measured.batch, measured['peer-batch-kind']))),
  ];
}

export async function doctrine(): Promise<Figure[]> {
  const measured = await interleaved(['decisions', 'doctrine-games'], { turns: 7, ms: 1000 });
  const ms = 1000 / measured.decisions.rate;
  const games = measured['doctrine-games'].rate;
  return [
    figure('doctrine bot, standard, mean of a decision', `${ms.toFixed(2)} ms`, '<= 2 ms', ms <= 2),
    figure('  eight-round games of four of them', `${games.toFixed(1)} games/s`, '>= 20', games >= 20),
  ];
}

export async function live(): Promise<Figure[]> {
  const measured = await interleaved(['live', 'peer-live'], { turns: 7, ms: 1500, warmUpMs: 4000 });
  const round = measured.live.parts.round ?? [];
  const peer = measured['peer-live'].parts.round ?? [];
  const p95 = quantile(round, 0.95);
  const ratio = median(peer) / median(round);
  return [
    figure('live round: machine, ledger, six views, p95', `${p95.toFixed(1)} ms`, '<= 10 ms', p95 <= 10),
    figure('  median', `${median(round).toFixed(1)} ms`),
    figure(
      '  of it six serialised views, median',
      `${median(measured.live.parts.views ?? []).toFixed(1)} ms`,
    ),
    figure('four boardgame.io clients over Local(), median', `${median(peer).toFixed(1)} ms`),
    figure('live round against boardgame.io, medians', times(ratio), '>= 5 x', ratio >= 5),
  ];
}

export async function memory(): Promise<Figure[]> {
  const [early, late] = (await found('memory')) as [number, number];
  const value = `${early.toFixed(1)}, ${late.toFixed(1)} MB`;
  return [figure('heap after 1,000 and 10,000 games', value, 'flat (< 2 MB more)', late - early < 2)];
}

const rounds = (rate: number): string => `${Math.round(rate).toLocaleString('en')} rounds/s`;
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} x`;
