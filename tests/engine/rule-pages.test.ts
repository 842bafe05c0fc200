import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../engine/parse-scenario.ts';
import { fillPage, namesIn, written } from '../../engine/rule-pages.ts';
import { fixtureFiles } from '../support/scenario-fixture.ts';

describe('a rule page', () => {
  test('writes a number in five ways, with a real minus', () => {
    expect(written(-0.35, 'plain')).toBe('−0.35');
    expect(written(0.35, 'percent')).toBe('35%');
    expect(written(0.92, 'rest')).toBe('8%');
    expect(written(-8, 'abs')).toBe('8');
    expect([written(2, 'signed'), written(-2, 'signed'), written(0, 'signed')]).toEqual(['+2', '−2', '0']);
    expect(written(0.1 + 0.2, 'plain')).toBe('0.3');
  });

  test('finds its gaps', () => {
    expect(namesIn('{a} and {b|percent}, {move:c-d}')).toEqual([
      { kind: 'parameter', name: 'a', form: 'plain' },
      { kind: 'parameter', name: 'b', form: 'percent' },
      { kind: 'move', name: 'c-d', form: 'plain' },
    ]);
  });

  test('lists each number once, with its source', () => {
    const parsed = parseScenario(fixtureFiles(), 'test-case');
    if ('findings' in parsed) throw new Error('the fixture does not load');
    const text = '{capitalIncome}, {capitalIncome|percent}, {move:beijing-plan-2}';
    expect(fillPage(parsed.bundle, text)).toEqual({
      text: '1, 100%, Plan 2',
      numbers: [{ name: 'capitalIncome', value: '1', source: 'DJ' }],
    });
  });

  test.each([
    ['It is {capitalIncom}.', 'There is no parameter "capitalIncom"', 'Did you mean "capitalIncome"?'],
    ['See {move:beijing-plan-9}.', 'There is no move "beijing-plan-9"', 'Did you mean'],
    ['It is {capitalMax|roman}.', 'A number cannot be given as "roman"', 'Choose one of: plain'],
  ])('with "%s" is refused', (text, problem, remedy) => {
    const files = fixtureFiles((data) => {
      data['rules.yaml'].R3.text = text;
    });
    const parsed = parseScenario(files, 'test-case');
    const [finding] = 'findings' in parsed ? parsed.findings : [];
    expect(finding).toMatchObject({ file: 'rules.yaml', path: 'R3.text', problem });
    expect(finding?.remedy).toContain(remedy);
  });
});
