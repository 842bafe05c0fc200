// The loader refuses what does not fit and says where: one spoiled thing, one finding at its place.
import { describe, expect, test } from 'vitest';
import type { Finding, SourceFile } from '../../engine/findings.ts';
import { parseScenario } from '../../engine/parse-scenario.ts';
import { asFiles, fixtureData, fixtureFiles, scenarioData } from '../support/scenario-fixture.ts';

type Data = any;

const findingsOf = (files: readonly SourceFile[], id = 'test-case'): readonly Finding[] => {
  const parsed = parseScenario(files, id);
  return 'findings' in parsed ? parsed.findings : [];
};

const spoiled = (change: (data: Record<string, Data>) => void): readonly Finding[] =>
  findingsOf(fixtureFiles(change));

const inMoves = (change: (move: Data, moves: Data) => void) => (data: Record<string, Data>) =>
  change(data['moves/moscow.yaml']['moscow-plan-2'], data['moves/moscow.yaml']);

const inSeat = (change: (seat: Data) => void) => (data: Record<string, Data>) =>
  change(data['seats.yaml'].beijing);

const inScenario = (change: (scenario: Data) => void) => (data: Record<string, Data>) =>
  change(data['test-case/scenario.yaml']);

describe('a whole scenario', () => {
  test('the fixture loads without findings, with every part', () => {
    const parsed = parseScenario(fixtureFiles(), 'test-case');
    expect('findings' in parsed ? parsed.findings : []).toEqual([]);
    expect('bundle' in parsed && Object.keys(parsed.bundle).sort()).toEqual([
      'agendas',
      'briefClaims',
      'briefs',
      'clauses',
      'endings',
      'glossary',
      'indicators',
      'injects',
      'moves',
      'par',
      'parameters',
      'rules',
      'scenario',
      'seats',
    ]);
  });

  test('byte order marks and Windows line ends change nothing', () => {
    const plain = parseScenario(fixtureFiles(), 'test-case');
    const windows = fixtureFiles().map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    expect(parseScenario(windows, 'test-case')).toEqual(plain);
  });

  test('defaults are filled in', () => {
    const parsed = parseScenario(fixtureFiles(inMoves((move) => delete move.effects)), 'test-case');
    expect('bundle' in parsed && parsed.bundle.moves.moscow['moscow-plan-2']).toMatchObject({
      costPer: 'level',
      requires: [],
      effects: {},
    });
  });
});

