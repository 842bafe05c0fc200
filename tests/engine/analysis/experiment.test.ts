// What an arm can change, and that arms differ in nothing else.
import { describe, expect, test } from 'vitest';
import { joinShares, playShare, runExperiment, sharesOf } from '../../../engine/analysis/experiment.ts';
import { experimentOf, experimentText, played, samplesOf } from '../../support/experiments.ts';

const ANY = 'expect: [{ measure: x, arm: a, above: -1000000 }]';
const body = (arms: string, measure: string): string => `arms: ${arms}\nmeasures: { x: ${measure} }\n${ANY}`;

test('arms that do the same have the same games', () => {
  const { a, b } = samplesOf(body('{ a: {}, b: {} }', '{ finalOf: tension }'), { games: '5', rounds: '3' });
  expect(a!['x']).toEqual(b!['x']);
  expect(new Set(a!['x']).size).toBe(5);
});

test('no seat’s choice of bot shifts the dice of what another arm measures', () => {
  const { a, b } = samplesOf(
    body(
      '{ a: { bots: { washington: random } }, b: { bots: { pyongyang: random } } }',
      '{ bestDial: { seat: moscow } }',
    ),
  );
  expect(a!['x']).toEqual(b!['x']);
});

test('pools scenarios and repeats itself to the last bit', () => {
  const text = body('{ a: {}, b: { dials: { moscow: 4 } } }', '{ finalOf: moscowInfluence }');
  const once = played(text, { scenarios: '[august-2017, spring-2019]' });
  expect(once.games).toBe(6);
  expect(once.arms['a']!['x']!.n).toBe(6);
  expect(played(text, { scenarios: '[august-2017, spring-2019]' })).toEqual(once);
});

test('comes out the same however its games are cut into shares', () => {
  const experiment = experimentOf(
    experimentText(body('{ a: {}, b: { never: [table-draft] } }', '{ finalOf: tension }'), {
      scenarios: '[august-2017, spring-2019]',
      games: '5',
    }),
  );
  const shares = sharesOf(experiment, 2);
  expect(shares).toHaveLength(2 * 2 * 3);
  const backwards = shares.toReversed().map(playShare).toReversed();
  expect(joinShares(experiment, shares, backwards)).toEqual(runExperiment(experiment));
});

