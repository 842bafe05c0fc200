// What a row of the ledger tells whom: every hidden number that goes into it is bent, one at a time, and whoever may see a
// row that comes out otherwise must know that number (architecture, section 3, rule 8).
import { seededDice, type Dice } from '../../engine/dice.ts';
import { DIAL_OF, INDICATORS, isIndicator, SEATS, type Indicator } from '../../engine/ids.ts';
import { keepingLedger, type Need, type Row } from '../../engine/ledger.ts';
import type { Order, Orders } from '../../engine/orders.ts';
import { newWorld } from '../../engine/set-up.ts';
import type { Books, Flows } from '../../engine/state.ts';
import { newQuarterFacts, type Table } from '../../engine/table.ts';
import { BOOK_VISIBILITY, VISIBILITY } from '../../engine/views/visibility.ts';
import { scenarioNamed } from './exercises.ts';
import { chooser, type Chooser } from './exercises-wander.ts';
import { CHAPTERS } from '../../engine/adjudicate.ts';
import { differingRows, runOf, type Bend } from './tables-probe.ts';

const scenario = scenarioNamed();
const READERS = [...SEATS, 'wall'] as const;
type Reader = (typeof READERS)[number];

/** What the parts of last quarter's flows rest on. */
const FLOW_NEEDS: Record<keyof Flows, readonly Need[]> = {
  enforcementEffect: ['enforcement'],
  bans: [],
  coal: ['enforcement'],
  iron: ['enforcement'],
  lead: ['enforcement'],
  seafood: ['enforcement'],
  textiles: ['enforcement'],
  otherGoods: ['enforcement'],
  smuggled: ['enforcement', 'evasionFleet'],
  fuelFromChina: ['enforcement'],
  fuelFromRussia: ['arrivingBackfill'],
  fuelShipToShip: ['evasionFleet'],
  fuelForAviation: [],
  incomeFromExports: ['exports'],
  incomeFromLabour: ['workersInChina', 'workersInRussia'],
  incomeFromServices: [],
  incomeFromAid: ['move:compensate-pyongyang'],
  incomeFromRussia: ['arrivingBackfill'],
  incomeFromRajin: [],
  incomeFromTheft: ['move:steal-by-cyber'],
  incomeFromPatrons: ['beijingInfluence', 'moscowInfluence'],
  incomeFromRelief: [],
  pressureFromIncome: ['income'],
  pressureFromOil: ['oilAdequacy'],
};

/** What goes into the share of imports that is met (R6): income, reserves, and credit, which rests on enforcement and the vacuum. */
const IMPORTS_MET: readonly Need[] = ['income', 'reserves', 'enforcement', 'tradeVacuum'];

function knows(reader: Reader, need: Need): boolean {
  if (isIndicator(need)) return VISIBILITY[need][reader] === 'exact';
  if (need === 'importsMet') return IMPORTS_MET.every((one) => knows(reader, one));
  if (need.startsWith('flow:'))
    return FLOW_NEEDS[need.slice(5) as keyof Flows].every((one) => knows(reader, one));
  if (!need.startsWith('move:')) return BOOK_VISIBILITY[need as keyof Books]?.[reader] === 'exact';
  const move = scenario.moves[need.slice(5)]!;
  return !move.isSecret || move.seat === reader || move.knownTo === reader;
}

const mayRead = (reader: Reader, indicator: Indicator): boolean =>
  !['none', 'record'].includes(VISIBILITY[indicator][reader]);

/** Who sees the row and should not, since it tells him of `input`. */
const tellsTooMuch = (row: Row, input: Need): Reader[] =>
  READERS.filter(
    (reader) =>
      mayRead(reader, row.indicator) &&
      row.needs.every((need) => knows(reader, need)) &&
      !knows(reader, input),
  );

/** Rolls whose result does not hang on their odds: that a thing was seen is told to all, with what odds is not. */
function fateful(seed: string): Dice {
  const dice = seededDice(seed);
  return {
    ...dice,
    chance: (round, purpose, key) => (dice.uniform(round, purpose, key) < 0.5 ? 1 : 0),
    happens: (round, purpose, key) => purpose !== 'hazard' && dice.uniform(round, purpose, key) < 0.5,
  };
}

