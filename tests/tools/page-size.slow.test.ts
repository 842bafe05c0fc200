// The page is split by screen: the shell, with the start screen in it, is at most 200 kB of JavaScript after gzip.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/run-build.mjs';
import { filesFor, gzipKB, readChunks, type Chunks } from '../support/page-size.ts';

const page = path.resolve(import.meta.dirname, '../../out/renderer');
const SHELL = 'index.html';
const SESSION = 'screens/session/ExerciseScreen.tsx';
const TABLE = 'screens/table/TableScreen.tsx';
const FIRST_SCREEN_KB = 200;

let chunks: Chunks;
beforeAll(async () => {
  expect(await buildIfStale(['page'])).toBe(true);
  chunks = readChunks(page);
}, 120_000);

const scripts = (...sources: string[]): readonly string[] =>
  filesFor(chunks, sources).filter((file) => file.endsWith('.js'));

describe('the JavaScript of the page', () => {
  test(`is at most ${FIRST_SCREEN_KB} kB after gzip for the first screen`, () => {
    expect(gzipKB(page, scripts(SHELL))).toBeLessThanOrEqual(FIRST_SCREEN_KB);
  });

  test('would be more if it came in one piece', () => {
    const everything = Object.keys(chunks).filter((source) => chunks[source]!.file.endsWith('.js'));
    expect(gzipKB(page, scripts(...everything))).toBeGreaterThan(FIRST_SCREEN_KB);
  });

  test.each([
    ['the table', TABLE],
    ['the outcome', 'screens/outcome/OutcomeScreen.tsx'],
    ['the debrief', 'screens/debrief/DebriefScreen.tsx'],
    ['the white cell', 'screens/white-cell/WhiteCellScreen.tsx'],
    ['the wall', 'screens/wall/WallPage.tsx'],
    ['the print pack', 'print/StartPrint.tsx'],
    ['the hand-over', 'screens/hand-over/HandOverScreen.tsx'],
  ])('of %s stays out of the first screen', (_name, source) => {
    expect(scripts(SHELL)).not.toContain(chunks[source]!.file);
  });

  test('of the table comes with the shell, the session and what they share', () => {
    expect(scripts(SHELL, SESSION, TABLE)).toContain(chunks[TABLE]!.file);
  });
});
