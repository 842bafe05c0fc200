// R10 Relations: the great-power ties, both patrons' influence, the alliance, and what follows from them.
// The blocks run in the printed order, each on the values as they then stand (section 15).
import { drift, step, term } from '../ledger.ts';
import { clamp, played, playing, type Table } from '../table.ts';

export function relations(table: Table): void {
  usChina(table);
  usRussia(table);
  sinoRussian(table);
  beijingInfluence(table);
  moscowInfluence(table);
  alliance(table);
  relevance(table);
  farEast(table);
  councilCredibility(table);
  step(table, 'tradeWar', table.scenario.parameters.tradeFriction, 'friction');
}

/** W-05, W-25, N-35: what Washington estimates against what it expects, listings and the trade war. */
function usChina(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const gap = clamp(x.estimatedEnforcement - x.expectedEnforcement, p.usChinaGapLeast, p.usChinaGapMost);
  const target =
    term(table, 'rest', p.usChinaBase) +
    term(table, 'expectation-gap', p.usChinaGap * (1 - (p.usChinaGapTradeWar * x.tradeWar) / 100) * gap, [
      'estimatedEnforcement',
      'expectedEnforcement',
    ]) +
    term(table, 'tradeWar', -p.usChinaTradeWar * x.tradeWar) +
    term(table, 'listingsOfChina', -p.usChinaListings * x.listingsOfChina) +
    term(table, 'veto-beijing', table.quarter.beijingVetoed ? p.beijingVetoDrift : 0);
  drift(table, 'usChinaTies', p.usChinaRate, target);
}

function usRussia(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const weight = played(table).holdsMoscowToText > 0 ? p.usRussiaTextFactor : 1;
  const target =
    term(table, 'rest', p.usRussiaBase) +
    term(table, 'listingsOfRussia', -p.usRussiaListings * x.listingsOfRussia) +
    term(table, 'evidenceOnRussia', -p.usRussiaEvidence * weight * x.evidenceOnRussia) +
    term(table, 'veto-moscow', table.quarter.moscowVetoed ? p.moscowVetoDrift : 0) +
    term(table, 'dialogue', x.dialogue > p.usRussiaDialogueAbove ? p.usRussiaDialogue : 0);
  drift(table, 'usRussiaTies', p.usRussiaRate, target);
}

/** N-34 a high base, N-39 shared friction, W-16 suspicion beside it. */
function sinoRussian(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const target =
    term(table, 'rest', p.sinoRussianBase) +
    term(
      table,
      'shared-friction',
      p.sinoRussianPressure * (p.sinoRussianPressureFrom - x.usChinaTies - x.usRussiaTies),
    ) +
    term(
      table,
      'believedBackfill',
      -p.sinoRussianBelief * Math.max(0, x.believedBackfill - p.sinoRussianBeliefFrom),
    ) +
    term(table, 'thaadStage', p.sinoRussianThaad * (x.thaadStage - 1)) +
    term(table, 'exercises', p.sinoRussianExercises * (x.exercises - 1));
  drift(table, 'sinoRussianTies', p.sinoRussianRate, target);
}

/** W-10 enforcement costs influence, W-15 so does a vacuum that is filled, W-11 compensation wins some back. */
function beijingInfluence(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  const excused = x.tests >= p.longTestsFrom ? p.beijingInfluenceTests : 1;
  const isBroken =
    books.restraintBargain > 0 && x.tests >= p.bargainTestsFrom && played(table).bindsRestraint === 0;
  const compensation = table.scenario.withSpecial.compensates;
  const target =
    term(table, 'rest', p.beijingInfluenceBase) +
    term(table, 'enforcement', -p.beijingInfluenceEnforcement * x.enforcement * x.enforcement * excused) +
    term(table, compensation?.id ?? 'aid', p.beijingInfluenceCompensation * played(table).compensates, [
      playing(table, 'compensates'),
    ]) +
    term(
      table,
      'moscowInfluence',
      -p.beijingInfluenceMoscow * Math.max(0, x.moscowInfluence - p.beijingInfluenceMoscowFrom),
    ) +
    term(table, 'filled-vacuum', -p.beijingInfluenceVacuum * x.tradeVacuum * books.arrivingBackfill, [
      'tradeVacuum',
      'arrivingBackfill',
    ]) +
    term(table, 'bargain-broken', isBroken ? p.beijingInfluenceBargain : 0);
  drift(table, 'beijingInfluence', p.beijingInfluenceRate, target);
}

