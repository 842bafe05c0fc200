// The waterfall of an indicator for one audience: rows whose every input it may know, the rest as one step
// "not known to you"; bands where a single hidden source could be found by subtraction. What is shown of the rest, and
// how, hangs on nothing but what the audience can see.
import {
  INDICATORS,
  isDial,
  isIndicator,
  isSeat,
  SEATS,
  DIAL_OF,
  type Indicator,
  type MoveId,
  type Seat,
} from '../ids.ts';
import type { Need, Row } from '../ledger.ts';
import type { Context } from '../play.ts';
import { record, type Scenario } from '../scenario.ts';
import type { Quarter, State } from '../state.ts';
import { readingOf, readingsAt, readingsThen, type Reader } from './readings.ts';
import { held, shown, type Held } from './estimates.ts';
import { remember } from './remember.ts';
import { sinceLastQuarter, type Told } from './since-last-quarter.ts';
import { openingRows, standingSources } from './standing-sources.ts';
import type { Reading, Waterfall, WaterfallStep } from './shapes.ts';
import { BOOK_VISIBILITY, VISIBILITY } from './visibility.ts';

/** `open`: the debrief and the white cell, to whom everything is known. */
export type WaterfallReader = Reader | 'open';

/** Waterfalls of every indicator that changed in a quarter and that the reader may read. */
export function waterfalls(
  context: Context,
  state: State,
  quarter: Quarter,
  reader: WaterfallReader,
): Waterfall[] {
  const rows = rowsOf(context, quarter);
  const known = knownRows(context, state, quarter, reader);
  const knownOfLast = knownRowsBefore(context, state, quarter, reader);
  const ends = endsOf(context, quarter, reader);
  // All of them, in a fixed order: whether and where a hidden row was written first would tell of it.
  return INDICATORS.flatMap((indicator) => {
    // Whoever does not know where the number stood cannot be told its course: it is in the rest.
    const knowsCourse = reader === 'open' || VISIBILITY[indicator][reader] === 'exact';
    const told = sinceLastQuarter(
      context.scenario,
      indicator,
      known.get(indicator) ?? NONE,
      knownOfLast.get(indicator) ?? NONE,
      knowsCourse,
    );
    const between = ends(indicator, rows.get(indicator) ?? NONE);
    const waterfall = waterfallOf(context, reader, indicator, between, told);
    return waterfall === null ? [] : [waterfall];
  });
}

type Rows = ReadonlyMap<Indicator, readonly Row[]>;

const NONE: readonly Row[] = [];

const rowsOf = (context: Context, quarter: Quarter): Rows =>
  remember(context, quarter, 'rows', () => Map.groupBy(quarter.rows, (row) => row.indicator));

/** Rows of a quarter that the reader may read; the next quarter asks for them again. */
const knownRows = (context: Context, state: State, quarter: Quarter, reader: WaterfallReader): Rows =>
  remember(context, quarter, `known rows ${reader}`, () =>
    filtered(rowsOf(context, quarter), readerOf(context, state, quarter, reader)),
  );

/** Before the first quarter stands what held the numbers where they opened. */
function knownRowsBefore(context: Context, state: State, quarter: Quarter, reader: WaterfallReader): Rows {
  const last = quarterBefore(state, quarter);
  return last === undefined
    ? filtered(openingRows(context.scenario), readerOf(context, state, quarter, reader))
    : knownRows(context, state, last, reader);
}

const filtered = (rows: Rows, mayRead: (row: Row) => boolean): Rows =>
  new Map(Array.from(rows, ([indicator, own]) => [indicator, own.filter(mayRead)]));

/** `told`: what the reader is told of the rows of the indicator. */
function waterfallOf(
  context: Context,
  reader: WaterfallReader,
  indicator: Indicator,
  [before, after]: Ends,
  told: readonly Told[],
): Waterfall | null {
  if (!('value' in before) || !('value' in after)) return null;
  const steps = grouped(context, indicator, told);
  if (steps.length === 0 && before.value === after.value) return null;
  const seen = told.reduce((sum, row) => sum + row.change, 0);
  const left = after.value - before.value - seen;
  const isExact = before.known === 'exact';
  const hidden = hiddenOf(context, reader)[indicator];
  // Two rounded ends explain a difference of up to one unit; what is left beyond that, anybody can see.
  const isShort = Math.abs(left) > 1.0001 / 10 ** context.scenario.bundle.indicators[indicator].decimals;
  if (isExact && hidden === 0 && !isShort) return { indicator, before, after, precision: 'numbers', steps };
  const rest = shown(context.scenario, indicator, left) + 0;
  const all: WaterfallStep[] = [...steps, { cause: null, rule: null, actor: null, change: rest }];
  const isSolvable = isExact && hidden < 2;
  return isSolvable
    ? {
        indicator,
        before,
        after,
        precision: 'bands',
        steps: all.map((step) => inBands(context.scenario, indicator, step)),
      }
    : { indicator, before, after, precision: 'numbers', steps: all };
}

