// Every scenario that ships loads without a finding, and every number in it says what it rests on.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SOURCE_TAG } from '../../engine/check-numbers.ts';
import { canonicalJson } from '../../engine/canonical.ts';
import type { ScenarioBundle } from '../../engine/content.ts';
import { INDICATORS } from '../../engine/ids.ts';
import { listScenarios, loadScenario, scenarioHash } from '../../host/scenario-library.ts';
import { scenarioTexts } from '../support/scenario-texts.ts';

const SHIPPED = ['august-2017', 'one-winter', 'spring-2019'];

const bundleOf = (id: string): ScenarioBundle => {
  const parsed = loadScenario(id);
  if ('findings' in parsed) throw new Error(`${id}: ${JSON.stringify(parsed.findings, null, 2)}`);
  return parsed.bundle;
};

describe('the shipped scenarios', () => {
  test('are these three', () => {
    expect(listScenarios().map(({ id }) => id)).toEqual(SHIPPED);
  });

  test.each(SHIPPED)('%s loads without findings', (id) => {
    const parsed = loadScenario(id);
    expect('findings' in parsed ? parsed.findings : []).toEqual([]);
  });

  test.each(SHIPPED)('%s survives the way through its canonical form', (id) => {
    const bundle = bundleOf(id);
    expect(scenarioHash(JSON.parse(canonicalJson(bundle)))).toBe(scenarioHash(bundle));
  });

  test('have three different hashes', () => {
    expect(new Set(SHIPPED.map((id) => scenarioHash(bundleOf(id)))).size).toBe(3);
  });

  test('one winter starts from the picture of august 2017', () => {
    expect(bundleOf('one-winter').scenario.start).toEqual(bundleOf('august-2017').scenario.start);
    expect(bundleOf('one-winter').briefs).not.toEqual(bundleOf('august-2017').briefs);
  });

  test('the two long ones differ where history did', () => {
    const [then, later] = [bundleOf('august-2017').scenario.start, bundleOf('spring-2019').scenario.start];
    const same = INDICATORS.filter((name) => then[name].value === later[name].value);
    expect(same).not.toContain('tradeWar');
    expect(same.length).toBeLessThan(20);
  });
});

/** Places of numbers that have no source tag beside or above them. */
const unsourced = (data: unknown, place: string, isSourced = false): string[] => {
  if (typeof data === 'number') return isSourced ? [] : [place];
  if (typeof data !== 'object' || data === null) return [];
  const source: unknown = Object.hasOwn(data, 'source') ? (data as { source: unknown }).source : undefined;
  const sourced = isSourced || (typeof source === 'string' && SOURCE_TAG.test(source));
  return Object.entries(data).flatMap(([key, value]) => unsourced(value, `${place}/${key}`, sourced));
};

/** Choices of the set-up, not statements about the world. */
const SETTINGS = /scenario\.yaml\/(rounds|roundChoices|minutes|movesPerRound)\b/;

describe('every number has a source tag', () => {
  // Par is computed; a claim is an experiment and cites its brief as a whole (tests/claims).
  const files = scenarioTexts().filter(
    ({ file }) => file.endsWith('.yaml') && !/^claims\/|\/par\.yaml$/.test(file),
  );

  test.each(files.map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
    expect(unsourced(parse(text), file).filter((place) => !SETTINGS.test(place))).toEqual([]);
  });

  test('control: a number without one is found, and so is a tag that says nothing', () => {
    const file = files.find((candidate) => candidate.file === 'injects.yaml');
    const spoiled = parse(file?.text ?? '');
    delete spoiled['harvest-fails'].source;
    spoiled['games-invitation'].source = 'hearsay';
    const found = unsourced(spoiled, 'injects.yaml');
    expect(found).toContain('injects.yaml/harvest-fails/odds');
    expect(found).toContain('injects.yaml/games-invitation/odds');
  });
});
