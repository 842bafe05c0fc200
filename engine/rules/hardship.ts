// R7 Hardship: economic stress follows imports and oil; elite cohesion follows stress and displays of strength.
import { drift, term } from '../ledger.ts';
import { played, type Table } from '../table.ts';
import { isSummit } from './direct-effects.ts';

export function hardship(table: Table): void {
  stress(table);
  cohesion(table);
}

function stress(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  const missingOil = 1 - Math.min(1, indicators.oilAdequacy);
  drift(table, 'economicStress', p.stressRate, [
    term('rest', p.stressBase),
    term('imports', p.stressImports * p.stressSlope * (1 - table.quarter.importsMet), [
      'income',
      'reserves',
      'enforcement',
      'tradeVacuum',
    ]),
    term('oilAdequacy', p.stressOil * p.stressSlope * missingOil),
    term('harvest', books.harvestShock),
    term('grain', played(table, 'grantsGrain') > 0 ? p.stressGrain : 0),
    term('markets', played(table, 'opensMarkets') > 0 ? p.stressMarkets : 0),
    term('control', played(table, 'tightensControl') > 0 ? p.stressControl : 0),
  ]);
  books.harvestShock *= p.harvestFading;
}

function cohesion(table: Table): void {
  const p = table.scenario.parameters;
  const { tests, economicStress } = table.state.indicators;
  const fromTests =
    tests >= p.longTestsFrom ? p.cohesionLongTests : tests >= p.cheapTalkFrom ? p.cohesionMediumTests : 0;
  drift(table, 'eliteCohesion', p.cohesionRate, [
    term('rest', p.cohesionBase),
    term('economicStress', -p.cohesionSlope * Math.max(0, economicStress - p.cohesionStressFrom)),
    term('tests', fromTests),
    term('summit', isSummit(table) ? p.cohesionSummit : 0),
  ]);
}