describe('an arm', () => {
  const mean = (arm: string, measure: string, head: Partial<Record<string, string>> = {}): number =>
    played(body(`{ a: ${arm} }`, measure), head).arms['a']!['x']!.mean;

  test('forces a dial beyond its step limit, at no cost', () => {
    expect(mean('{ dials: { beijing: 4 }, start: { enforcement: 0 } }', '{ meanOf: enforcement }')).toBe(4);
  });

  test('plays a move in every round in which it is legal and payable', () => {
    expect(mean('{ always: [invest-in-verification] }', '{ playedShare: invest-in-verification }')).toBe(1);
    // Barred in the following round.
    expect(mean('{ always: [convene-talks] }', '{ playedShare: convene-talks }')).toBe(0.5);
  });

  test('plays a move at the level that is asked', () => {
    const votes = 'votes: { beijing: support, moscow: support }';
    const start = 'start: { provocation: 60, refinedFuelCap: 0 }';
    const at = (level: number): number =>
      mean(
        `{ always: [{ move: table-draft, level: ${level} }], ${votes}, ${start} }`,
        '{ finalOf: refinedFuelCap }',
        {
          rounds: '1',
        },
      );
    expect([at(1), at(3)]).toEqual([0.25, 0.75]);
  });

  test('never plays a move', () => {
    expect(mean('{ never: [P10, tighten-control] }', '{ playedShare: tighten-control }')).toBe(0);
    expect(mean('{}', '{ playedShare: P10 }', { games: '12' })).toBeGreaterThan(0);
  });

  test('casts the votes that it is told to', () => {
    const tabled = 'always: [table-draft], start: { provocation: 60 }';
    expect(mean(`{ ${tabled}, votes: { beijing: veto, moscow: veto } }`, '{ votesCast: veto }')).toBe(2);
    expect(mean(`{ ${tabled}, votes: { beijing: veto, moscow: support } }`, '{ votesCast: veto }')).toBe(1);
  });

  test('starts and calculates with other numbers', () => {
    expect(mean('{ start: { warheads: 1 } }', '{ finalOf: warheads }')).toBeLessThan(5);
    const free = mean('{}', '{ finalOf: moscowInfluence }');
    expect(mean('{ parameters: { mpBase: 60 } }', '{ finalOf: moscowInfluence }')).toBeGreaterThan(free + 5);
  });

  test('holds an indicator before and after each round, or only before', () => {
    const held = (when: string): number =>
      mean(`{ hold: [{ indicator: tension, value: 90, when: ${when} }] }`, '{ finalOf: tension }');
    expect(held('before-and-after')).toBe(90);
    expect(held('before')).toBeLessThan(90);
    expect(held('before')).toBeGreaterThan(mean('{}', '{ finalOf: tension }'));
  });

  test('holds an indicator at least and at most', () => {
    expect(mean('{ hold: [{ indicator: tension, atMost: 5 }] }', '{ finalOf: tension }')).toBe(5);
    expect(mean('{ hold: [{ indicator: tension, atLeast: 95 }] }', '{ finalOf: tension }')).toBe(95);
  });

  test('has bots of its own', () => {
    const random = mean('{ bots: { beijing: random } }', '{ score: beijing }', { games: '12' });
    expect(random).not.toBe(mean('{}', '{ score: beijing }', { games: '12' }));
    expect(random).toBe(mean('{}', '{ score: beijing }', { games: '12', bots: '{ beijing: random }' }));
  });

  test('joins what applies to all', () => {
    const { arms } = played(
      `all: { dials: { moscow: 3 }, never: [sell-arms] }\narms: { a: { dials: { beijing: 1 } } }\n` +
        `measures: { x: { meanOf: backfill }, y: { meanOf: enforcement } }\n${ANY}`,
    );
    expect([arms['a']!['x']!.mean, arms['a']!['y']!.mean]).toEqual([3, 1]);
  });
});

describe('a measure', () => {
  const value = (measure: string, head: Partial<Record<string, string>> = {}): number =>
    samplesOf(body('{ a: {} }', measure), { games: '1', ...head })['a']!['x']![0]!;

  test('of a share lies between 0 and 1', () => {
    for (const measure of [
      '{ ending: freeze }',
      '{ chinaShare: true }',
      '{ refugeeShock: true }',
      '{ odds: war }',
    ])
      expect(value(measure)).toSatisfy((x: number) => x >= 0 && x <= 1, measure);
  });

  test('of an ending counts each game once', () => {
    const endings = [
      'tacit-restraint',
      'pressure-stalemate',
      'hollow-sanctions',
      'patron-shift',
      'breakout',
      'brink',
    ];
    const measures = endings.map((ending) => `${ending}: { ending: ${ending} }`).join(', ');
    const { arms } = played(
      `arms: { a: {} }\nmeasures: { x: { ending: war }, ${measures} }\n${ANY}`.replace('war', 'freeze'),
      { rounds: '1', games: '6' },
    );
    const sum = Object.values(arms['a']!).reduce((total, { mean }) => total + mean, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('of a whole game agrees with its parts', () => {
    expect(value('{ changeOf: tension }')).toBeCloseTo(value('{ finalOf: tension }') - 58, 9);
    expect(value('{ everAbove: { indicator: tension, bound: 0 } }')).toBe(1);
    expect(value('{ everAbove: { indicator: tension, bound: 100 } }')).toBe(0);
    expect(value('{ ledgerGap: true }', { rounds: '8' })).toBeLessThan(1e-9);
  });
});