describe('one spoiled thing is one finding at its place', () => {
  const cases: [string, (data: Record<string, Data>) => void, Partial<Finding>][] = [
    [
      'unknown key',
      inMoves((move) => (move.visibilty = 'secret')),
      {
        file: 'moves/moscow.yaml',
        path: 'moscow-plan-2.visibilty',
        remedy: expect.stringContaining('"visibility"'),
      },
    ],
    [
      'unknown indicator in effects',
      inMoves((move) => (move.effects = { tention: 2 })),
      { path: 'moscow-plan-2.effects.tention', remedy: expect.stringContaining('"tension"') },
    ],
    [
      'unknown special',
      inMoves((move) => (move.special = 'sellsArm')),
      { path: 'moscow-plan-2.special', remedy: expect.stringContaining('"sellsArms"') },
    ],
    [
      'missing key',
      inMoves((move) => delete move.bar),
      { path: 'moscow-plan-2.bar', problem: expect.stringContaining('missing') },
    ],
    [
      'wrong type',
      inMoves((move) => (move.cost = 'two')),
      { path: 'moscow-plan-2.cost', problem: 'Expected a number, found text' },
    ],
    [
      'too large',
      inMoves((move) => (move.cost = 9)),
      { path: 'moscow-plan-2.cost', problem: 'Expected at most 4' },
    ],
    [
      'move id with capitals',
      inMoves((move, moves) => (moves.SellArms = { ...move, key: 'M20' })),
      { path: 'SellArms', problem: expect.stringContaining('lower-case') },
    ],
    [
      'move id of another seat',
      inMoves((move, moves) => (moves['beijing-plan-1'] = { ...move, key: 'M20' })),
      { file: 'moves/moscow.yaml', path: 'beijing-plan-1' },
    ],
    ['key taken', inMoves((move) => (move.key = 'M1')), { path: 'moscow-plan-2.key' }],
    ['exposed public move', inMoves((move) => (move.exposure = 0.2)), { path: 'moscow-plan-2.exposure' }],
    [
      'exposure that is neither odds nor rule',
      inMoves((move) => (move.exposure = 'maybe')),
      { path: 'moscow-plan-2.exposure' },
    ],
    [
      'rule without special',
      inMoves((move) => Object.assign(move, { exposure: 'rule', visibility: 'secret' })),
      { path: 'moscow-plan-2.exposure' },
    ],
    [
      'known to itself',
      inMoves((move) => Object.assign(move, { knownTo: 'moscow', visibility: 'secret' })),
      { path: 'moscow-plan-2.knownTo' },
    ],
    ['source without tag', inMoves((move) => (move.source = 'a friend')), { path: 'moscow-plan-2.source' }],
    ['empty source', inMoves((move) => (move.source = '')), { path: 'moscow-plan-2.source' }],
    [
      'no subject in a condition',
      inMoves((move) => (move.requires = [{ atLeast: 2 }])),
      { path: 'moscow-plan-2.requires[0]' },
    ],
    [
      'hand names no move',
      inSeat((seat) => (seat.starterHand[2] = 'beijing-plan-33')),
      { file: 'seats.yaml', path: 'beijing.starterHand[2]' },
    ],
    [
      'hand names a move of another seat',
      inSeat((seat) => (seat.starterHand[2] = 'moscow-plan-3')),
      { path: 'beijing.starterHand[2]' },
    ],
    [
      'hand with a double',
      inSeat((seat) => (seat.starterHand[2] = 'beijing-plan-1')),
      { path: 'beijing.starterHand[2]' },
    ],
    [
      'hand too short',
      inSeat((seat) => seat.starterHand.pop()),
      { path: 'beijing.starterHand', problem: 'Expected exactly 7 entries' },
    ],
    [
      'red line with no move',
      inSeat((seat) => (seat.redLines[0].played = 'nothing')),
      { path: 'beijing.redLines[0].played' },
    ],
    [
      'red line that tests nothing',
      inSeat((seat) => (seat.redLines[0].when = [])),
      { path: 'beijing.redLines[0]' },
    ],
    [
      'weights',
      inSeat((seat) => (seat.components.usTies.weight = 0.3)),
      { path: 'beijing.components', problem: expect.stringContaining('1.100') },
    ],
    ['component missing', inSeat((seat) => delete seat.components.usTies), { path: 'beijing.components' }],
    ['dial of another seat', inSeat((seat) => (seat.dial.id = 'tests')), { path: 'beijing.dial.id' }],
    ['dial with a level short', inSeat((seat) => seat.dial.levels.pop()), { path: 'beijing.dial.levels' }],
    [
      'agenda component',
      (data) => (data['agendas.yaml']['card-moscow'].multiply = { usTies: 2 }),
      { file: 'agendas.yaml', path: 'card-moscow.multiply.usTies' },
    ],
    [
      'start out of range',
      inScenario((scenario) => (scenario.start.tension.value = 101)),
      { file: 'test-case/scenario.yaml', path: 'start.tension.value' },
    ],
    [
      'dial at no level',
      inScenario((scenario) => (scenario.start.tests.value = 1.5)),
      { path: 'start.tests.value' },
    ],
    [
      'start without an indicator',
      inScenario((scenario) => delete scenario.start.tension),
      { path: 'start.tension', problem: expect.stringContaining('missing') },
    ],
    ['id is not the folder', inScenario((scenario) => (scenario.id = 'other')), { path: 'id' }],
    ['rounds not offered', inScenario((scenario) => (scenario.rounds = 6)), { path: 'roundChoices' }],
    [
      'missing parameter',
      (data) => delete data['parameters.yaml'].capitalIncome,
      { file: 'parameters.yaml', problem: expect.stringContaining('capitalIncome') },
    ],
    [
      'unknown parameter',
      (data) => (data['parameters.yaml'].capitalIncom = data['parameters.yaml'].capitalMax),
      { path: 'capitalIncom', remedy: expect.stringContaining('"capitalIncome"') },
    ],
    [
      'empty range',
      (data) => (data['indicators.yaml'].reserves.min = 100),
      { file: 'indicators.yaml', path: 'reserves.max' },
    ],
    [
      'glossary term unknown',
      (data) => (data['glossary.yaml'][0].see = ['dilutte']),
      { file: 'glossary.yaml', path: '[0].see[0]' },
    ],
    [
      'brief too short',
      (data) => (data['test-case/briefs/moscow.md'] = 'Short.'),
      { file: 'test-case/briefs/moscow.md' },
    ],
    [
      'brief missing',
      (data) => delete data['test-case/briefs/moscow.md'],
      { file: 'test-case/briefs/moscow.md', problem: 'The file is missing' },
    ],
    [
      'file missing',
      (data) => delete data['endings.yaml'],
      { file: 'endings.yaml', problem: 'The file is missing' },
    ],
  ];
  test.each(cases)('%s', (_name, change, expected) => {
    const matching = spoiled(change).filter(
      (finding) => finding.path === (expected.path ?? '') || expected.path === undefined,
    );
    expect(matching).toEqual([expect.objectContaining(expected)]);
    expect(matching[0]?.remedy).not.toBe('');
  });

  test('a special may be used once', () => {
    const found = spoiled((data) => {
      data['moves/moscow.yaml']['moscow-plan-2'].special = 'sellsArms';
      data['moves/pyongyang.yaml']['pyongyang-plan-1'].special = 'sellsArms';
    });
    expect(found).toEqual([
      expect.objectContaining({ file: 'moves/pyongyang.yaml', path: 'pyongyang-plan-1.special' }),
    ]);
  });

  test('all findings are collected, in reading order', () => {
    const found = spoiled((data) => {
      data['moves/moscow.yaml']['moscow-plan-2'].cost = 9;
      data['moves/moscow.yaml']['moscow-plan-5'].bar = -1;
      data['agendas.yaml']['card-moscow'].source = 'hearsay';
      data['test-case/scenario.yaml'].rounds = 6;
    });
    expect(found.map((finding) => finding.path)).toEqual([
      'card-moscow.source',
      'moscow-plan-2.cost',
      'moscow-plan-5.bar',
      'roundChoices',
    ]);
  });

  test('line and column point at the value', () => {
    const files = fixtureFiles().map((file) =>
      file.path === 'clauses.yaml' ? { ...file, text: file.text.replace('"It holds {n}."', '7') } : file,
    );
    const text = files.find((file) => file.path === 'clauses.yaml')!.text;
    const before = text.slice(0, text.indexOf('7,')).split('\n');
    expect(findingsOf(files)).toEqual([
      expect.objectContaining({
        path: 'dial-at-most.sentence',
        line: before.length,
        column: before.at(-1)!.length + 1,
      }),
    ]);
  });
});

