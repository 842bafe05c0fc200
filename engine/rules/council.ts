// R5 Security Council: a tabled draft passes, diluted or not, or falls to a veto (model.md section 5); then the mood fades.
import type { Indicator, Vote } from '../ids.ts';
import { drift, set, step, term } from '../ledger.ts';
import type { Parameters } from '../parameters.ts';
import { interpolate, type Table } from '../table.ts';

/** A member that does not vote in time is taken to dilute, the pair's usual course (N-21). */
export const DEFAULT_VOTE: Vote = 'dilute';

export function council(table: Table): void {
  if (table.ambition !== null) session(table, table.ambition);
  fadeProvocation(table);
}

function session(table: Table, ambition: number): void {
  const beijing = table.votes.beijing ?? DEFAULT_VOTE;
  const moscow = table.votes.moscow ?? DEFAULT_VOTE;
  if (beijing === 'veto' || moscow === 'veto') veto(table, beijing, moscow);
  else adopt(table, ambition, beijing === 'dilute', moscow === 'dilute');
}

function veto(table: Table, beijing: Vote, moscow: Vote): void {
  const p = table.scenario.parameters;
  const { provocation } = table.state.indicators;
  step(table, 'unCredibility', p.vetoUn, 'veto');
  if (beijing === 'veto') {
    table.quarter.beijingVetoed = true;
    step(table, 'beijingInfluence', p.beijingVetoInfluence, 'veto-beijing');
    step(table, 'usChinaTies', p.beijingVetoTies + p.beijingVetoTiesMood * provocation, 'veto-beijing');
  }
  if (moscow === 'veto') {
    table.quarter.moscowVetoed = true;
    step(table, 'moscowInfluence', p.moscowVetoInfluence, 'veto-moscow');
    step(table, 'moscowRelevance', p.moscowVetoRelevance, 'veto-moscow');
    step(table, 'usRussiaTies', p.moscowVetoTies + p.moscowVetoTiesMood * provocation, 'veto-moscow');
    step(table, 'evidenceOnRussia', p.moscowVetoScrutiny, 'veto-moscow');
  }
}

/** Share of a draft that stands after dilution, 0 to 1 (`f`). */
export const shareLeft = (p: Parameters, beijingDilutes: boolean, moscowDilutes: boolean): number =>
  1 - (beijingDilutes ? p.beijingDilution : 0) - (moscowDilutes ? p.moscowDilution : 0);

/** Force of an adopted text (`g`): ambition, what is left of it, and the mood. */
export const forceOf = (p: Parameters, ambition: number, share: number, provocation: number): number =>
  ambition * share * (provocation >= p.fullMoodFrom ? 1 : p.lowMoodShare);

/** The measures of a text, in the order of its clauses: indicator and step per unit of force. */
export const measures = (p: Parameters): readonly (readonly [Indicator, number])[] => [
  ['textilesBan', p.textilesStep],
  ['otherGoodsBan', p.otherGoodsStep],
  ['labourLimits', p.labourStep],
  ['refinedFuelCap', p.refinedFuelStep],
  ['crudeCap', p.crudeStep],
  ['interdiction', p.interdictionStep],
];

function adopt(table: Table, ambition: number, beijingDilutes: boolean, moscowDilutes: boolean): void {
  const p = table.scenario.parameters;
  const share = shareLeft(p, beijingDilutes, moscowDilutes);
  const force = forceOf(p, ambition, share, table.state.indicators.provocation);
  for (const [indicator, perForce] of measures(p)) step(table, indicator, perForce * force, 'council-text');
  step(table, 'unCredibility', p.adoptedUn * share, 'council-text');
  step(table, 'eliteCohesion', p.adoptedCohesion, 'council-text');
  step(table, 'washingtonCredibility', p.adoptedCredibility, 'council-text');
  if (moscowDilutes) keepCarveOuts(table);
  else endCarveOuts(table, ambition);
  const cause = beijingDilutes ? 'dilution-beijing' : 'support-beijing';
  step(
    table,
    'beijingInfluence',
    beijingDilutes ? p.beijingDilutesInfluence : p.beijingSupportsInfluence,
    cause,
  );
  step(table, 'usChinaTies', beijingDilutes ? p.beijingDilutesTies : p.beijingSupportsTies, cause);
}

function keepCarveOuts(table: Table): void {
  const p = table.scenario.parameters;
  set(table, 'rajinExemption', 1, 'dilution-moscow');
  set(table, 'aviationExemption', 1, 'dilution-moscow');
  step(table, 'moscowRelevance', p.carveOutRelevance, 'dilution-moscow');
  step(table, 'moscowInfluence', p.carveOutInfluence, 'dilution-moscow');
}

function endCarveOuts(table: Table, ambition: number): void {
  const p = table.scenario.parameters;
  if (ambition >= p.aviationEndsFrom) set(table, 'aviationExemption', 0, 'support-moscow');
  if (ambition >= p.rajinEndsFrom) set(table, 'rajinExemption', 0, 'support-moscow');
  step(table, 'moscowInfluence', p.moscowSupportInfluence, 'support-moscow');
  step(table, 'usRussiaTies', p.moscowSupportTies, 'support-moscow');
}

/** `prov := .5 prov + (0, 3, 22, 42, 70)[tests]`, written as a drift so that it has rows. */
function fadeProvocation(table: Table): void {
  const p = table.scenario.parameters;
  const fromTests = interpolate(
    [p.provocation0, p.provocation1, p.provocation2, p.provocation3, p.provocation4],
    table.state.indicators.tests,
  );
  const target = term(table, 'tests', fromTests / p.provocationFading);
  drift(table, 'provocation', p.provocationFading, target);
}