/** W-13 backfill buys influence, more in a wide vacuum, as far as Pyongyang lets it (W-17). */
function moscowInfluence(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  const target =
    term(table, 'rest', p.moscowInfluenceBase) +
    term(table, 'arrivingBackfill', p.moscowInfluenceBackfill * books.arrivingBackfill, [
      'arrivingBackfill',
    ]) +
    term(
      table,
      'filled-vacuum',
      p.moscowInfluenceVacuum * x.tradeVacuum * books.arrivingBackfill * p.uptake,
      ['tradeVacuum', 'arrivingBackfill'],
    );
  drift(table, 'moscowInfluence', p.moscowInfluenceRate, target);
}

function alliance(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const fromExercises = [
    p.allianceExercises0,
    p.allianceExercises1,
    p.allianceExercises2,
    p.allianceExercises3,
  ];
  const target =
    term(table, 'rest', p.allianceBase) +
    term(table, 'coercionOfSeoul', p.allianceCoercion * x.coercionOfSeoul) +
    term(table, 'exercises', fromExercises[x.exercises]!) +
    term(table, 'freeze', x.doubleFreeze > 0 ? p.allianceFreeze : 0) +
    term(table, 'tests', x.tests >= p.longTestsFrom ? p.allianceTests : 0);
  drift(table, 'allianceCohesion', p.allianceRate, target);
  step(table, 'coercionOfSeoul', -p.coercionFading * x.coercionOfSeoul, 'fading');
}

function relevance(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const target =
    term(table, 'rest', p.relevanceBase) +
    term(table, 'dialogue', x.dialogue > p.relevanceDialogueAbove ? p.relevanceDialogue : 0) +
    term(table, 'moscowInfluence', p.relevanceInfluence * x.moscowInfluence) +
    term(table, 'freeze', x.doubleFreeze > 0 ? p.relevanceFreeze : 0);
  drift(table, 'moscowRelevance', p.relevanceRate, target);
}

/** N-10, N-31: calm, labour, transit and trade; then what the pitch to Seoul adds. */
function farEast(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  const target =
    term(table, 'rest', p.farEastBase) +
    term(table, 'arrivingBackfill', p.farEastBackfill * books.arrivingBackfill, ['arrivingBackfill']) +
    term(table, 'workersInRussia', p.farEastLabour * x.workersInRussia) +
    term(table, 'calm', p.farEastCalm * Math.max(0, p.farEastCalmBelow - x.tension)) +
    term(table, 'rajinExemption', p.farEastRajin * x.rajinExemption) +
    term(table, 'relief', p.farEastRelief * books.relief) +
    term(table, 'listingsOfRussia', p.farEastListings * x.listingsOfRussia);
  drift(table, 'farEastProspects', p.farEastRate, target);
  if (played(table).pitchesGasAndRail > 0) {
    const calm = Math.max(0, 1 - x.tension / p.pitchCalmBelow);
    step(
      table,
      'farEastProspects',
      p.pitchBase + p.pitchCalm * calm,
      table.scenario.withSpecial.pitchesGasAndRail!.id,
    );
  }
}

function councilCredibility(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const target =
    term(table, 'rest', p.unBase) +
    term(table, 'evidence', p.unEvidence * (x.evidenceOnRussia + x.evidenceOnChina));
  drift(table, 'unCredibility', p.unRate, target);
}