describe('overlays', () => {
  const overlaid = (overlay: Data, more: (data: Record<string, Data>) => void = () => {}): SourceFile[] => {
    const data = fixtureData('base-case');
    data['short-case/scenario.yaml'] = {
      id: 'short-case',
      extends: 'base-case',
      title: 'Shorter',
      ...overlay,
    };
    more(data);
    return asFiles(data);
  };

  test('an overlay changes what it names and keeps the rest', () => {
    const files = overlaid({ rounds: 3, start: { tension: { value: 9, source: 'DJ' } } });
    const parsed = parseScenario(files, 'short-case');
    expect('findings' in parsed ? parsed.findings : []).toEqual([]);
    if (!('bundle' in parsed)) return;
    expect(parsed.bundle.scenario).toMatchObject({
      id: 'short-case',
      title: 'Shorter',
      rounds: 3,
      minutes: 60,
    });
    expect(parsed.bundle.scenario.start.tension.value).toBe(9);
    expect(parsed.bundle.scenario.start.dialogue.value).toBe(1);
    expect(parsed.bundle.briefs.moscow).toContain('base-case/briefs/moscow.md');
  });

  test('a start value out of range is found in the file that gives it', () => {
    const found = findingsOf(overlaid({ start: { tension: { value: -1, source: 'DJ' } } }), 'short-case');
    expect(found).toEqual([
      expect.objectContaining({ file: 'short-case/scenario.yaml', path: 'start.tension.value' }),
    ]);
  });

  test.each([
    ['an unknown base', { extends: 'bass-case' }, /no such scenario/, () => {}],
    ['itself', { extends: 'short-case' }, /itself/, () => {}],
    [
      'a chain',
      { extends: 'middle-case' },
      /builds on another/,
      (data: Record<string, Data>) =>
        (data['middle-case/scenario.yaml'] = { ...scenarioData('middle-case'), extends: 'base-case' }),
    ],
  ])('%s is refused', (_name, overlay, problem, more) => {
    const found = findingsOf(overlaid(overlay, more), 'short-case');
    expect(found.filter((finding) => finding.path === 'extends')).toEqual([
      expect.objectContaining({ problem: expect.stringMatching(problem) }),
    ]);
  });
});
