// The shapes of scenario data: what an author may write in scenarios/. Knows no rule and no file;
// engine/scenario.ts compiles what passes here into what the rules read.
import { z } from 'zod';
import { COMPONENTS, DIALS, ENDINGS, INDICATOR_GROUPS, INDICATORS, SEATS, type Component } from './ids.ts';
import { SPECIAL_IDS } from './specials.ts';

/** `W-09`, `N-27`, `PUB …` (a public figure outside the briefs), `DJ …` (designer judgement); several in one list. */
const source = z.string().min(2).max(400);
const key = z.string().min(1).max(40);
const words = z.string().min(1).max(200);
const text = z.string().min(1).max(2_000);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const seat = z.enum(SEATS);
const dial = z.enum(DIALS);
const indicator = z.enum(INDICATORS);
const effects = z.partialRecord(indicator, z.number().min(-1000).max(1000));

/** A test on the state: one indicator, the sum of several, or the number of completed quarters. */
const condition = z
  .strictObject({
    indicator: indicator.optional(),
    sum: z.array(indicator).min(2).max(4).optional(),
    quarters: z.literal(true).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
  })
  .refine((c) => [c.indicator, c.sum, c.quarters].filter((subject) => subject !== undefined).length === 1, {
    message: 'name exactly one of indicator, sum, quarters',
  })
  .refine((c) => [c.atLeast, c.atMost, c.above, c.below].some((bound) => bound !== undefined), {
    message: 'give a bound: atLeast, atMost, above or below',
  });
export type Condition = z.infer<typeof condition>;

const indicatorContent = z.strictObject({
  key,
  label: words,
  short: z.string().min(1).max(28),
  unit: words,
  min: z.number(),
  max: z.number(),
  /** Digits after the point that people are shown. */
  decimals: z.number().int().min(0).max(2),
  group: z.enum(INDICATOR_GROUPS),
  meaning: text,
  source,
});

const parameterContent = z.strictObject({
  key,
  value: z.number(),
  /** Which rule chapter or section of model.md prints it, e.g. `R11`, `section 1`. */
  rule: words,
  source,
});

const levelContent = z.strictObject({ words, meaning: text.optional() });

const dialContent = z.strictObject({
  key,
  id: dial,
  label: words,
  question: words,
  visibility: z.enum(['public', 'secret']),
  /** Most steps that the level may move in a quarter; null: any. */
  stepLimit: z.number().int().min(1).nullable(),
  stepCost: z.number().int().min(0),
  levels: z
    .array(levelContent.extend({ upkeep: z.number().int().min(0) }))
    .min(4)
    .max(5),
  /** Indicators whose expected change the dial table shows, at most three. */
  shows: z.array(indicator).min(1).max(3),
  source,
});

const componentContent = z.strictObject({
  key,
  label: words,
  weight: z.number().min(0).max(1),
  meaning: text,
  source,
});

const redLineContent = z.strictObject({
  id,
  key,
  label: words,
  /** Crossed when every condition holds; `moves` names moves of any seat that must be in play. */
  when: z.array(condition).max(3),
  /** Compared with the start value: crossed when indicator >= start + rise. */
  rise: z.strictObject({ indicator, by: z.number() }).optional(),
  played: id.optional(),
  source,
});

const seatContent = z.strictObject({
  label: words,
  code: z.string().length(2),
  mandate: text,
  dial: dialContent,
  components: z.record(z.string(), componentContent),
  redLines: z.array(redLineContent).min(1).max(3),
  starterHand: z.array(id).length(7),
  /** The twelve or so indicators that the panel shows first. */
  panel: z.array(indicator).min(6).max(14),
});

/** A component record must name exactly the five components of its seat. */
const seatsContent = z
  .strictObject({
    beijing: seatContent,
    moscow: seatContent,
    washington: seatContent,
    pyongyang: seatContent,
  })
  .superRefine((seats, context) => {
    for (const name of SEATS) {
      const given = Object.keys(seats[name].components);
      const wanted: readonly Component[] = COMPONENTS[name];
      if (given.length !== wanted.length || wanted.some((component) => !given.includes(component)))
        context.addIssue({
          code: 'custom',
          path: [name, 'components'],
          message: `name exactly ${wanted.join(', ')}`,
        });
    }
  });

const moveContent = z.strictObject({
  key,
  title: words,
  /** One sentence on the card. */
  text,
  /** What a player reads when the card is opened. */
  detail: text,
  /** The card art: a name from the icon set of the design language. */
  icon: z.enum([
    'fuel',
    'coal',
    'ship',
    'rail',
    'labour',
    'aid',
    'trade',
    'bank',
    'document',
    'radar',
    'missile',
    'exercise',
    'border',
    'talk',
  ]),
  cost: z.number().int().min(0).max(4),
  /** `level` (default): the cost is paid per level. `order`: once, at any level. */
  costPer: z.enum(['level', 'order']).default('level'),
  /** Words for each level, from 1; a single entry for a move without levels. */
  levels: z.array(words).min(1).max(3),
  /** Following quarters in which the move cannot be repeated. */
  bar: z.number().int().min(0).max(4),
  requires: z.array(condition).max(2).default([]),
  visibility: z.enum(['public', 'secret']),
  /** Odds that a secret move is revealed on the public log; `rule`: decided by its special rule; absent: never. */
  exposure: z.union([z.number().min(0).max(1), z.literal('rule')]).optional(),
  /** The seat to which a directed secret move becomes known at the outcome. */
  knownTo: seat.optional(),
  effects: effects.default({}),
  special: z.enum(SPECIAL_IDS as [string, ...string[]]).optional(),
  /** Public headline when the move is announced or revealed, and one sentence under it. */
  headline: words,
  report: text,
  source,
});
export type MoveContent = z.infer<typeof moveContent>;

