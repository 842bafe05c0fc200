// What a person waits for in a browser: the page for the first time, and every touch of it. Printed by run.mjs.
import path from 'node:path';
import { filesFor, gzipKB, readChunks } from '../support/page-size.ts';
import { serveApp } from '../support/served-app.ts';
import { figure, ms, type Figure } from './figure.ts';
import { median, quantile } from './measure.ts';
import { coldStart, type ColdStart } from './web/cold-start.ts';
import { servePeer } from './web/peer-page.ts';
import { measurePlay } from './web/play.ts';

const page = path.resolve(import.meta.dirname, '../../out/renderer');
const LAUNCHES = 9;
const GAMES = 4;
const OURS = { usable: 'main input[type="radio"], main button:not([disabled])', count: 1 };
/** Four charts of four lines. */
const PEERS = { usable: '.recharts-line-curve', count: 16 };

export function size(): Figure[] {
  const chunks = readChunks(page);
  const kB = (...sources: string[]) => {
    const files = filesFor(chunks, ['index.html', ...sources]).filter((file) => file.endsWith('.js'));
    return gzipKB(page, files);
  };
  const first = kB();
  const table = kB('screens/session/ExerciseScreen.tsx', 'screens/table/TableScreen.tsx');
  return [
    figure('JavaScript of the first screen, gzip', `${first.toFixed(0)} kB`, '<= 200 kB', first <= 200),
    figure('  of the player page', `${table.toFixed(0)} kB`),
  ];
}

/** Launches take turns: ours, the peer's, ours … after one of each that is thrown away. */
export async function coldStarts(): Promise<Figure[]> {
  const peer = await servePeer();
  const ours: ColdStart[] = [];
  const theirs: ColdStart[] = [];
  try {
    for (let launch = 0; launch <= LAUNCHES; launch++) {
      const app = await serveApp();
      try {
        // Both servers are up and have answered once.
        await fetch(new URL(app.url).origin);
        ours.push(await coldStart(app.url, OURS));
      } finally {
        await app.close();
      }
      theirs.push(await coldStart(peer.url, PEERS));
    }
  } finally {
    peer.close();
  }
  const middle = (starts: readonly ColdStart[], key: keyof ColdStart) =>
    median(starts.slice(1).map((one) => one[key]));
  const ratio = middle(ours, 'firstPaint') / middle(theirs, 'firstPaint');
  const shift = Math.max(...ours.map((one) => one.shift));
  return [
    ms('cold start: browser process to a usable screen', middle(ours, 'fromProcess')),
    ms('  from asking for the page', middle(ours, 'usable')),
    ms('  first contentful paint', middle(ours, 'firstPaint')),
    figure('  layout shift, greatest', shift.toFixed(3), '<= 0.01', shift <= 0.01),
    ms('Mantine + Recharts page: process to its charts', middle(theirs, 'fromProcess')),
    ms('  first contentful paint', middle(theirs, 'firstPaint')),
    figure('  JavaScript, gzip', `${peer.gzipKB.toFixed(0)} kB`),
    figure('first contentful paint against it', `${ratio.toFixed(2)} x`, '<= 0.6 x', ratio <= 0.6),
  ];
}

export async function touches(): Promise<Figure[]> {
  const { cardToSlot, sealToOutcome, indicatorToWaterfall, shift } = await measurePlay(GAMES);
  const lines = (name: string, times: readonly number[]) => [
    ms(`${name}, p95 of ${times.length}`, quantile(times, 0.95), 100),
    ms('  median', median(times)),
  ];
  return [
    ...lines('card to slot', cardToSlot),
    ...lines('seal to outcome', sealToOutcome),
    ...lines('indicator to waterfall', indicatorToWaterfall),
    figure('layout shift without a touch, a whole game', shift.toFixed(3), '<= 0.1', shift <= 0.1),
  ];
}