const HIDDEN = INDICATORS.filter((id) => !READERS.every((reader) => VISIBILITY[id][reader] === 'exact'));
const HIDDEN_BOOKS = ['arrivingBackfill', 'dearTests', 'requestPending'] as const;

function bends(table: Table): Bend[] {
  const { least, most } = scenario;
  const within = (id: Indicator, x: number): number => Math.min(most[id], Math.max(least[id], x));
  const shift = (id: Indicator): number =>
    SEATS.some((seat) => DIAL_OF[seat] === id) ? 1 : (most[id] - least[id]) / 7;
  const flows = table.state.flows === null ? [] : Object.keys(FLOW_NEEDS).filter((part) => part !== 'bans');
  return [-1, 1].flatMap((side) => [
    ...HIDDEN.map((id) => ({ name: id, to: (x: number) => within(id, x + side * shift(id)) })),
    ...HIDDEN_BOOKS.map((book) => ({ name: book, to: (x: number) => Math.max(0, x + side) })),
    ...flows.map((part) => ({ name: `flow:${part}`, to: (x: number) => x + side * 3 })),
    { name: 'importsMet', to: (x: number) => x + 0.1 * side },
  ]);
}

function anyOrders(choose: Chooser): Orders {
  const order = (seat: (typeof SEATS)[number]): Order => {
    const moves = [...scenario.movesOf[seat]].sort(() => choose.sway()).slice(0, 4);
    return {
      dial: choose.below(scenario.dials[seat].levels),
      moves: moves.map((move) => ({ move: move.id, level: 1 + choose.below(move.levels) })),
    };
  };
  return {
    beijing: order('beijing'),
    moscow: order('moscow'),
    washington: order('washington'),
    pyongyang: order('pyongyang'),
  };
}

/** Every leak of a game of chance, as `R9 indicator/cause tells reader of input`. `as`: the rows as a test spoils them. */
export function leaksOf(seed: string, as: (row: Row) => Row = (row) => row): string[] {
  const choose = chooser(seed);
  const found = new Set<string>();
  const note = (rows: readonly Row[], input: Need): void => {
    for (const row of rows.map(as))
      for (const reader of tellsTooMuch(row, input))
        found.add(`${row.rule} ${row.indicator}/${row.cause} tells ${reader} of ${input}`);
  };
  const state = newWorld(scenario, seededDice(seed), 4, 'standard');
  for (let round = 1; round <= 4; round++) {
    state.round = round;
    const orders = anyOrders(choose);
    const table: Table = {
      state,
      scenario,
      dice: fateful(`${seed}/${round}`),
      ledger: keepingLedger(),
      orders,
      ambition: choose.happens(0.5) ? 1 + choose.below(3) : null,
      votes: {
        beijing: choose.pick(['support', 'dilute', 'veto']),
        moscow: choose.pick(['support', 'dilute', 'veto']),
      },
      quarter: newQuarterFacts(),
    };
    // R13 writes no rows, and an early end would leave nothing to probe.
    for (const { rule, apply: chapter } of CHAPTERS.filter((one) => one.rule !== 'R13')) {
      table.ledger.rule = rule;
      const base = runOf(chapter, table);
      for (const bend of bends(table)) {
        if (!base.reads.has(bend.name)) continue;
        note(differingRows(base.rows, runOf(chapter, table, base.reads, bend).rows), bend.name);
      }
      for (const seat of SEATS)
        for (const { move } of orders[seat].moves) {
          if (!scenario.moves[move]!.isSecret || base.revealed.includes(move)) continue;
          const without = {
            ...orders,
            [seat]: { ...orders[seat], moves: orders[seat].moves.filter((one) => one.move !== move) },
          };
          note(
            differingRows(base.rows, runOf(chapter, table, base.reads, null, without).rows),
            `move:${move}`,
          );
        }
      chapter(table);
    }
  }
  return [...found];
}
