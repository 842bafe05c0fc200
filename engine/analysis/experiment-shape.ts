// The format of experiment and claim files: arms × paired repetitions, what is measured, what is expected.
import { z } from 'zod';
import { ENDINGS, INDICATORS, SEATS, VOTES } from '../ids.ts';

const name = z.string().min(1).max(60);
const seat = z.enum(SEATS);
const indicator = z.enum(INDICATORS);

const directed = z.union([
  z.string().min(1).max(60),
  z.strictObject({ move: z.string().min(1).max(60), level: z.number().int().min(1).max(3) }),
]);

/** What one arm does differently; `all` of the experiment applies to every arm. */
export const armShape = z.strictObject({
  /** A dial forced in every round; step limits and costs do not count. */
  dials: z.partialRecord(seat, z.number().int().min(0).max(4)).optional(),
  /** Moves played in every round in which they are legal and payable. */
  always: z.array(directed).max(6).optional(),
  never: z.array(z.string().min(1).max(60)).max(60).optional(),
  votes: z.strictObject({ beijing: z.enum(VOTES).optional(), moscow: z.enum(VOTES).optional() }).optional(),
  start: z.partialRecord(indicator, z.number()).optional(),
  parameters: z.record(z.string(), z.number()).optional(),
  hold: z
    .array(
      z.strictObject({
        indicator,
        value: z.number().optional(),
        atLeast: z.number().optional(),
        atMost: z.number().optional(),
        when: z.enum(['before', 'before-and-after']).default('before-and-after'),
      }),
    )
    .max(10)
    .optional(),
});
export type ArmFile = z.infer<typeof armShape>;

/** One number of a game. Exactly one of these. */
export const measureShape = z.union([
  z.strictObject({ meanOf: indicator }),
  z.strictObject({ finalOf: indicator }),
  z.strictObject({ changeOf: indicator }).describe('final value less the start value'),
  z.strictObject({ ending: z.enum(ENDINGS) }).describe('1 if the game ends so, else 0'),
  z.strictObject({ everAbove: z.strictObject({ indicator, bound: z.number() }) }),
  z.strictObject({ score: seat }),
  z.strictObject({ component: z.strictObject({ seat, id: name }) }).describe('mean over rounds'),
  z.strictObject({ playedShare: name }).describe('share of rounds in which the move is played'),
  z.strictObject({ votesCast: z.enum(VOTES) }).describe('votes of Beijing and Moscow of this kind'),
  z.strictObject({ arrivingBackfill: z.enum(['mean', 'final']) }),
  z.strictObject({ odds: z.enum(['war', 'collapse']) }).describe('mean over rounds'),
  z.strictObject({ refugeeShock: z.literal(true) }),
  z.strictObject({ chinaShare: z.literal(true) }).describe('least share of China in goods trade, 0 to 1'),
  z.strictObject({ ledgerGap: z.literal(true) }).describe('largest change that no ledger row explains'),
  z
    .strictObject({ bestDial: z.strictObject({ seat, jitter: z.number().min(0).max(20).default(4) }) })
    .describe('level that the look-ahead finds best at a start state moved at random'),
]);
export type Measure = z.infer<typeof measureShape>;

const expectationShape = z.union([
  z
    .strictObject({
      measure: name,
      arm: name,
      than: name,
      is: z.enum(['above', 'below']),
      z: z.number().min(0).max(10).default(2),
    })
    .describe('the paired difference arm - than has this sign and |z| is more than z'),
  z
    .strictObject({ measure: name, arm: name, above: z.number().optional(), below: z.number().optional() })
    .describe('the mean lies beyond a bound'),
  z
    .strictObject({
      measure: name,
      difference: z.tuple([name, name]),
      of: z.tuple([name, name]),
      above: z.number().optional(),
      below: z.number().optional(),
    })
    .describe('the ratio of two differences of means, in absolute value'),
  z
    .strictObject({ arm: name, measure: name, exceeds: name, z: z.number().min(0).max(10).default(2) })
    .describe('within one arm, one measure exceeds another'),
]);
export type Expectation = z.infer<typeof expectationShape>;

export const experimentShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1).max(300),
  /** For a claim: what the brief says, where, and how this file asks the model. */
  claim: z
    .strictObject({
      test: z.string().max(10),
      ids: z.array(z.string().max(40)).min(1),
      brief: z.array(z.enum(['Wuthnow 2017', 'Wishnick 2019', 'engine'])).min(1),
      paragraph: z.string().max(120),
      note: z.string().max(1500).optional(),
    })
    .optional(),
  scenarios: z.array(name).min(1).max(6),
  rounds: z.number().int().min(1).max(12).default(8),
  /** Paired games of each scenario: the same seed in every arm. */
  games: z.number().int().min(1).max(100_000).default(60),
  seed: z.string().min(1).max(40),
  bots: z.partialRecord(seat, z.enum(['doctrine', 'novice', 'expert', 'random'])).optional(),
  weights: z.enum(['spread', 'cards', 'standard']).default('spread'),
  injects: z.boolean().default(true),
  all: armShape.optional(),
  arms: z.record(name, armShape),
  measures: z.record(name, measureShape),
  expect: z.array(expectationShape).min(1).max(20),
});
export type ExperimentFile = z.infer<typeof experimentShape>;
