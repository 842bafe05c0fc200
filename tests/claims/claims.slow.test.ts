// Every claim test of the model is a file that cites its brief, and those with a strong effect hold here with a tenth
// of their games. `npm run claims` runs all of them whole; so does this file with LONG=1.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExperiment } from '../../engine/analysis/experiment.ts';
import { dispatch } from '../../host/cli/dispatch.ts';
import { SCENARIOS } from '../../host/scenario-library.ts';
import { bundleNamed, experimentOf } from '../support/experiments.ts';

const FOLDER = path.join(SCENARIOS, 'claims');

/** The claim tests of the model paper; its numbers are not consecutive. */
const TESTS = [
  1, 2, 3, 4, 5, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 30, 31, 32, 33,
].concat([34, 37, 39, 40, 41, 42, 44, 46, 47, 49, 51, 52]);
const nameOf = (number: number): string => `ct${String(number).padStart(2, '0')}`;

const claimNamed = (name: string) => experimentOf(readFileSync(path.join(FOLDER, `${name}.yaml`), 'utf8'));

describe('the claims that ship', () => {
  test('are those of the model paper', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(TESTS.map((number) => `${nameOf(number)}.yaml`));
  });

  test.each(TESTS.map(nameOf))('%s cites brief, paragraph and claims', (name) => {
    const { claim, id, arms, scenarios } = claimNamed(name).file;
    expect({ id, test: claim?.test }).toEqual({ id: name, test: name.toUpperCase() });
    expect(scenarios).toEqual(['august-2017', 'spring-2019']);
    expect(Object.keys(arms).length).toBeGreaterThan(0);
    if (claim!.brief.includes('engine')) return;
    expect(claim!.ids.every((one) => /^[WN]-\d\d$/.test(one))).toBe(true);
    expect(claim!.paragraph).toMatch(/¶\d/);
    expect(new Set(claim!.brief)).toEqual(
      new Set(claim!.ids.map((one) => (one.startsWith('W') ? 'Wuthnow 2017' : 'Wishnick 2019'))),
    );
  });

  test('try every move of Moscow on Seoul (CT19)', () => {
    const { arms } = claimNamed('ct19').file;
    const tried = Object.values(arms).flatMap(({ always }) => always ?? []);
    expect(new Set(tried)).toEqual(new Set(Object.keys(bundleNamed('august-2017').moves.moscow)));
  });
});

/** Small effects that need all their games: left to `npm run claims`. */
const WHOLE_ONLY = [2, 3, 12, 23, 26, 29];
/** Of each scenario in each arm; the files have 60 or 120, except the exact ones. */
const GAMES = 6;

describe('holds with few games', () => {
  test.each(TESTS.filter((number) => !WHOLE_ONLY.includes(number)).map(nameOf))('%s', (name) => {
    const { file, bundles } = claimNamed(name);
    const { verdicts } = runExperiment({ file: { ...file, games: Math.min(file.games, GAMES) }, bundles });
    expect(verdicts.filter(({ pass }) => !pass)).toEqual([]);
  });

  test('CT52 not, if a row is taken out of the ledger', () => {
    const { file, bundles } = claimNamed('ct52');
    const hold = [{ indicator: 'tension' as const, value: 50, when: 'before-and-after' as const }];
    const { verdicts } = runExperiment({ file: { ...file, games: 1, all: { hold } }, bundles });
    expect(verdicts.every(({ pass }) => !pass)).toBe(true);
  });
});

test.runIf(process.env['LONG'] === '1')('all hold with all their games', async () => {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(text);
  const code = await dispatch(['claim'], { out: say, err: say, cwd: FOLDER, env: {} });
  expect({ code, last: lines.at(-1) }).toEqual({
    code: 0,
    last: `\n${TESTS.length} of ${TESTS.length} hold.`,
  });
});
