import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../renderer/text/findings.ts';
import { causeName, citeOf } from '../../../renderer/text/causes.ts';
import { CONTENT } from '../fixtures/content.ts';
import { CALM, EXPORTS, FUEL_IN_BANDS, INFLUENCE, TENSION, TIES } from '../fixtures/waterfalls.ts';

describe('the finding above a waterfall', () => {
  it('says what moved, the largest cause, and that something is not known', () => {
    expect(findingOf(EXPORTS, CONTENT, 'beijing')).toBe(
      'DPRK goods exports fell by about $410m. Half of what you can see comes from your enforcement, the rest from the Council text. One step is not known to you.',
    );
  });

  it('names the owner of a dial that is not the reader’s', () => {
    expect(findingOf(EXPORTS, CONTENT, 'moscow')).toContain('the rest from Beijing’s enforcement');
    expect(findingOf(EXPORTS, CONTENT, null)).toContain('Half of it comes from the Council text');
  });

  it('leaves the course it was on out of the causes', () => {
    const words = findingOf(TENSION, CONTENT, 'beijing');
    expect(words).toMatch(
      /^Peninsula tension rose by 2 points\. Half of what you can see comes from Pyongyang’s tests, then from Washington’s exercises\.$/,
    );
    expect(words).not.toContain('course');
  });

  it('gives the course its due where it did more than all causes together', () => {
    const words = findingOf(CALM, CONTENT, 'beijing');
    expect(words).toMatch(
      /^Peninsula tension fell by 30 points\. Most of that is the course it was on after last quarter/,
    );
    expect(words).not.toMatch(/Half|Most of what you can see/);
    // The control: without it the same causes are weighed among themselves.
    const steps = CALM.steps.filter(({ cause }) => cause !== 'course');
    expect(findingOf({ ...CALM, steps }, CONTENT, 'beijing')).toContain('Half of what you can see');
  });

  it('gives directions only where numbers would reveal a secret', () => {
    const words = findingOf(FUEL_IN_BANDS, CONTENT, 'beijing');
    expect(words).toMatch(/ fell\. Most of what you can see comes from fuel from China\./);
    expect(words).not.toMatch(/\d/);
  });

  it('says when the larger part is hidden', () => {
    expect(findingOf(INFLUENCE, CONTENT, 'beijing')).toContain(
      'The larger part of the change is not known to you.',
    );
  });

  it('quotes the titles of moves', () => {
    expect(findingOf(TIES, CONTENT, 'washington')).toMatch(/“.*”/);
  });
});

describe('a cause', () => {
  it('is named by its card, its dial, its indicator or its rule term', () => {
    const name = (cause: string | null) =>
      causeName({ cause, rule: 'R6', actor: 'beijing', change: 1 }, CONTENT, 'beijing');
    expect(name('enforcement')).toBe('Your enforcement');
    expect(name('lean-on-moscow')).toBe(CONTENT.moves['lean-on-moscow'].title);
    expect(name('harvest-fails')).toBe('Harvest fails');
    expect(name('textilesBan')).toBe(CONTENT.indicators.textilesBan.label);
    expect(name('fuel-ship-to-ship')).toBe('Fuel from ship to ship');
    expect(name('a-new-term')).toBe('A new term');
    expect(name(null)).toBe('Not known to you');
  });

  it('cites its card and its rule', () => {
    expect(citeOf({ cause: 'enforcement', rule: 'R6', actor: 'beijing', change: 1 }, CONTENT)).toBe(
      'B00, rule R6',
    );
    expect(citeOf({ cause: 'course', rule: 'R11', actor: 'rule', change: 1 }, CONTENT)).toBe('rule R11');
    expect(citeOf({ cause: null, rule: null, actor: null, change: 1 }, CONTENT)).toBe('');
  });
});
