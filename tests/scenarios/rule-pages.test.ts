// The rules in plain words: a page for every chapter, and no number on it that is typed by hand.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHAPTERS } from '../../engine/adjudicate.ts';
import { RULE_CHAPTERS } from '../../engine/content.ts';
import { contentFor } from '../../engine/index.ts';
import { namesIn } from '../../engine/rule-pages.ts';
import { loadScenario } from '../../host/scenario-library.ts';
import { compileScenario } from '../../engine/scenario.ts';
import { textOf } from '../support/scenario-texts.ts';

type Pages = Record<string, { title: string; text: string }>;
const pages: Pages = parse(textOf('rules.yaml'));
const each = Object.entries(pages).map(([chapter, { text }]) => [chapter, text] as const);
const shipped = ['august-2017', 'spring-2019', 'one-winter'].map((id) => {
  const parsed = loadScenario(id);
  if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings));
  return parsed.bundle;
});

/** What is left of a page once its gaps, its claims and its chapters are taken out, and still counts something. */
const numbersIn = (text: string): string[] =>
  text
    .replace(/\{[^}]*\}/g, '')
    .replace(/\b[WN]-\d\d\b|\bR\d+\b/g, '')
    .match(COUNTED) ?? [];
const COUNTED =
  /\d+|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twice|thrice|half|halves|halved|third|thirds|tenth|tenths|dozen)\b/gi;

describe('rule pages', () => {
  test('there is one for R0 to R14, in order', () => {
    expect(Object.keys(pages)).toEqual([...RULE_CHAPTERS]);
    expect(Object.keys(pages)).toHaveLength(15);
  });

  test('every chapter that the engine works through has one', () => {
    const run = CHAPTERS.map(({ rule }) => rule);
    expect(run.filter((rule) => pages[rule] === undefined)).toEqual([]);
  });

  test.each(each)('%s is one page', (_chapter, text) => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(40);
    expect(words).toBeLessThan(380);
  });

  test.each(each)('%s holds no number of its own', (_chapter, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test.each(each)('%s is filled from each scenario', (chapter) => {
    for (const bundle of shipped) {
      const page = contentFor(compileScenario(bundle), 'wall').rules.find((one) => one.chapter === chapter);
      expect(page?.text).not.toMatch(/[{}]|undefined|NaN/);
      for (const { name, source } of page?.numbers ?? [])
        expect(bundle.parameters[name]?.source, name).toBe(source);
    }
  });

  test.each(each.filter(([chapter]) => chapter !== 'R2'))('%s says which numbers govern it', (_c, text) => {
    expect(namesIn(text).length).toBeGreaterThan(0);
  });

  test('control: a digit, a number in words and a number after a gap are seen', () => {
    expect(numbersIn('Tension rises by 10, {tensionTests} and twice that (R11, W-22).')).toEqual([
      '10',
      'twice',
    ]);
    expect(numbersIn('It costs ${coalValue}m, {stressRate|percent}.')).toEqual([]);
  });

  test('control: another value of the parameter gives another page', () => {
    const [bundle] = shipped;
    if (bundle === undefined) throw new Error('no scenario');
    const { capitalIncome } = bundle.parameters;
    if (capitalIncome === undefined) throw new Error('no parameter');
    const changed = {
      ...bundle,
      parameters: { ...bundle.parameters, capitalIncome: { ...capitalIncome, value: 7 } },
    };
    const page = contentFor(compileScenario(changed), 'wall').rules.find(({ chapter }) => chapter === 'R1');
    expect(page?.text).toContain('gains 7 points');
  });
});