const injectContent = z.strictObject({
  key,
  title: words,
  text,
  when: z.array(condition).max(3),
  odds: z.number().min(0).max(1),
  once: z.boolean(),
  effects: effects.default({}),
  /** `harvest`: the harvest shock rises to at least this many points (rule R7). */
  harvest: z.number().min(0).max(100).optional(),
  source,
});

const agendaContent = z.strictObject({
  key,
  seat,
  title: words,
  text,
  multiply: z.record(z.string(), z.number().min(0).max(5)),
  source,
});

const endingContent = z.strictObject({
  key,
  label: words,
  headline: words,
  text,
  source,
});

/** The vocabulary of pledges (model.md section 7). */
const clauseContent = z.strictObject({
  key,
  label: words,
  /** With `{n}`, `{move}`, `{vote}`, `{round}` where a value goes. */
  sentence: words,
  source,
});
export const CLAUSE_KINDS = [
  'dial-at-most',
  'dial-at-least',
  'move-not-played',
  'council-vote',
  'delivery',
] as const;

const objectiveContent = z.strictObject({ id, title: words, text, source });

const glossaryContent = z.strictObject({
  term: words,
  /** Other forms by which a text may name it: `dilution` of `dilute`. */
  also: z.array(words).max(6).default([]),
  meaning: text,
  see: z.array(words).max(5).default([]),
});

/** The chapters of the rules in the order in which they run; each has one page. */
export const RULE_CHAPTERS = [
  'R0',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
] as const;
export type RuleChapter = (typeof RULE_CHAPTERS)[number];

/** A rule in plain words. Its numbers are placeholders: engine/rule-pages.ts. */
const rulePageContent = z.strictObject({ title: words, text: z.string().min(1).max(4_000) });

/** What one of the two briefs says, in our own words, and the experiments that test it, by name and title. */
const briefClaimContent = z.strictObject({
  brief: z.enum(['Wuthnow 2017', 'Wishnick 2019']),
  paragraph: words,
  claim: text,
  tested: z.record(z.string().regex(/^CT\d\d$/, 'an experiment is CT and two digits'), words).optional(),
});

/** Everything that all scenarios share: scenarios/*.yaml and scenarios/moves/*.yaml. */
export const sharedContent = z.strictObject({
  parameters: z.record(z.string(), parameterContent),
  indicators: z.record(indicator, indicatorContent),
  seats: seatsContent,
  moves: z.record(seat, z.record(id, moveContent)),
  injects: z.record(id, injectContent),
  agendas: z.record(id, agendaContent),
  endings: z.record(z.enum(ENDINGS), endingContent),
  clauses: z.record(z.enum(CLAUSE_KINDS), clauseContent),
  glossary: z.array(glossaryContent),
  rules: z.record(z.enum(RULE_CHAPTERS), rulePageContent),
  briefClaims: z.record(
    z.string().regex(/^[WN]-\d\d$/, 'a claim is W- or N- and two digits'),
    briefClaimContent,
  ),
});
export type SharedContent = z.infer<typeof sharedContent>;

const parEntry = z.strictObject({ mean: z.number(), spread: z.number().positive() });
export const parTable = z.strictObject({
  rounds: z.number().int(),
  movesPerRound: z.number().int(),
  agendas: z.boolean(),
  starterHandsOnly: z.boolean(),
  games: z.number().int(),
  /** The command that computed the table. */
  command: words,
  scores: z.record(seat, parEntry),
  components: z.record(seat, z.record(z.string(), parEntry)),
});
export type ParTable = z.infer<typeof parTable>;

const briefs = z.record(seat, z.string().min(200).max(8_000));

/** One scenario folder: scenario.yaml, briefs/*.md, par.yaml. */
export const scenarioContent = z.strictObject({
  id,
  title: words,
  summary: text,
  /** The quarter that round 1 plays, e.g. `2017 Q3`. */
  firstQuarter: z.string().regex(/^\d{4} Q[1-4]$/),
  rounds: z.number().int().min(1).max(12),
  /** Round counts that set-up offers. */
  roundChoices: z.array(z.number().int().min(1).max(12)).min(1),
  minutes: z.number().int().min(15).max(480),
  movesPerRound: z.number().int().min(1).max(3),
  agendas: z.boolean(),
  starterHandsOnly: z.boolean(),
  injects: z.boolean(),
  situation: text,
  objectives: z.array(objectiveContent).min(3).max(5),
  /** Start value and source of every indicator. */
  start: z.record(indicator, z.strictObject({ value: z.number(), source })),
});
export type ScenarioFile = z.infer<typeof scenarioContent>;

/** An overlay names its base and gives only what differs. */
export const overlayContent = scenarioContent
  .omit({ start: true })
  .partial()
  .extend({ id, extends: id, title: words, start: scenarioContent.shape.start.optional() });

export const scenarioBundle = sharedContent.extend({
  // Records from before the reference had pages hold a scenario without them.
  rules: z.partialRecord(z.enum(RULE_CHAPTERS), rulePageContent).default({}),
  briefClaims: sharedContent.shape.briefClaims.default({}),
  scenario: scenarioContent,
  briefs,
  par: z.array(parTable),
});
/** A whole scenario as plain data, checked: what engine/scenario.ts compiles. */
export type ScenarioBundle = z.infer<typeof scenarioBundle>;
