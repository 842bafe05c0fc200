// What crosses the border of the North, as one audience may know it: worked out from that audience's own readings and
// from public law by the arithmetic of R6. What rests on a number that it cannot read stays unknown.
import { seededDice } from '../dice.ts';
import { FLOWS, type Flow, type Indicator, type Seat } from '../ids.ts';
import { levelIn } from '../orders.ts';
import type { Context } from '../play.ts';
import {
  BAN_OF,
  enforcementEffect,
  GOODS,
  passingShips,
  russianFuel,
  soldValue,
  valueOf,
  type Good,
} from '../rules/flows.ts';
import type { Scenario } from '../scenario.ts';
import type { Special } from '../specials.ts';
import type { Flows, Quarter, State } from '../state.ts';
import { clamp } from '../table.ts';
import { shown, type Moment } from './estimates.ts';
import { readingsAt } from './readings.ts';
import type { FlowLine, OutcomeView, Reading } from './shapes.ts';
import { BOOK_VISIBILITY, VISIBILITY } from './visibility.ts';
import { knowsMove, type WaterfallReader } from './waterfall.ts';

/** The end of a quarter, or the start of the exercise, seen by one reader. */
interface Sight {
  readonly context: Context;
  readonly reader: WaterfallReader;
  readonly moment: Moment;
  /** null before the first quarter. */
  readonly quarter: Quarter | null;
  readonly flows: Flows | null;
  readonly arriving: number;
}

/** Flows before the first quarter is worked out; null afterwards. */
export function startFlows(context: Context, state: State, reader: WaterfallReader): FlowLine[] | null {
  if (state.history.length > 0) return null;
  return linesOf(atStart(context, reader, state.world, state.world.books.arrivingBackfill));
}

/** Flows at the start that `seat` knows to the number. What it only estimates is drawn anew for every exercise. */
export const exactStartFlows = (scenario: Scenario, seat: Seat): FlowLine[] =>
  linesOf(
    atStart(
      { scenario, dice: seededDice('none of its draws is kept') },
      seat,
      { round: 1, indicators: scenario.start },
      scenario.start.backfill,
    ),
  ).filter(({ reading }) => reading.known === 'exact');

/** Flows of a quarter that was worked out, and of the one before it. */
export function flowsOf(
  context: Context,
  { history }: State,
  quarter: Quarter,
  reader: WaterfallReader,
): OutcomeView['flows'] {
  const previous = history.find(({ round }) => round === quarter.round - 1);
  const opening = { round: quarter.round, indicators: quarter.opening };
  return {
    before: linesOf(
      previous === undefined
        ? atStart(context, reader, opening, context.scenario.start.backfill)
        : afterQuarter(context, reader, previous),
    ),
    after: linesOf(afterQuarter(context, reader, quarter)),
  };
}

const atStart = (context: Context, reader: WaterfallReader, moment: Moment, arriving: number): Sight => ({
  context,
  reader,
  moment,
  quarter: null,
  flows: null,
  arriving,
});

const afterQuarter = (context: Context, reader: WaterfallReader, quarter: Quarter): Sight => ({
  context,
  reader,
  moment: { round: quarter.round + 1, indicators: quarter.closing },
  quarter,
  flows: quarter.flows,
  arriving: quarter.arrivingBackfill,
});

/** The bands that the engine can tell; records come with the view when they are published. */
const linesOf = (sight: Sight): FlowLine[] =>
  FLOWS.flatMap((flow) => {
    const reading = flowReading(sight, flow);
    return reading === null ? [] : [{ flow, reading }];
  });

function flowReading(sight: Sight, flow: Flow): Reading | null {
  const p = sight.context.scenario.parameters;
  switch (flow) {
    case 'coal':
    case 'seafood':
    case 'textiles':
    case 'otherGoods':
      return across(sight, 'enforcement', (level) => sold(sight, flow, level));
    case 'iron':
      return across(sight, 'enforcement', (level) => sold(sight, 'iron', level) + sold(sight, 'lead', level));
    case 'smuggled':
      return smuggled(sight);
    case 'crude':
      return read(sight, 'crudeSupply');
    case 'fuelFromChina':
      return across(
        sight,
        'enforcement',
        (level) =>
          p.refinedChinaBase * (1 - sight.moment.indicators.refinedFuelCap * enforcementEffect(p, level)),
      );
    case 'fuelFromRussia':
      return fuelFromRussia(sight);
    case 'fuelShipToShip':
      return sight.flows === null
        ? across(
            sight,
            'evasionFleet',
            (fleet) => p.shipToShip * fleet * passingShips(p, sight.moment.indicators),
          )
        : across(sight, 'evasionFleet', () => sight.flows!.fuelShipToShip);
    case 'workersInChina':
    case 'workersInRussia':
      return read(sight, flow);
    case 'aid':
      return ofMove(sight, 'compensates', p.compensation);
    case 'grain':
      return ofMove(sight, 'grantsGrain', 1);
    case 'rajinTransit':
      return ofMove(sight, 'pushesRajin', p.rajinFees);
    case 'chineseCustoms':
    case 'russianTrade':
      return null;
  }
}

