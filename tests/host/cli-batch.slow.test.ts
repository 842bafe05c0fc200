// The commands that play batches: simulate, experiment, claim, par, check.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parTable } from '../../engine/content.ts';
import { COMPONENTS, ENDINGS, INDICATORS, SEATS } from '../../engine/ids.ts';
import { dispatch } from '../../host/cli/dispatch.ts';
import { loadScenario, SCENARIOS, scenarioHash } from '../../host/scenario-library.ts';
import { VERSION } from '../../host/version.ts';
import { bundleNamed, experimentText } from '../support/experiments.ts';
import { folderForTest } from '../support/records.ts';

async function backfill(words: readonly string[], cwd = folderForTest()) {
  const said = { out: '', err: '' };
  const code = await dispatch(words, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    cwd,
    env: {},
  });
  return { code, ...said };
}

const ask = (words: string): string[] => words.split(' ').filter(Boolean);
const SIMULATE = 'simulate --scenario one-winter --games 6 --seed a --jobs 1';

test.each(['simulate', 'experiment', 'claim', 'par', 'check'])('%s tells how it is used', async (name) => {
  const { code, out } = await backfill([name, '--help']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(new RegExp(`^backfill ${name}`)) });
  expect(out).toContain('--json');
});

test.each([
  ['simulate', 2],
  ['simulate --scenario one-winter --games 0 --seed a', 2],
  ['simulate --scenario one-winter --games many --seed a', 2],
  ['simulate --scenario atlantis --games 2 --seed a', 1],
  [`${SIMULATE} --rounds 13`, 2],
  [`${SIMULATE} --bots mars=random`, 2],
  [`${SIMULATE} --bots genius`, 2],
  [`${SIMULATE} --weights heavy`, 2],
  [`${SIMULATE} --set gravity=9.8`, 2],
  [`${SIMULATE} --set uptake`, 2],
  [`${SIMULATE} --set uptake=much`, 2],
  [`${SIMULATE} --start tension=101`, 2],
  [`${SIMULATE} --start T=1.5`, 2],
  [`${SIMULATE} --jobs 0`, 2],
  [`${SIMULATE} --loud`, 2],
  ['experiment', 2],
  ['experiment missing.yaml', 2],
  ['claim missing.yaml', 2],
  ['par', 2],
  ['par --scenario one-winter --rounds 8', 2],
  ['check', 2],
  ['check a b', 2],
])('"%s" fails in one line', async (words, code) => {
  const said = await backfill(ask(words));
  expect(said).toMatchObject({ code, out: '' });
  expect(said.err).toMatch(/^[^\n]+\n$/);
});

describe('simulate', () => {
  test('answers with one object that says what was played and what came of it', async () => {
    const { code, out } = await backfill([...ask(SIMULATE), '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      scenario: 'one-winter',
      scenarioHash: scenarioHash(bundleNamed('one-winter')),
      engineVersion: VERSION,
      rounds: 3,
      games: 6,
      seed: 'a',
      bots: 'doctrine',
      weights: 'spread',
    });
    const counts = Object.entries(result.endings as Record<string, number>);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(6);
    expect(counts.every(([id]) => (ENDINGS as readonly string[]).includes(id))).toBe(true);
    for (const id of INDICATORS)
      for (const key of ['mean', 'sd', 'p05', 'p50', 'p95'])
        expect(result.indicators[id][key]).toEqual(expect.any(Number));
    for (const seat of SEATS) {
      expect(result.seats[seat]).toMatchObject({ mean: expect.any(Number), sd: expect.any(Number) });
      expect(Object.keys(result.seats[seat].components)).toEqual([...COMPONENTS[seat]]);
    }
    expect(result.moves['tighten-control'].pickRate).toSatisfy((rate: number) => rate >= 0 && rate <= 1);
  });

  test('gives the same bytes for the same seed, in one thread or in two', async () => {
    const words = ask('simulate --scenario one-winter --games 70 --rounds 1 --seed a --json');
    const [one, again, two, other] = [
      await backfill([...words, '--jobs', '1']),
      await backfill([...words, '--jobs', '1']),
      await backfill([...words, '--jobs', '2']),
      await backfill([...words, '--jobs', '1', '--seed', 'b']),
    ];
    expect(again.out).toBe(one.out);
    expect(two.out).toBe(one.out);
    expect(other.out).not.toBe(one.out);
  });

  test('writes a row for each game, each with a seed of its own', async () => {
    const folder = folderForTest();
    const { code } = await backfill([...ask(SIMULATE), '--out', 'rows.csv'], folder);
    expect(code).toBe(0);
    const [head, ...rows] = readFileSync(path.join(folder, 'rows.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toMatch(/^game,seed,ending,rounds,score_beijing,.*,beijing_stability,.*,enforcement,/);
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.split(',')[1])).size).toBe(6);
    expect(new Set(rows.map((row) => row.split(',').slice(4).join())).size).toBe(6);
    expect(new Set([head!, ...rows].map((row) => row.split(',').length)).size).toBe(1);
  });

  test('takes numbers by id and by the key of the model paper', async () => {
    const run = async (words: string) => (await backfill([...ask(`${SIMULATE} --json ${words}`)])).out;
    const indicators = (out: string) => JSON.parse(out).indicators as object;
    const byKey = await run('--set mpBase=60 --start mp=5');
    const parameters = Object.entries(bundleNamed('one-winter').parameters);
    const id = parameters.find(([, { key }]) => key === 'mpBase')![0];
    const byId = await run(`--set ${id}=60 --start moscowInfluence=5`);
    expect(indicators(byId)).toEqual(indicators(byKey));
    expect(indicators(byKey)).not.toEqual(indicators(await run('')));
  });

  test('seats the bots that are asked for', async () => {
    const run = async (bots: string) =>
      (await backfill([...ask(`${SIMULATE} --bots ${bots}`), '--json'])).out;
    const rest = (out: string): object => ({ ...JSON.parse(out), bots: null });
    expect(rest(await run('random,moscow=doctrine'))).not.toEqual(rest(await run('random')));
    expect(rest(await run('doctrine'))).toEqual(rest(await run('beijing=doctrine,moscow=standard')));
  });

  test('says the same in words', async () => {
    const { out } = await backfill(ask(SIMULATE));
    expect(out).toMatch(/^6 games of one-winter, 3 rounds, bots doctrine, weights spread, seed a\n/);
    for (const title of ['Endings', 'Scores', 'Indicators at the end', 'Moves']) expect(out).toContain(title);
  });
});

