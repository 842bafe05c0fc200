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
  const target =
    term(table, 'rest', p.stressBase) +
    term(table, 'imports', p.stressImports * p.stressSlope * (1 - table.quarter.importsMet), [
      'income',
      'reserves',
      'enforcement',
      'tradeVacuum',
    ]) +
    term(table, 'oilAdequacy', p.stressOil * p.stressSlope * missingOil) +
    term(table, 'harvest', books.harvestShock) +
    term(table, 'grain', played(table).grantsGrain > 0 ? p.stressGrain : 0) +
    term(table, 'markets', played(table).opensMarkets > 0 ? p.stressMarkets : 0) +
    term(table, 'control', played(table).tightensControl > 0 ? p.stressControl : 0);
  drift(table, 'economicStress', p.stressRate, target);
  books.harvestShock *= p.harvestFading;
}

function cohesion(table: Table): void {
  const p = table.scenario.parameters;
  const { tests, economicStress } = table.state.indicators;
  const fromTests =
    tests >= p.longTestsFrom ? p.cohesionLongTests : tests >= p.cheapTalkFrom ? p.cohesionMediumTests : 0;
  const target =
    term(table, 'rest', p.cohesionBase) +
    term(table, 'economicStress', -p.cohesionSlope * Math.max(0, economicStress - p.cohesionStressFrom)) +
    term(table, 'tests', fromTests) +
    term(table, 'summit', isSummit(table) ? p.cohesionSummit : 0);
  drift(table, 'eliteCohesion', p.cohesionRate, target);
}