/** Sold openly under a level of Chinese enforcement, $m a quarter. Bans, and what a deal waives of them, are public. */
function sold({ context, flows, moment }: Sight, good: Good, level: number): number {
  const p = context.scenario.parameters;
  const ban = flows === null ? moment.indicators[BAN_OF[good]] : flows.bans[GOODS.indexOf(good)]!;
  return soldValue(p, valueOf(p, good), ban, enforcementEffect(p, level));
}

/** Sold past the bans: what is left of all exports for who owns the fleet. Others know neither closely enough. */
function smuggled(sight: Sight): Reading {
  if (!isExact(sight, 'evasionFleet')) return UNKNOWN;
  const all = sight.moment.indicators.exports;
  return across(sight, 'enforcement', (level) =>
    Math.max(0, all - GOODS.reduce((sum, good) => sum + sold(sight, good, level), 0)),
  );
}

/** What arrives is known at both ends. Others believe a level; listings cut it in public, Beijing may have in secret. */
function fuelFromRussia(sight: Sight): Reading {
  const { context, reader, moment, arriving } = sight;
  const p = context.scenario.parameters;
  if (reader === 'open' || BOOK_VISIBILITY.arrivingBackfill[reader] === 'exact')
    return { known: 'exact', value: Math.round(russianFuel(p, arriving)) };
  const backfill = read(sight, 'backfill');
  if (!('low' in backfill)) return UNKNOWN;
  const listings = 1 - (p.listingsBite * moment.indicators.listingsOfRussia) / 100;
  const fuel = (level: number): number => Math.round(russianFuel(p, level * listings));
  return {
    known: 'estimate',
    value: fuel(backfill.value),
    low: fuel(backfill.low * (1 - p.leanShare - p.leanAsked)),
    high: fuel(backfill.high),
  };
}

/** `amount` per level of a move. A secret one is unknown to whoever is no party to it, played or not. */
function ofMove({ context, reader, quarter }: Sight, special: Special, amount: number): Reading {
  const move = context.scenario.withSpecial[special];
  if (quarter === null || move === undefined) return { known: 'exact', value: 0 };
  const level = levelIn(quarter.orders[move.seat], move.id);
  const isKnown = reader === 'open' || knowsMove(context.scenario, quarter, reader, move.id);
  return isKnown ? { known: 'exact', value: amount * level } : UNKNOWN;
}

const UNKNOWN: Reading = { known: 'unknown' };

/** A belief is held without a range; the levels beside it bound it. */
const BELIEF_REACH = 1;

/** What the reader sees of an indicator, beliefs with the levels beside them. */
function read({ context, reader, moment }: Sight, indicator: Indicator): Reading {
  const { scenario } = context;
  if (reader === 'open')
    return { known: 'exact', value: shown(scenario, indicator, moment.indicators[indicator]) };
  const reading = readingsAt(context, reader, moment)[indicator];
  const knowledge = VISIBILITY[indicator][reader];
  if (reading.known !== 'estimate' || (knowledge !== 'belief' && knowledge !== 'evidence')) return reading;
  return {
    ...reading,
    low: within(scenario, indicator, reading.value - BELIEF_REACH),
    high: within(scenario, indicator, reading.value + BELIEF_REACH),
  };
}

const within = (scenario: Scenario, indicator: Indicator, value: number): number =>
  clamp(value, scenario.least[indicator], scenario.most[indicator]);

const isExact = ({ reader }: Sight, indicator: Indicator): boolean =>
  reader === 'open' || VISIBILITY[indicator][reader] === 'exact';

/** An amount that rises or falls all the way with an indicator, over the range of its reading; whole units. */
function across(sight: Sight, indicator: Indicator, amount: (value: number) => number): Reading {
  const reading = read(sight, indicator);
  if (reading.known === 'unknown') return reading;
  // The shown value of an exact reading is rounded; the reader knows the number itself.
  if (reading.known === 'exact')
    return { known: 'exact', value: Math.round(amount(sight.moment.indicators[indicator])) };
  const value = Math.round(amount(reading.value));
  if (reading.known === 'record') return { ...reading, value };
  const ends = [Math.round(amount(reading.low)), Math.round(amount(reading.high))];
  return { known: 'estimate', value, low: Math.min(...ends), high: Math.max(...ends) };
}
