// The format of experiment and claim files: arms × paired repetitions, what is measured, what is expected.
// docs/experiment.schema.json is made from it; what a shape cannot say is in check-experiment.ts.
import { z } from 'zod';
import { ENDINGS, INDICATORS, SEATS, VOTES } from '../ids.ts';

const name = z.string().min(1).max(60);
// Named, so that the JSON Schema lists them once.
const seat = z.enum(SEATS).meta({ id: 'seat' });
const indicator = z.enum(INDICATORS).meta({ id: 'indicator' });
const vote = z.enum(VOTES).meta({ id: 'vote' });
const bot = z.enum(['doctrine', 'novice', 'expert', 'random']).meta({ id: 'bot' });

const directed = z.union([
  name,
  z.strictObject({ move: name, level: z.number().int().min(1).max(3) }).describe('played at this level'),
]);

const holdShape = z
  .strictObject({
    indicator,
    value: z.number().optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    when: z.enum(['before', 'before-and-after']).default('before-and-after'),
  })
  .describe(
    'set in every round before the quarter is worked out, or before and after it: `value`, or bounds',
  );
export type HoldFile = z.infer<typeof holdShape>;

/** What one arm does differently; `all` of the experiment applies to every arm. */
export const armShape = z
  .strictObject({
    bots: z.partialRecord(seat, bot).optional().describe('instead of those of the experiment'),
    dials: z
      .partialRecord(seat, z.number().int().min(0).max(4))
      .optional()
      .describe('forced in every round; step limits and costs do not count'),
    always: z.array(directed).max(6).optional().describe('played in every round if legal and payable'),
    never: z.array(name).max(60).optional().describe('moves that are never played'),
    votes: z
      .strictObject({ beijing: vote.optional(), moscow: vote.optional() })
      .optional()
      .describe('cast whenever a draft is voted on'),
    start: z.partialRecord(indicator, z.number()).optional().describe('start values'),
    parameters: z
      .record(name, z.number())
      .optional()
      .describe("parameters by id or by the model paper's key"),
    hold: z.array(holdShape).max(10).optional(),
  })
  .meta({ id: 'arm' });
export type ArmFile = z.infer<typeof armShape>;

/** One number of a game: exactly one of these. */
export const measureShape = z
  .strictObject({
    meanOf: indicator.optional().describe('mean over rounds'),
    finalOf: indicator.optional(),
    changeOf: indicator.optional().describe('final value less the start value'),
    ending: z.enum(ENDINGS).optional().describe('1 if the game ends so, else 0'),
    everAbove: z
      .strictObject({ indicator, bound: z.number() })
      .optional()
      .describe('1 if it ever is, else 0'),
    score: seat.optional().describe('final score'),
    component: z.strictObject({ seat, id: name }).optional().describe('mean over rounds'),
    playedShare: name.optional().describe('share of rounds in which the move is played'),
    votesCast: vote.optional().describe('votes of this kind of Beijing and Moscow together'),
    arrivingBackfill: z.enum(['mean', 'final']).optional(),
    odds: z.enum(['war', 'collapse']).optional().describe('mean over rounds'),
    refugeeShock: z.literal(true).optional().describe('share of refugees that readiness does not absorb'),
    chinaShare: z.literal(true).optional().describe('least share of China in goods trade, 0 to 1'),
    ledgerGap: z.literal(true).optional().describe('largest change that no ledger row explains'),
    bestDial: z
      .strictObject({ seat, jitter: z.number().min(0).max(20).default(4) })
      .optional()
      .describe('level that the look-ahead finds best at a start state moved at random by up to `jitter`'),
  })
  .meta({ minProperties: 1, maxProperties: 1 });
export type Measure = z.infer<typeof measureShape>;

/** One of four forms; check-experiment.ts sees to it that a form is whole. */
const expectationShape = z
  .strictObject({
    measure: name,
    arm: name.optional(),
    than: name.optional().describe('the other arm of a paired difference arm - than'),
    is: z
      .enum(['above', 'below', 'same'])
      .optional()
      .describe('with `than`: the sign of the mean difference; `same`: no pair differs'),
    exceeds: name
      .optional()
      .describe('another measure of the same arm, which this one is expected to exceed'),
    z: z.number().min(0).max(10).optional().describe('least |z| of a difference (2)'),
    difference: z.tuple([name, name]).optional().describe('arms: |mean - mean| over that of `of`'),
    of: z.tuple([name, name]).optional(),
    above: z.number().optional().describe('bound on the mean of `arm`, or on the ratio'),
    below: z.number().optional(),
  })
  .describe(
    '{measure, arm, is, than} or {measure, arm, exceeds} or {measure, arm, above/below} or {measure, difference, of, above/below}',
  );
export type Expectation = z.infer<typeof expectationShape>;

const claimShape = z.strictObject({
  test: name.describe('number of the claim test, e.g. CT07'),
  ids: z.array(name).min(1).describe('claims of the table of claims, e.g. W-10'),
  brief: z.array(z.enum(['Wuthnow 2017', 'Wishnick 2019', 'engine'])).min(1),
  paragraph: z.string().min(1).max(120),
  note: z.string().max(1500).optional(),
});

export const experimentShape = z.strictObject({
  $schema: z.string().max(200).optional().describe('for editors'),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1).max(300),
  claim: claimShape.optional().describe('what a brief says and where'),
  scenarios: z.array(name).min(1).max(6).describe('their games are pooled'),
  rounds: z.number().int().min(1).max(12).default(8),
  games: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(60)
    .describe('of each scenario in each arm; every arm plays the same seeds'),
  seed: z.string().min(1).max(40),
  bots: z.partialRecord(seat, bot).optional().describe('doctrine where not given'),
  weights: z
    .enum(['spread', 'cards', 'standard'])
    .default('spread')
    .describe('of score components: varied a little in each game, by agenda cards, or as printed'),
  injects: z.boolean().default(true),
  all: armShape.optional().describe('applies to every arm'),
  arms: z.record(name, armShape),
  measures: z.record(name, measureShape),
  expect: z.array(expectationShape).min(1).max(40),
});
export type ExperimentFile = z.infer<typeof experimentShape>;

/** The format as a JSON Schema, for editors and other tools. */
export const experimentJsonSchema = (): object => ({
  title: 'Backfill experiment',
  ...z.toJSONSchema(experimentShape, { io: 'input' }),
});
