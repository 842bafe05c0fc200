// The flows of the map: for the white cell what R6 worked out, for anybody else what its own readings give.
import { expect, test } from 'vitest';
import { SEATS, type Flow } from '../../../engine/ids.ts';
import type { Context } from '../../../engine/index.ts';
import type { Quarter, State } from '../../../engine/state.ts';
import { flowsOf, startFlows } from '../../../engine/views/flow-lines.ts';
import type { FlowLine, Reading } from '../../../engine/views/shapes.ts';
import type { WaterfallReader } from '../../../engine/views/waterfall.ts';
import { begin, contextOf, copyOf, everySeat, playOut } from '../../support/exercises.ts';

const context = contextOf('flow lines');
const played = playOut(context, begin(context, 8), {
  players: everySeat({ bot: 'doctrine', level: 'standard' }),
});

const readingIn = (lines: readonly FlowLine[], flow: Flow): Reading =>
  lines.find((line) => line.flow === flow)?.reading ?? { known: 'unknown' };
const after = (state: State, quarter: Quarter, reader: WaterfallReader) =>
  flowsOf(context, state, quarter, reader).after;
const valueOf = (reading: Reading): number => ('value' in reading ? reading.value : Number.NaN);

test('the white cell sees what R6 worked out, in every quarter', () => {
  expect(played.history.length).toBeGreaterThan(4);
  for (const quarter of played.history) {
    const lines = after(played, quarter, 'open');
    const { flows, closing } = quarter;
    const truth: Partial<Record<Flow, number>> = {
      coal: flows.coal,
      iron: flows.iron + flows.lead,
      seafood: flows.seafood,
      textiles: flows.textiles,
      otherGoods: flows.otherGoods,
      smuggled: flows.smuggled,
      crude: closing.crudeSupply,
      fuelFromChina: flows.fuelFromChina,
      fuelFromRussia: flows.fuelFromRussia,
      fuelShipToShip: flows.fuelShipToShip,
      aid: flows.incomeFromAid,
      rajinTransit: flows.incomeFromRajin,
    };
    for (const [flow, amount] of Object.entries(truth))
      expect(
        Math.abs(valueOf(readingIn(lines, flow as Flow)) - amount),
        `${quarter.round} ${flow}`,
      ).toBeLessThan(1);
  }
});

test('what a quarter says of the one before is what that one said of itself', () => {
  for (const reader of [...SEATS, 'wall', 'open'] as const)
    for (const [i, quarter] of played.history.slice(1).entries())
      expect(flowsOf(context, played, quarter, reader).before).toEqual(
        after(played, played.history[i]!, reader),
      );
});

test('before the first quarter the flows are told, and then the quarters tell them', () => {
  const start = begin(context, 8);
  const [first] = played.history;
  expect(startFlows(context, start, 'beijing')).toEqual(flowsOf(context, played, first!, 'beijing').before);
  expect(startFlows(context, played, 'beijing')).toBeNull();
});

const differ = (reader: WaterfallReader, change: (state: State) => void): boolean => {
  const [state, twin] = [copyOf(begin(context, 8)), copyOf(begin(context, 8))];
  change(twin);
  return (
    JSON.stringify(startFlows(context, twin, reader)) !== JSON.stringify(startFlows(context, state, reader))
  );
};

const HIDDEN = {
  'how strictly Beijing enforces': {
    change: (state: State) => void (state.world.indicators.enforcement = 0),
    from: ['washington', 'wall'],
    but: 'beijing',
  },
  'what of the backfill arrives': {
    change: (state: State) => void (state.world.books.arrivingBackfill = 4),
    from: ['beijing', 'washington', 'wall'],
    but: 'moscow',
  },
  'how far Moscow goes': {
    change: (state: State) => void (state.world.indicators.backfill = 4),
    from: ['beijing', 'washington', 'wall', 'moscow'],
    but: null, // all read what arrives, or what they believe of it
  },
  'the evasion fleet': {
    change: (state: State) => void (state.world.indicators.evasionFleet = 3),
    from: ['beijing', 'moscow', 'washington', 'wall'],
    but: 'pyongyang',
  },
  'the crude supply': {
    change: (state: State) => void (state.world.indicators.crudeSupply = 10),
    from: ['wall'],
    but: 'beijing',
  },
} as const;

test.each(Object.entries(HIDDEN))('flows do not give away %s', (_, { change, from, but }) => {
  for (const reader of from) expect(differ(reader, change), reader).toBe(false);
  // Control: who may know it sees the change.
  if (but !== null) expect(differ(but, change), but).toBe(true);
});

test('the wall knows no flow but public shipments', () => {
  const quarter = played.history.find(({ revealed }) => revealed.length === 0)!;
  const known = after(played, quarter, 'wall').filter(({ reading }) => reading.known !== 'unknown');
  expect(known.map(({ flow }) => flow)).toEqual(['grain', 'rajinTransit']);
});

test('a secret move is unknown to those who are no party to it, played or not', () => {
  for (const quarter of played.history) {
    const isPlayed = quarter.orders.beijing.moves.some(({ move }) => move === 'compensate-pyongyang');
    if (isPlayed && quarter.revealed.includes('compensate-pyongyang')) continue;
    for (const reader of ['moscow', 'washington', 'wall'] as const)
      expect(readingIn(after(played, quarter, reader), 'aid').known).toBe('unknown');
    for (const reader of ['beijing', 'pyongyang'] as const)
      expect(readingIn(after(played, quarter, reader), 'aid').known).toBe('exact');
  }
});

test('what arrives from Russia is exact at both ends and a range to others that holds what they believe', () => {
  const quarter = played.history.at(-1)!;
  for (const reader of ['moscow', 'pyongyang'] as const)
    expect(readingIn(after(played, quarter, reader), 'fuelFromRussia').known).toBe('exact');
  for (const reader of ['beijing', 'washington'] as const) {
    const reading = readingIn(after(played, quarter, reader), 'fuelFromRussia');
    if (reading.known !== 'estimate') throw new Error(`${reader}: ${reading.known}`);
    expect(reading.low).toBeLessThanOrEqual(reading.value);
    expect(reading.high).toBeGreaterThanOrEqual(reading.value);
    expect(reading.high).toBeGreaterThan(reading.low);
  }
});

test('views hold the flows of their own audience', () => {
  const elsewhere: Context = contextOf('flow lines');
  expect(startFlows(elsewhere, begin(elsewhere, 8), 'moscow')).not.toEqual(
    startFlows(elsewhere, begin(elsewhere, 8), 'beijing'),
  );
});
