// Whatever a scenario file holds, the loader answers with data or with findings at a place, soon, and never throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../engine/findings.ts';
import { parseScenario, type ParsedScenario } from '../../engine/parse-scenario.ts';
import { readYaml } from '../../engine/yaml-file.ts';
import { fixtureFiles } from '../support/scenario-fixture.ts';

const withText = (path: string, text: string): SourceFile[] =>
  fixtureFiles().map((file) => (file.path === path ? { path, text } : file));

const repeat = (part: string, size = 500_000): string => part.repeat(Math.floor(size / part.length));

const bomb = `a: &a [x, x]\n${Array.from({ length: 25 }, (_, n) => `${String.fromCharCode(98 + n)}: &${String.fromCharCode(98 + n)} [*${String.fromCharCode(97 + n)}, *${String.fromCharCode(97 + n)}]`).join('\n')}\n`;

const attacks: [string, string][] = [
  ['aliases that multiply', bomb],
  ['an alias of itself', 'a: &a [*a]\n'],
  ['an anchor', 'a: &a 1\n'],
  ['a merge key', 'x: &x {a: 1}\ny:\n  <<: *x\n'],
  ['a tag for code', 'a: !!js/function "function () { return 1 }"\n'],
  ['a tag for a date', 'a: !!timestamp 2017-01-01\n'],
  ['a directive', '%YAML 1.1\n---\na: yes\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['deep brackets', repeat('[')],
  ['deep braces', repeat('{a: ')],
  ['deep dashes', repeat('- ')],
  ['deep questions', repeat('? ')],
  ['deep indentation', Array.from({ length: 900 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ['thirteen levels', '{a: '.repeat(14) + '1' + '}'.repeat(14)],
  ['more values than allowed', `a: [${repeat('1,', 120_000)}]\n`],
  ['thirty thousand keys', Array.from({ length: 30_000 }, (_, n) => `k${n}: 1`).join('\n')],
  ['closing brackets', repeat('}')],
  ['quotation marks', repeat('"')],
  ['exclamation marks', repeat('! ')],
  ['anchors in a row', repeat('&a ')],
  ['percent lines', repeat('%a\n')],
  ['bad escapes', `"${repeat('\\x')}"`],
  ['a key twice', 'a: 1\na: 2\n'],
  ['__proto__', '__proto__: {polluted: true}\n'],
  ['__proto__ in JSON', '{"__proto__": {"polluted": true}}'],
  ['constructor', 'constructor: {prototype: {polluted: true}}\n'],
  ['a list as key', '? [a]\n: 1\n'],
  ['a number as key', '1: a\n'],
  [
    'sixteen thousand unsourced entries',
    Array.from({ length: 16_000 }, (_, n) => `k${n}: {source: no}`).join('\n'),
  ],
  [
    'unknown names near many others',
    `x: {start: {${Array.from({ length: 20_000 }, (_, n) => `tensio${n}: 1`).join(', ')}}}\n`,
  ],
  ['toString as a value', 'a: {toString: 1, valueOf: 2}\n'],
  ['not a number', 'a: .nan\n'],
  ['infinity', 'a: -.inf\n'],
  ['a number that overflows', 'a: 1e999\n'],
  ['a huge number', 'a: 1e300\n'],
  ['tabs', 'a:\n\tb: 1\n'],
  ['a NUL', 'a: "x\u0000y"\n'],
  ['text that turns around', 'a: "safe \u202E elif"\n'],
  ['half a character', 'a: "\uD800"\n'],
  ['lone carriage returns', 'a: 1\rb: 2\n'],
  ['nothing', ''],
  ['a comment only', '# later\n'],
  ['a list', '- 1\n'],
  ['a text', 'hello\n'],
  ['null', 'null\n'],
];

/** Throws when the answer breaks the loader's promise. */
const holdPromise = (parsed: ParsedScenario): void => {
  if ('bundle' in parsed) return;
  if (parsed.findings.length === 0 || parsed.findings.length > 201)
    throw new Error('no findings, or too many');
  for (const finding of parsed.findings)
    if (
      finding.line < 1 ||
      finding.column < 1 ||
      finding.problem === '' ||
      finding.remedy === '' ||
      finding.file === ''
    )
      throw new Error(`a finding without a place or words: ${JSON.stringify(finding)}`);
};

describe('a hostile file', () => {
  test.each(attacks)('%s is refused at a place, without a hang', (_name, text) => {
    for (const path of ['injects.yaml', 'test-case/scenario.yaml']) {
      const start = performance.now();
      const parsed = parseScenario(withText(path, text), 'test-case');
      expect(performance.now() - start).toBeLessThan(10_000);
      holdPromise(parsed);
      expect(
        'findings' in parsed && parsed.findings.filter((finding) => finding.file === path).length,
      ).toBeGreaterThan(0);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('control: the same words in an honest file are read', () => {
    expect(readYaml({ path: 'a.yaml', text: 'a: [1, 2]\nb: "x & y * z !"\n' }).data).toEqual({
      a: [1, 2],
      b: 'x & y * z !',
    });
  });

  test.each([
    ['a file that is too large', [{ path: 'a.yaml', text: 'x'.repeat(513 * 1024) }]],
    ['too many files', Array.from({ length: 201 }, (_, n) => ({ path: `f${n}.yaml`, text: '' }))],
    [
      'too much together',
      Array.from({ length: 9 }, (_, n) => ({ path: `f${n}.yaml`, text: 'x'.repeat(500 * 1024) })),
    ],
  ])('%s is refused unread', (_name, files) => {
    const parsed = parseScenario(files, 'test-case');
    expect('findings' in parsed && parsed.findings).toHaveLength(1);
  });

  test('file names that lead elsewhere are never asked for', () => {
    const files = [...fixtureFiles(), { path: '../secret/scenario.yaml', text: 'id: x' }];
    for (const id of ['../secret', '__proto__', 'constructor', '', 'toString'])
      holdPromise(parseScenario(files, id));
  });
});

const runs = process.env.LONG === '1' ? 20 : 1;
const paths = [
  'moves/moscow.yaml',
  'injects.yaml',
  'agendas.yaml',
  'glossary.yaml',
  'seats.yaml',
  'test-case/scenario.yaml',
];
const originals = new Map(fixtureFiles().map((file) => [file.path, file.text]));
const others = fixtureFiles().filter((file) => file.path !== 'parameters.yaml');

const splice = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  paste: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '[',
      '{',
      '}',
      ': ',
      '- ',
      '\n',
      '\t',
      '"',
      "'",
      '&a ',
      '*a',
      '!!int ',
      '#',
      '|',
      '>',
      '? ',
      '<<: ',
      '---\n',
      '1e999',
      '.nan',
      'null',
      '__proto__: ',
      '\u0000',
    ),
    fc.json({ maxDepth: 3 }),
  ),
});

/** A file of the fixture with pieces cut out and put in. */
const spoil = ({
  path,
  at,
  cut,
  paste,
}: typeof splice extends fc.Arbitrary<infer Value> ? Value : never): SourceFile[] => {
  const text = originals.get(path) ?? '';
  const place = Math.floor(at * text.length);
  return others.map((file) =>
    file.path === path ? { path, text: text.slice(0, place) + paste + text.slice(place + cut) } : file,
  );
};

const loaderKeepsPromise = (load: (files: readonly SourceFile[], id: string) => ParsedScenario) =>
  fc.property(splice, (change) => holdPromise(load(spoil(change), 'test-case')));

describe('random damage', () => {
  test('the loader keeps its promise', () => {
    fc.assert(loaderKeepsPromise(parseScenario), { seed: 20170805, numRuns: 150 * runs });
  });

  test('any text at all is data or findings', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,-?&*!|>\'"%@` \n\ta1#~<=')), maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (drawn) => {
        const file = readYaml({ path: 'a.yaml', text: drawn });
        expect(file.data === undefined).toBe(file.findings.length > 0);
      }),
      { seed: 20190228, numRuns: 2_000 * runs },
    );
  });

  test('control: a loader that trusts its files is caught', () => {
    const trusting = (files: readonly SourceFile[]): ParsedScenario => {
      for (const file of files) if (file.path.endsWith('.yaml')) JSON.parse(file.text);
      return { findings: [{ file: 'a', line: 1, column: 1, path: '', problem: 'p', remedy: 'r' }] };
    };
    expect(fc.check(loaderKeepsPromise(trusting), { seed: 20170805, numRuns: 300 }).failed).toBe(true);
  });
});
