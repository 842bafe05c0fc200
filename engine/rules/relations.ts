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
  drift(table, 'usChinaTies', p.usChinaRate, [
    term('rest', p.usChinaBase),
    term('expectation-gap', p.usChinaGap * (1 - (p.usChinaGapTradeWar * x.tradeWar) / 100) * gap, [
      'estimatedEnforcement',
      'expectedEnforcement',
    ]),
    term('tradeWar', -p.usChinaTradeWar * x.tradeWar),
    term('listingsOfChina', -p.usChinaListings * x.listingsOfChina),
    term('veto-beijing', table.quarter.beijingVetoed ? p.beijingVetoDrift : 0),
  ]);
}

function usRussia(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const weight = played(table, 'holdsMoscowToText') > 0 ? p.usRussiaTextFactor : 1;
  drift(table, 'usRussiaTies', p.usRussiaRate, [
    term('rest', p.usRussiaBase),
    term('listingsOfRussia', -p.usRussiaListings * x.listingsOfRussia),
    term('evidenceOnRussia', -p.usRussiaEvidence * weight * x.evidenceOnRussia),
    term('veto-moscow', table.quarter.moscowVetoed ? p.moscowVetoDrift : 0),
    term('dialogue', x.dialogue > p.usRussiaDialogueAbove ? p.usRussiaDialogue : 0),
  ]);
}

/** N-34 a high base, N-39 shared friction, W-16 suspicion beside it. */
function sinoRussian(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  drift(table, 'sinoRussianTies', p.sinoRussianRate, [
    term('rest', p.sinoRussianBase),
    term(
      'shared-friction',
      p.sinoRussianPressure * (p.sinoRussianPressureFrom - x.usChinaTies - x.usRussiaTies),
    ),
    term(
      'believedBackfill',
      -p.sinoRussianBelief * Math.max(0, x.believedBackfill - p.sinoRussianBeliefFrom),
    ),
    term('thaadStage', p.sinoRussianThaad * (x.thaadStage - 1)),
    term('exercises', p.sinoRussianExercises * (x.exercises - 1)),
  ]);
}

/** W-10 enforcement costs influence, W-15 so does a vacuum that is filled, W-11 compensation wins some back. */
function beijingInfluence(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  const excused = x.tests >= p.longTestsFrom ? p.beijingInfluenceTests : 1;
  const isBroken =
    books.restraintBargain > 0 && x.tests >= p.bargainTestsFrom && played(table, 'bindsRestraint') === 0;
  const compensation = table.scenario.withSpecial.compensates;
  drift(table, 'beijingInfluence', p.beijingInfluenceRate, [
    term('rest', p.beijingInfluenceBase),
    term('enforcement', -p.beijingInfluenceEnforcement * x.enforcement * x.enforcement * excused),
    term(compensation?.id ?? 'aid', p.beijingInfluenceCompensation * played(table, 'compensates'), [
      playing(table, 'compensates'),
    ]),
    term(
      'moscowInfluence',
      -p.beijingInfluenceMoscow * Math.max(0, x.moscowInfluence - p.beijingInfluenceMoscowFrom),
    ),
    term('filled-vacuum', -p.beijingInfluenceVacuum * x.tradeVacuum * books.arrivingBackfill, [
      'tradeVacuum',
      'arrivingBackfill',
    ]),
    term('bargain-broken', isBroken ? p.beijingInfluenceBargain : 0),
  ]);
}

/** W-13 backfill buys influence, more in a wide vacuum, as far as Pyongyang lets it (W-17). */
function moscowInfluence(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  drift(table, 'moscowInfluence', p.moscowInfluenceRate, [
    term('rest', p.moscowInfluenceBase),
    term('arrivingBackfill', p.moscowInfluenceBackfill * books.arrivingBackfill, ['arrivingBackfill']),
    term('filled-vacuum', p.moscowInfluenceVacuum * x.tradeVacuum * books.arrivingBackfill * p.uptake, [
      'tradeVacuum',
      'arrivingBackfill',
    ]),
  ]);
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
  drift(table, 'allianceCohesion', p.allianceRate, [
    term('rest', p.allianceBase),
    term('coercionOfSeoul', p.allianceCoercion * x.coercionOfSeoul),
    term('exercises', fromExercises[x.exercises]!),
    term('freeze', x.doubleFreeze > 0 ? p.allianceFreeze : 0),
    term('tests', x.tests >= p.longTestsFrom ? p.allianceTests : 0),
  ]);
  step(table, 'coercionOfSeoul', -p.coercionFading * x.coercionOfSeoul, 'fading');
}

function relevance(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  drift(table, 'moscowRelevance', p.relevanceRate, [
    term('rest', p.relevanceBase),
    term('dialogue', x.dialogue > p.relevanceDialogueAbove ? p.relevanceDialogue : 0),
    term('moscowInfluence', p.relevanceInfluence * x.moscowInfluence),
    term('freeze', x.doubleFreeze > 0 ? p.relevanceFreeze : 0),
  ]);
}

/** N-10, N-31: calm, labour, transit and trade; then what the pitch to Seoul adds. */
function farEast(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  drift(table, 'farEastProspects', p.farEastRate, [
    term('rest', p.farEastBase),
    term('arrivingBackfill', p.farEastBackfill * books.arrivingBackfill, ['arrivingBackfill']),
    term('workersInRussia', p.farEastLabour * x.workersInRussia),
    term('calm', p.farEastCalm * Math.max(0, p.farEastCalmBelow - x.tension)),
    term('rajinExemption', p.farEastRajin * x.rajinExemption),
    term('relief', p.farEastRelief * books.relief),
    term('listingsOfRussia', p.farEastListings * x.listingsOfRussia),
  ]);
  if (played(table, 'pitchesGasAndRail') > 0) {
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
  drift(table, 'unCredibility', p.unRate, [
    term('rest', p.unBase),
    term('evidence', p.unEvidence * (x.evidenceOnRussia + x.evidenceOnChina)),
  ]);
}
