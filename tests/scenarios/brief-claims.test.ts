// The claims of the two briefs: all of them, each with its paragraph, and tied to the experiments that test them.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioTexts, textOf } from '../support/scenario-texts.ts';

interface Claim {
  readonly brief: string;
  readonly paragraph: string;
  readonly claim: string;
  readonly tested?: Record<string, string>;
}
const claims: Record<string, Claim> = parse(textOf('brief-claims.yaml'));

const experiments = scenarioTexts()
  .filter(({ file }) => /^claims\/ct\d\d\.yaml$/.test(file))
  .map(
    ({ text }) => parse(text) as { title: string; claim: { test: string; ids: string[]; brief: string[] } },
  );

describe('claims of the briefs', () => {
  test('are thirty of Wuthnow 2017 and forty-six of Wishnick 2019', () => {
    const of = (brief: string) => Object.values(claims).filter((claim) => claim.brief === brief).length;
    expect([of('Wuthnow 2017'), of('Wishnick 2019')]).toEqual([30, 46]);
    expect(
      Object.keys(claims).filter((id) => id.startsWith('W') !== (claims[id]?.brief === 'Wuthnow 2017')),
    ).toEqual([]);
  });

  test('name the paragraph that makes them', () => {
    expect(Object.values(claims).filter(({ paragraph }) => !/¶\d|note|Initiatives/.test(paragraph))).toEqual(
      [],
    );
  });

  test('name the experiments that test them, with their titles, and no others', () => {
    const wanted = Object.keys(claims).map((id) => [
      id,
      Object.fromEntries(
        experiments
          .filter(({ claim }) => claim.ids.includes(id))
          .map(({ claim, title }) => [claim.test, title]),
      ),
    ]);
    expect(Object.entries(claims).map(([id, { tested = {} }]) => [id, tested])).toEqual(wanted);
  });

  test('every source tag of a scenario file has its claim', () => {
    const cited = new Set(scenarioTexts().flatMap(({ text }) => text.match(/\b[WN]-\d\d\b/g) ?? []));
    expect([...cited].filter((id) => claims[id] === undefined)).toEqual([]);
    expect(cited.size).toBeGreaterThan(60);
  });
});
