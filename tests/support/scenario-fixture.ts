// A small scenario of made-up numbers that loads without findings, as files; tests spoil one thing at a time.
// The files are JSON, which is YAML too.
import { CLAUSE_KINDS, RULE_CHAPTERS } from '../../engine/content.ts';
import type { SourceFile } from '../../engine/findings.ts';
import {
  CAPITAL_OF,
  COMPONENTS,
  DIAL_OF,
  DIALS,
  ENDINGS,
  INDICATORS,
  SEATS,
  type Seat,
} from '../../engine/ids.ts';
import { PARAMETERS } from '../../engine/parameters.ts';

type Data = any;

const record = (names: readonly string[], tell: (name: string, index: number) => unknown): Data =>
  Object.fromEntries(names.map((name, index) => [name, tell(name, index)]));

const topOf = (seat: Seat): number => (seat === 'washington' ? 3 : 4);
const topLevel = (indicator: string): number =>
  (DIALS as readonly string[]).includes(indicator)
    ? topOf(SEATS.find((seat) => DIAL_OF[seat] === indicator)!)
    : 100;

const handOf = (seat: Seat): string[] => Array.from({ length: 7 }, (_, index) => `${seat}-plan-${index + 1}`);

const moveData = (seat: Seat, id: string, index: number): Data => ({
  key: `${seat[0]?.toUpperCase()}${index + 1}`,
  title: `Plan ${index + 1}`,
  text: 'A sentence on the card.',
  detail: 'What the card says when it is opened.',
  icon: 'talk',
  cost: 1,
  levels: ['once'],
  bar: 0,
  visibility: 'public',
  effects: { tension: 1 },
  headline: `A plan of ${seat}`,
  report: 'It was announced.',
  source: `DJ ${id}`,
});

const seatData = (seat: Seat): Data => ({
  label: seat,
  code: seat.slice(0, 2).toUpperCase(),
  mandate: 'To be a test.',
  dial: {
    key: `${seat[0]?.toUpperCase()}00`,
    id: DIAL_OF[seat],
    label: 'Dial',
    question: 'How far?',
    visibility: 'secret',
    stepLimit: 2,
    stepCost: 1,
    levels: Array.from({ length: topOf(seat) + 1 }, (_, level) => ({ words: `level ${level}`, upkeep: 0 })),
    shows: ['tension'],
    source: 'DJ',
  },
  components: record(COMPONENTS[seat], (key) => ({
    key,
    label: key,
    weight: 0.2,
    meaning: 'A part of the score.',
    source: 'DJ',
  })),
  redLines: [
    {
      id: 'too-tense',
      key: 'L1',
      label: 'Tension',
      when: [{ indicator: 'tension', atLeast: 80 }],
      source: 'DJ',
    },
  ],
  starterHand: handOf(seat),
  panel: ['tension', 'provocation', 'dialogue', 'tests', 'exercises', CAPITAL_OF[seat]],
});

export const brief = (seat: string): string =>
  `# ${seat}\n\n${'A line of the brief, written for a test. '.repeat(8)}\n`;

const sharedData = (): Record<string, Data> => ({
  'parameters.yaml': record(PARAMETERS, (key) => ({
    key: key.slice(0, 30),
    value: 1,
    rule: 'section 13',
    source: 'DJ',
  })),
  'indicators.yaml': record(INDICATORS, (key) => ({
    key: key.slice(0, 30),
    label: key,
    short: key.slice(0, 20),
    unit: 'points',
    min: 0,
    max: topLevel(key),
    decimals: 0,
    group: 'belief',
    meaning: 'A number.',
    source: 'DJ',
  })),
  'seats.yaml': record(SEATS, (seat) => seatData(seat as Seat)),
  ...record(
    SEATS.map((seat) => `moves/${seat}.yaml`),
    (_path, index) => record(handOf(SEATS[index]!), (id, place) => moveData(SEATS[index]!, id, place)),
  ),
  'injects.yaml': {
    'harvest-fails': {
      key: 'I01',
      title: 'Harvest',
      text: 'Rain.',
      when: [{ quarters: true, atLeast: 1 }],
      odds: 0.1,
      once: false,
      source: 'DJ',
    },
  },
  'agendas.yaml': record(
    SEATS.map((seat) => `card-${seat}`),
    (_id, index) => ({
      key: `A${index}`,
      seat: SEATS[index],
      title: 'Card',
      text: 'More of this.',
      multiply: { [COMPONENTS[SEATS[index]!][0]]: 1.5 },
      source: 'DJ',
    }),
  ),
  'endings.yaml': record(ENDINGS, (key) => ({
    key,
    label: key,
    headline: key,
    text: 'It ended.',
    source: 'R13',
  })),
  'clauses.yaml': record(CLAUSE_KINDS, (key) => ({
    key,
    label: key,
    sentence: 'It holds {n}.',
    source: 'section 7',
  })),
  'glossary.yaml': [
    { term: 'backfill', meaning: 'To fill a gap that another leaves.', see: ['dilute'] },
    { term: 'dilute', meaning: 'To weaken a text.' },
  ],
  'rules.yaml': record(RULE_CHAPTERS, (title) => ({ title, text: 'It is {capitalIncome}.' })),
  'brief-claims.yaml': { 'W-01': { brief: 'Wuthnow 2017', paragraph: '¶1', claim: 'A claim.' } },
});

export const scenarioData = (id: string): Data => ({
  id,
  title: 'A test',
  summary: 'A scenario made for a test.',
  firstQuarter: '2017 Q3',
  rounds: 4,
  roundChoices: [3, 4],
  minutes: 60,
  movesPerRound: 3,
  agendas: true,
  starterHandsOnly: false,
  injects: true,
  situation: 'It is a test.',
  objectives: ['one', 'two', 'three'].map((name) => ({
    id: name,
    title: name,
    text: 'To learn.',
    source: 'DJ',
  })),
  start: record(INDICATORS, () => ({ value: 1, source: 'DJ' })),
});

/** The files as data; change them, then `asFiles`. */
export const fixtureData = (id = 'test-case'): Record<string, Data> => ({
  ...sharedData(),
  [`${id}/scenario.yaml`]: scenarioData(id),
  ...record(
    SEATS.map((seat) => `${id}/briefs/${seat}.md`),
    (path) => brief(path),
  ),
});

export const asFiles = (data: Record<string, Data>): SourceFile[] =>
  Object.entries(data).map(([path, content]) => ({
    path,
    text: typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  }));

export const fixtureFiles = (
  change: (data: Record<string, Data>) => void = () => {},
  id = 'test-case',
): SourceFile[] => {
  const data = fixtureData(id);
  change(data);
  return asFiles(data);
};