describe('experiment', () => {
  const file = (expectation: string): { folder: string; name: string } => {
    const folder = folderForTest();
    const body =
      'arms: { high: { dials: { moscow: 4 } }, none: { dials: { moscow: 0 } } }\nmeasures: { dial: { meanOf: backfill } }';
    writeFileSync(
      path.join(folder, 'test.yaml'),
      experimentText(`${body}\nexpect: [${expectation}]`, { scenarios: '[one-winter]', rounds: '1' }),
    );
    return { folder, name: 'test.yaml' };
  };

  test('exits with 0 only if everything holds', async () => {
    const holds = file('{ measure: dial, arm: high, is: above, than: none }');
    const fails = file('{ measure: dial, arm: high, is: below, than: none }');
    const good = await backfill(['experiment', holds.name], holds.folder);
    expect({ code: good.code, out: good.out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^pass[^]*holds/),
    });
    expect(good.out).toMatch(/high +dial +mean +4\.000 +sd +0\.000 +n 3/);
    const bad = await backfill(['experiment', fails.name], fails.folder);
    expect({ code: bad.code, out: bad.out }).toEqual({
      code: 1,
      out: expect.stringMatching(/^FAIL[^]*FAILS/),
    });
    const both = await backfill(
      ['experiment', holds.folder, path.join(fails.folder, fails.name)],
      holds.folder,
    );
    expect({ code: both.code, out: both.out }).toEqual({
      code: 1,
      out: expect.stringContaining('1 of 2 hold'),
    });
  });

  test('gives arms and verdicts as JSON', async () => {
    const { folder, name } = file('{ measure: dial, arm: high, above: 3 }');
    const { code, out } = await backfill(['experiment', name, '--json', '--games', '2'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'test',
      games: 2,
      pass: true,
      arms: { high: { dial: { mean: 4, sd: 0, n: 2 } }, none: { dial: { mean: 0, sd: 0, n: 2 } } },
      verdicts: [{ measure: 'dial', arms: ['high'], value: 4, z: null, pass: true }],
    });
  });

  test('plays nothing while a file has findings, and says where they are', async () => {
    const { folder, name } = file('{ measure: dail, arm: high, above: 3 }');
    const { code, out, err } = await backfill(['experiment', name], folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^test\.yaml:9:21: There is no measure "dail"\. Did you mean "dial"\?/);
  });

  test('prints the schema that ships', async () => {
    const { out } = await backfill(['experiment', '--schema']);
    const shipped = path.join(import.meta.dirname, '../../docs/experiment.schema.json');
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(JSON.parse(out));
  });
});

test('claim says which claim it runs and where the brief makes it', async () => {
  const file = path.join(SCENARIOS, 'claims', 'ct30.yaml');
  const { code, out } = await backfill(['claim', file, '--games', '4', '--jobs', '1']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Wishnick 2019: Crisis ¶3, ¶4') });
});

describe('par', () => {
  test('writes what the loader takes', async () => {
    const folder = path.join(folderForTest(), 'one-winter');
    cpSync(path.join(SCENARIOS, 'one-winter'), folder, { recursive: true });
    const words = ask('par --scenario one-winter --games 2 --jobs 1 --out par.yaml');
    expect(await backfill(words, folder)).toEqual({ code: 0, out: '', err: '' });
    const loaded = loadScenario(folder);
    const par = 'bundle' in loaded ? loaded.bundle.par : [];
    expect(par.map(({ rounds, games }) => [rounds, games])).toEqual([
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
    expect(par[0]!.command).toBe('backfill par --scenario one-winter --games 2');
  });

  test('gives JSON of one number of rounds', async () => {
    const { out } = await backfill(ask('par --scenario august-2017 --rounds 3 --games 2 --jobs 1 --json'));
    const tables = parTable.array().parse(JSON.parse(out));
    expect(tables.map(({ movesPerRound, agendas }) => [movesPerRound, agendas])).toEqual([
      [3, true],
      [3, false],
      [2, false],
    ]);
  });
});

describe('check', () => {
  test.each(['august-2017', 'one-winter', 'spring-2019'])('finds nothing in %s', async (id) => {
    expect(await backfill(['check', id])).toEqual({ code: 0, out: `${id}: nothing found.\n`, err: '' });
  });

  test('says where something is wrong, what, and what to do', async () => {
    const folder = path.join(folderForTest(), 'one-winter');
    cpSync(path.join(SCENARIOS, 'one-winter'), folder, { recursive: true });
    const file = path.join(folder, 'scenario.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^rounds:/m, 'ronds:'));
    const { code, out } = await backfill(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^one-winter\/scenario\.yaml:\d+:\d+: "ronds" is not a known name here\. Did you mean "rounds"\?/m,
    );
    const json = JSON.parse((await backfill(['check', folder, '--json'])).out);
    expect(json.findings[0]).toMatchObject({ file: 'one-winter/scenario.yaml', line: expect.any(Number) });
  });
});