const quarterBefore = ({ history }: State, { round }: Quarter): Quarter | undefined =>
  history.find((one) => one.round === round - 1);

/** Whether the reader knows every input of a row. Flows are told as differences, which rest on the moves of two quarters. */
function readerOf(
  context: Context,
  state: State,
  quarter: Quarter,
  reader: WaterfallReader,
): (row: Row) => boolean {
  const knowsNow = knowledgeOf(context, state, quarter, reader);
  const last = quarterBefore(state, quarter);
  const knowsThen = last === undefined ? knowsNow : knowledgeOf(context, state, last, reader);
  return ({ needs, rule }) => needs.every((need) => knowsNow(need) && (rule !== FLOWS || knowsThen(need)));
}

/** The chapter that sets numbers outright and writes what they differ by. */
const FLOWS = 'R6';

type Ends = readonly [before: Reading, after: Reading];

/** Values before the first row and after the last: news of the round is part of its waterfall. */
function endsOf(
  context: Context,
  quarter: Quarter,
  reader: WaterfallReader,
): (indicator: Indicator, rows: readonly Row[]) => Ends {
  const { scenario, dice } = context;
  const openingOf = (indicator: Indicator, rows: readonly Row[]): number =>
    rows.reduce((value, row) => (row.rule === 'R0' ? value - row.change : value), quarter.opening[indicator]);
  if (reader === 'open') {
    const exact = (indicator: Indicator, value: number): Reading => ({
      known: 'exact',
      value: shown(scenario, indicator, value),
    });
    return (indicator, rows) => [
      exact(indicator, openingOf(indicator, rows)),
      exact(indicator, quarter.closing[indicator]),
    ];
  }
  const before = readingsThen(context, quarter, reader);
  const after = readingsAt(context, reader, { round: quarter.round + 1, indicators: quarter.closing });
  return (indicator, rows) => {
    const opening = openingOf(indicator, rows);
    if (opening === quarter.opening[indicator]) return [before[indicator], after[indicator]];
    const moment = { round: quarter.round, indicators: { ...quarter.opening, [indicator]: opening } };
    const hold = (seat: Seat): Held => held(scenario, dice, moment, seat, indicator);
    return [readingOf(scenario, reader, indicator, opening, hold), after[indicator]];
  };
}

/** What of a scenario does not change with its quarters: hidden sources of every number, for one reader. */
const hiddenOf = (context: Context, reader: WaterfallReader): Readonly<Record<Indicator, number>> =>
  remember(context, context.scenario, `hidden ${reader}`, () =>
    record(INDICATORS, (indicator) => hiddenSources(context.scenario, reader, indicator)),
  );

/** How many of the sources that a number always rests on are hidden from the reader, revelations of a quarter apart. */
function hiddenSources(scenario: Scenario, reader: WaterfallReader, indicator: Indicator): number {
  if (reader === 'open') return 0;
  const mayKnow = (need: Need): boolean =>
    need.startsWith('move:')
      ? isPartyTo(scenario, reader, need.slice(5))
      : isIndicator(need)
        ? VISIBILITY[need][reader] === 'exact'
        : BOOK_VISIBILITY[need as keyof typeof BOOK_VISIBILITY]?.[reader] === 'exact';
  const rows = standingSources(scenario).get(indicator) ?? [];
  return new Set(rows.filter((row) => !row.needs.every(mayKnow)).map(({ cause }) => cause)).size;
}

/** Whether the reader knows one input of a row exactly; each is looked up once. */
function knowledgeOf(
  context: Context,
  state: State,
  quarter: Quarter,
  reader: WaterfallReader,
): (need: Need) => boolean {
  if (reader === 'open') return () => true;
  const known = new Map<Need, boolean>();
  return (need) => {
    let knowing = known.get(need);
    if (knowing === undefined) known.set(need, (knowing = knows(context, state, quarter, reader, need)));
    return knowing;
  };
}

