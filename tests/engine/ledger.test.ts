// The rows of a quarter explain every change: for each indicator they add up to what it moved by, in games of random
// orders, news included, and dropping any one of them is noticed.
import { expect, test } from 'vitest';
import { copyIndicators } from '../../engine/copy-world.ts';
import { INDICATORS, type Indicator } from '../../engine/ids.ts';
import { keepingLedger, set, silentLedger, step, type Row } from '../../engine/ledger.ts';
import { RANDOM_BOT, simulate, type GameSetup } from '../../engine/simulate.ts';
import type { Indicators } from '../../engine/state.ts';
import { everySeat, runs, scenarioNamed, SETTINGS } from '../support/exercises.ts';
import { tableOf } from '../support/tables.ts';

const NEAR = 1e-9;

interface Quarter {
  readonly opening: Indicators;
  readonly closing: Indicators;
  readonly rows: readonly Row[];
}

const setupOf = (number: number, keepsLedger: boolean): GameSetup => ({
  scenario: scenarioNamed(number % 2 === 0 ? 'august-2017' : 'spring-2019'),
  seed: `ledger/${number}`,
  rounds: 8,
  settings: SETTINGS,
  weights: 'cards',
  players: everySeat(RANDOM_BOT),
  keepsLedger,
});

function quartersOf(number: number): Quarter[] {
  const setup = setupOf(number, true);
  const quarters: Quarter[] = [];
  let opening = copyIndicators(setup.scenario.start);
  simulate(setup, ({ world, rows }) => {
    const closing = copyIndicators(world.indicators);
    quarters.push({ opening, closing, rows: rows! });
    opening = closing;
  });
  return quarters;
}

/** Indicators whose rows do not add up to their change. */
function unexplained({ opening, closing }: Quarter, rows: readonly Row[]): Indicator[] {
  const left = copyIndicators(closing);
  for (const id of INDICATORS) left[id] -= opening[id];
  for (const row of rows) left[row.indicator] -= row.change;
  return INDICATORS.filter((id) => Math.abs(left[id]) > NEAR * Math.max(1, Math.abs(closing[id])));
}

const games = Array.from({ length: Math.max(200, runs(2000)) }, (_, number) => quartersOf(number));

test('the rows of every quarter of 200 random games add up to every change', () => {
  for (const quarter of games.flat()) expect(unexplained(quarter, quarter.rows)).toEqual([]);
});

test('and a row that is dropped is missed, whichever it is', () => {
  for (const quarter of games.slice(0, 4).flat())
    for (const dropped of quarter.rows.filter(({ change }) => Math.abs(change) > 1e-6)) {
      const rest = quarter.rows.filter((row) => row !== dropped);
      expect(unexplained(quarter, rest)).toEqual([dropped.indicator]);
    }
});

test('a silent ledger changes nothing but what is kept', () => {
  for (let number = 0; number < 20; number++)
    expect(simulate(setupOf(number, false))).toEqual(simulate(setupOf(number, true)));
});

test('a step beyond the scale leaves a row for the step and one for the limit', () => {
  const table = tableOf({ indicators: { tension: 95 } });
  step(table, 'tension', 10, 'threat');
  expect(table.ledger.rows!.map(({ cause, change }) => [cause, change])).toEqual([
    ['threat', 10],
    ['scale-limit', -5],
  ]);
});

test('a step of nothing leaves no row, and a silent ledger none at all', () => {
  const table = { ...tableOf(), ledger: silentLedger() };
  step(table, 'tension', 3, 'threat');
  expect(table.ledger.rows).toBeNull();
  const kept = { ...table, ledger: keepingLedger() };
  step(kept, 'tension', 0, 'threat');
  set(kept, 'tension', kept.state.indicators.tension, 'threat');
  expect(kept.ledger.rows).toEqual([]);
});
