// Experiment files are untrusted: whatever they hold, the answer is an experiment or findings with their place.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armShape, measureShape } from '../../../engine/analysis/experiment-shape.ts';
import { experimentOf, experimentText, findingsOf } from '../../support/experiments.ts';

const ARMS = 'arms: { a: {}, b: { never: [table-draft] } }';
const MEASURES = 'measures: { x: { meanOf: tension } }';
const EXPECT = 'expect: [{ measure: x, arm: a, above: 0 }]';
const whole = (lines: Partial<Record<'arms' | 'measures' | 'expect', string>> = {}): string =>
  experimentText([lines.arms ?? ARMS, lines.measures ?? MEASURES, lines.expect ?? EXPECT].join('\n'));

test('fills in what is not given', () => {
  const { file, bundles } = experimentOf(
    `id: a\ntitle: A\nscenarios: [august-2017, spring-2019]\nseed: s\n${ARMS}\n${MEASURES}\n${EXPECT}`,
  );
  expect(file).toMatchObject({ rounds: 8, games: 60, weights: 'spread', injects: true });
  expect(bundles.map(({ scenario }) => scenario.id)).toEqual(['august-2017', 'spring-2019']);
});

describe('a finding has line, column and what to do', () => {
  test.each([
    [
      'an unknown key',
      whole({ arms: 'arms: { a: { surprise: 1 } }' }),
      7,
      /"surprise" is not a known name/,
      /dials/,
    ],
    [
      'a mistyped indicator',
      whole({ measures: 'measures: { x: { meanOf: tensoin } }' }),
      8,
      /tensoin/,
      /"tension"/,
    ],
    [
      'a mistyped move',
      whole({ arms: 'arms: { a: { always: [tabel-draft] } }' }),
      7,
      /no move "tabel-draft"/,
      /"table-draft"/,
    ],
    [
      'a level that the move has not',
      whole({ arms: 'arms: { a: { always: [{ move: ask-beijing, level: 3 }] } }' }),
      7,
      /no level 3/,
      /at most 1/,
    ],
    [
      'a dial beyond its last level',
      whole({ arms: 'arms: { a: { dials: { washington: 4 } } }' }),
      7,
      /from 0 to 3/,
      /Correct/,
    ],
    [
      'a start value off the scale',
      whole({ arms: 'arms: { a: { start: { tension: 101 } } }' }),
      7,
      /from 0 to 100/,
      /Correct/,
    ],
    [
      'a dial between two levels',
      whole({ arms: 'arms: { a: { start: { tests: 1.5 } } }' }),
      7,
      /no level 1.5/,
      /Correct/,
    ],
    [
      'an unknown parameter',
      whole({ arms: 'arms: { a: { parameters: { uptakes: 1 } } }' }),
      7,
      /no parameter/,
      /"uptake"/,
    ],
    [
      'a hold without a value',
      whole({ arms: 'arms: { a: { hold: [{ indicator: tension }] } }' }),
      7,
      /value or bounds/,
      /Give/,
    ],
    [
      'a hold with two',
      whole({ arms: 'arms: { a: { hold: [{ indicator: tension, value: 1, atMost: 2 }] } }' }),
      7,
      /value or bounds/,
      /Give/,
    ],
    [
      'a hold upside down',
      whole({ arms: 'arms: { a: { hold: [{ indicator: tension, atLeast: 3, atMost: 2 }] } }' }),
      7,
      /atLeast is above/,
      /Swap/,
    ],
    [
      'a measure of two things',
      whole({ measures: 'measures: { x: { meanOf: tension, finalOf: tension } }' }),
      8,
      /one thing, not 2/,
      /Name one/,
    ],
    [
      'a component of another seat',
      whole({ measures: 'measures: { x: { component: { seat: moscow, id: peace } } }' }),
      8,
      /no component "peace"/,
      /standing/,
    ],
    [
      'an expectation without a form',
      whole({ expect: 'expect: [{ measure: x, arm: a }]' }),
      9,
      /none of the four forms/,
      /exceeds/,
    ],
    [
      'an expectation with two',
      whole({ expect: 'expect: [{ measure: x, arm: a, than: b, is: above, below: 2 }]' }),
      9,
      /none of the four forms/,
      /exceeds/,
    ],
    [
      'an unknown arm',
      whole({ expect: 'expect: [{ measure: x, arm: c, above: 2 }]' }),
      9,
      /no arm "c"/,
      /a, b/,
    ],
    [
      'an unknown measure',
      whole({ expect: 'expect: [{ measure: xx, arm: a, above: 2 }]' }),
      9,
      /no measure "xx"/,
      /"x"/,
    ],
    ['no arms', whole({ arms: 'arms: {}' }), 7, /no arms/, /at least one/],
    [
      'an unknown scenario',
      whole().replace('august-2017', 'atlantis'),
      3,
      /no scenario "atlantis"/,
      /shipped/,
    ],
    ['broken YAML', whole({ arms: 'arms: { a: {}' }), 8, /not YAML/, /./],
  ])('%s', (_name, text, line, problem, remedy) => {
    const [first] = findingsOf(text);
    expect(first).toMatchObject({ file: 'test.yaml', line });
    expect(first!.column).toBeGreaterThan(0);
    expect(first!.problem).toMatch(problem);
    expect(first!.remedy).toMatch(remedy);
  });

  test('all are told, in reading order', () => {
    const findings = findingsOf(
      whole({
        arms: 'arms: { a: { never: [x, y] } }',
        expect: 'expect: [{ measure: x, arm: c, above: 2 }]',
      }),
    );
    expect(findings.map(({ line }) => line)).toEqual([7, 7, 9]);
  });
});

test('the example in the documents is one', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/experiments.md'), 'utf8');
  const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(findingsOf(example)).toEqual([]);
  for (const key of [...Object.keys(armShape.shape), ...Object.keys(measureShape.shape)])
    expect(page).toContain(`\`${key}`);
});

test('parameters and moves may be named by the key of the model paper', () => {
  expect(findingsOf(whole({ arms: 'arms: { a: { parameters: { tenBase: 5 }, never: [W03] } }' }))).toEqual(
    [],
  );
});

test('whatever the text, the answer is findings and never an error', () => {
  const lines = whole().split('\n');
  fc.assert(
    fc.property(fc.nat(lines.length - 1), fc.string({ unit: 'binary', maxLength: 40 }), (at, junk) => {
      const text = lines.with(at, junk).join('\n');
      for (const { line, problem, remedy } of findingsOf(text)) {
        expect(line).toBeGreaterThan(0);
        expect(problem && remedy).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});
