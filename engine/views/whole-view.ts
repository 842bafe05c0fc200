// A whole view from its two parts. Past quarters are sent once and the present often, so a page puts them together
// itself; this file is safe for a page.
import type {
  HeadNow,
  Headline,
  IndicatorLine,
  IndicatorNow,
  MessageLine,
  OutcomeView,
  PastQuarter,
  Present,
  Reading,
  View,
} from './shapes.ts';

/** `past` oldest first; `remainingMs` as in `ExerciseHead`. */
export function wholeView(present: Present, past: readonly PastQuarter[], remainingMs: number | null): View {
  const head = { ...present.head, clock: { ...present.head.clock, remainingMs } };
  const pastMessages = past.flatMap(({ messages }) => messages);
  const pastOffers = past.flatMap(({ offers }) => offers);
  if (present.audience === 'wall') {
    const statements = [...pastMessages, ...present.statements];
    const outcome = outcomesOf(past, present, statements).at(-1) ?? null;
    return { ...present, head, statements, indicators: withHistory(present.indicators, past), outcome };
  }
  const messages = [...pastMessages, ...present.messages];
  const offers = [...pastOffers, ...present.offers];
  const chronicle = outcomesOf(past, present, messages);
  const outcome = chronicle.at(-1) ?? null;
  if (present.audience === 'white-cell') return { ...present, head, messages, offers, outcome };
  const indicators = withHistory(present.indicators, past);
  return { ...present, head, messages, offers, indicators, outcome, chronicle };
}

const UNKNOWN = { known: 'unknown' } as const;

const withHistory = (lines: readonly IndicatorNow[], past: readonly PastQuarter[]): IndicatorLine[] =>
  lines.map(({ indicator, reading }) => {
    const before = past.map(({ opening }) => opening[indicator] ?? UNKNOWN);
    return { indicator, reading, change: changeOf(before.at(-1), reading), history: [...before, reading] };
  });

/** Of shown values, which have three decimals at most. */
function changeOf(before: Reading | undefined, after: Reading): number | null {
  if (before === undefined || !('value' in before) || !('value' in after)) return null;
  return Math.round((after.value - before.value) * 1000) / 1000;
}

/** With what was said aloud in each round, and how it all ended. */
const outcomesOf = (
  past: readonly PastQuarter[],
  { head }: Present,
  messages: readonly MessageLine[],
): OutcomeView[] =>
  past.map(({ opening: _opening, messages: _messages, offers: _offers, headlines, ...quarter }) => ({
    ...quarter,
    headlines: [...headlines, ...statements(messages, quarter.round), ...ending(head, quarter.round)],
  }));

const statements = (messages: readonly MessageLine[], round: number): Headline[] =>
  messages
    .filter((message) => message.round === round && message.to === 'all')
    .map(({ from, id }) => ({
      seat: from === 'white-cell' ? 'world' : from,
      kind: 'statement',
      id,
      level: null,
    }));

const ending = (head: HeadNow, round: number): Headline[] =>
  head.ending !== null && round === head.round
    ? [{ seat: 'world', kind: 'ending', id: head.ending, level: null }]
    : [];