function knows(context: Context, state: State, quarter: Quarter, reader: Reader, need: Need): boolean {
  if (need.startsWith('move:')) return knowsMove(context.scenario, quarter, reader, need.slice(5));
  if (need.startsWith('pledge:')) return isParty(state, reader, need.slice(7));
  if (isIndicator(need)) return VISIBILITY[need][reader] === 'exact';
  return BOOK_VISIBILITY[need as keyof typeof BOOK_VISIBILITY]?.[reader] === 'exact';
}

/** A secret move is known to its seat, to its addressee, and to all if a roll revealed it. */
export function knowsMove(scenario: Scenario, quarter: Quarter, reader: Reader, id: MoveId): boolean {
  return isPartyTo(scenario, reader, id) || quarter.revealed.includes(id);
}

function isPartyTo(scenario: Scenario, reader: Reader, id: MoveId): boolean {
  const move = scenario.moves[id];
  return move === undefined || !move.isSecret || move.seat === reader || move.knownTo === reader;
}

function isParty(state: State, reader: Reader, id: string): boolean {
  const pledge = state.world.pledges.find((one) => one.id === id);
  return (
    pledge !== undefined && isSeat(reader) && (pledge.pledger === reader || pledge.parties.includes(reader))
  );
}

/** One step per cause, in the order of the ledger; goods and sources of one cause are summed. */
function grouped(context: Context, indicator: Indicator, rows: readonly Told[]): WaterfallStep[] {
  const { scenario } = context;
  const sums = new Map<string, { rule: string; change: number }>();
  for (const { cause, rule, change } of rows) {
    const sum = sums.get(cause);
    if (sum === undefined) sums.set(cause, { rule, change });
    else sum.change += change;
  }
  const actors = remember(context, scenario, 'actors', () => new Map<string, WaterfallStep['actor']>());
  const scale = 10 ** (scenario.bundle.indicators[indicator].decimals + 1);
  const steps: WaterfallStep[] = [];
  for (const [cause, sum] of sums) {
    const change = Math.round(sum.change * scale) / scale;
    if (change === 0) continue;
    let actor = actors.get(cause);
    if (actor === undefined) actors.set(cause, (actor = actorOf(scenario, cause)));
    steps.push({ cause, rule: sum.rule, actor, change });
  }
  return steps;
}

function actorOf(scenario: Scenario, cause: string): WaterfallStep['actor'] {
  if (isDial(cause)) return SEATS.find((seat) => DIAL_OF[seat] === cause)!;
  const move = scenario.moves[cause];
  if (move !== undefined) return move.seat;
  if (scenario.injects.some((inject) => inject.id === cause)) return 'inject';
  if (COUNCIL_CAUSES.has(cause)) return 'council';
  return SIDE_OF[cause] ?? 'rule';
}

const COUNCIL_CAUSES: ReadonlySet<string> = new Set([
  'council-text',
  'veto',
  'coalBan',
  'ironBan',
  'leadBan',
  'seafoodBan',
  'textilesBan',
  'otherGoodsBan',
]);

/** Terms that are one seat's doing. */
const SIDE_OF: Readonly<Record<string, Seat>> = {
  'veto-beijing': 'beijing',
  'dilution-beijing': 'beijing',
  'support-beijing': 'beijing',
  'veto-moscow': 'moscow',
  'dilution-moscow': 'moscow',
  'support-moscow': 'moscow',
  'breach-pyongyang': 'pyongyang',
  'breach-washington': 'washington',
  'channel-washington': 'washington',
  'channel-pyongyang': 'pyongyang',
  'fuel-from-russia': 'moscow',
  'cash-from-russia': 'moscow',
  arrivingBackfill: 'moscow',
  'provocation-at-border': 'pyongyang',
  charm: 'pyongyang',
  'cheap-talk': 'pyongyang',
  markets: 'pyongyang',
  control: 'pyongyang',
  grain: 'moscow',
  threat: 'washington',
  aid: 'beijing',
};

/** Direction and one of three sizes: up to 2, up to 8, or more hundredths of the scale. */
function inBands(scenario: Scenario, indicator: Indicator, step: WaterfallStep): WaterfallStep {
  const span = scenario.most[indicator] - scenario.least[indicator];
  const share = Math.abs(step.change) / span;
  const size = share === 0 ? 0 : share <= 0.02 ? 1 : share <= 0.08 ? 2 : 3;
  return { ...step, change: Math.sign(step.change) * size + 0 };
}
