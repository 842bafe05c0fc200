// What people read in a scenario: briefs of one page that give no secret away, claims that exist and are listed,
// and no name of a living person or a firm.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SEATS, type Seat } from '../../engine/ids.ts';
import { scenarioTexts, textOf, type ScenarioText } from '../support/scenario-texts.ts';

const LONG = ['august-2017', 'spring-2019'];
const ALL = [...LONG, 'one-winter'];
const HEADINGS = ['Your mandate', 'What you know', 'What you want', 'What you fear', 'Your dial', 'Talk to'];

const briefs = ALL.flatMap((id) =>
  SEATS.map((seat) => ({ id, seat, text: textOf(`${id}/briefs/${seat}.md`) })),
);
const each = briefs.map(({ id, seat, text }) => [`${id} ${seat}`, id, seat, text] as const);

const claimsIn = (text: string): string[] => [...new Set(text.match(/\b[WN]-\d+\b/g) ?? [])];

/** Wuthnow 2017 has 30 claims, Wishnick 2019 has 46. */
const isClaim = (tag: string): boolean => {
  const number = Number(tag.slice(2));
  return /^[WN]-\d\d$/.test(tag) && number >= 1 && number <= (tag.startsWith('W') ? 30 : 46);
};

describe('briefs', () => {
  test.each(each)('%s has its six parts in order', (_name, _id, _seat, text) => {
    expect(text.match(/^## .*$/gm)).toEqual(HEADINGS.map((heading) => `## ${heading}`));
  });

  test.each(each)('%s is one page', (_name, id, _seat, text) => {
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    const [least, most] = LONG.includes(id) ? [300, 450] : [200, 300];
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });

  test.each(each)('%s speaks to the other three seats', (_name, _id, seat, text) => {
    const talk = text.slice(text.indexOf('## Talk to'));
    const named = [...talk.matchAll(/^- \*\*(\w+)\*\*/gm)].map((match) => match[1]?.toLowerCase());
    expect(named.sort()).toEqual(SEATS.filter((other) => other !== seat).sort());
  });
});

/** Sentences that give a level of a secret dial to a seat that does not set it. */
const dialLeaks = (seat: Seat, text: string): string[] => {
  const mine = { beijing: 'enforcement', moscow: 'backfill', washington: '', pyongyang: '' }[seat];
  const sentences = text.split(/(?<=[.:;])\s+/);
  return ['enforcement', 'backfill']
    .filter((dial) => dial !== mine)
    .flatMap((dial) =>
      sentences.filter((words) => words.toLowerCase().includes(dial) && /\b[0-4]\b/.test(words)),
    );
};

describe('secrets', () => {
  test.each(each)('%s names no level of a dial that the seat cannot see', (_name, _id, seat, text) => {
    expect(dialLeaks(seat, text)).toEqual([]);
  });

  test('control: a leak is seen, a level of its own is not one', () => {
    expect(dialLeaks('washington', 'Be careful. Beijing keeps its enforcement at 2.')).toHaveLength(1);
    expect(dialLeaks('beijing', 'Enforcement, 0 to 4, secret. You start at 2.')).toEqual([]);
  });
});

describe('claims', () => {
  test.each(scenarioTexts().map(({ file, text }) => [file, text] as const))(
    '%s cites claims that exist',
    (_file, text) => {
      expect(claimsIn(text).filter((tag) => !isClaim(tag))).toEqual([]);
    },
  );

  test.each(ALL)('%s lists in SOURCES.md what its texts cite', (id) => {
    const cited = claimsIn(
      [`${id}/scenario.yaml`, ...SEATS.map((seat) => `${id}/briefs/${seat}.md`)].map(textOf).join('\n'),
    );
    const listed = claimsIn(textOf(`${id}/SOURCES.md`));
    expect(cited.filter((tag) => !listed.includes(tag))).toEqual([]);
  });

  test.each(LONG)('%s gives every start value in SOURCES.md', (id) => {
    const labels = parse(textOf('indicators.yaml'));
    const start: Record<string, { value: number }> = parse(textOf(`${id}/scenario.yaml`)).start;
    const sources = textOf(`${id}/SOURCES.md`);
    const lost = Object.entries(start).filter(
      ([name, { value }]) => !sources.includes(`| ${labels[name].label} | ${value} |`),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  test('control: a claim that no brief makes is seen', () => {
    expect(['W-31', 'N-47', 'W-00', 'N-5'].filter(isClaim)).toEqual([]);
    expect(['W-30', 'N-46'].filter(isClaim)).toHaveLength(2);
  });
});

/** People and firms of the two briefs and their notes, and the leaders of the time. */
const NAMES =
  /\b(Haley|Trump|Putin|Kim|Xi|Jinping|Jong-un|Moon|Ji Zhiye|Zhang Liangui|Ren Xiao|Lukin|Pyung Kyun Woo|Colum Lynch|Eleanor Albert|Dan Aum|Tillerson|Pompeo|Bolton|Lavrov|Lotte|Gazprom|CICIR|Global Times|Foreign Policy)\b/g;

const namesIn = (text: string): string[] => text.match(NAMES) ?? [];

describe('names', () => {
  test('no text names a living person or a firm', () => {
    const named = scenarioTexts().flatMap(({ file, text }: ScenarioText) =>
      namesIn(text).map((name) => `${file}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  test('the authors of the briefs are named only where they are cited', () => {
    const named = scenarioTexts()
      .filter(({ text }) => /Wuthnow|Wishnick/.test(text))
      .map(({ file }) => file);
    expect(
      named.filter(
        (file) => !/(^|\/)(SOURCES|README)\.md$|^claims\/ct\d\d\.yaml$|^brief-claims\.yaml$/.test(file),
      ),
    ).toEqual([]);
  });

  test('control: a name is seen', () => {
    expect(namesIn('Xi and Putin met; Lotte paid.')).toEqual(['Xi', 'Putin', 'Lotte']);
    expect(namesIn('An exit by taxi in the moonlight')).toEqual([]);
  });
});
