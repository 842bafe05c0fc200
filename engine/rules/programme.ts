// R8 Programme: warheads grow with output; missile reach grows with tests and their luck.
import { step } from '../ledger.ts';
import { interpolate, played, type Table } from '../table.ts';

export function programme(table: Table): void {
  warheads(table);
  reach(table);
  const { longTestsFrom, longTestsUn } = table.scenario.parameters;
  if (table.state.indicators.tests >= longTestsFrom) step(table, 'unCredibility', longTestsUn, 'tests');
}

function warheads(table: Table): void {
  const p = table.scenario.parameters;
  const { interimDeal, economicStress } = table.state.indicators;
  const surge = played(table).surgesFissile > 0 ? p.surgeFactor : 1;
  const underDeal = interimDeal > 0 ? p.dealOutput : 1;
  const output = p.warheadOutput * surge * underDeal * (1 - (p.stressOutput * economicStress) / 100);
  step(table, 'warheads', output, 'fissile-output', ['warheads']);
}

function reach(table: Table): void {
  const p = table.scenario.parameters;
  const { tests, missileReach } = table.state.indicators;
  const success = table.dice.chance(table.state.round, 'test', 'quality', p.testSuccess);
  const quality = success + p.testFailure * (1 - success);
  const gain = interpolate([p.reachGain0, p.reachGain1, p.reachGain2, p.reachGain3, p.reachGain4], tests);
  step(table, 'missileReach', gain * quality * (1 - missileReach / p.reachCeiling) * p.reachScale, 'tests', [
    'missileReach',
  ]);
}
