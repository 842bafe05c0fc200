// R9, first half. Evidence: what fades, routine listings, and what is detected this quarter (W-07, N-25, N-29).
import { step } from '../ledger.ts';
import { clamp, played, type Table } from '../table.ts';

export function evidence(table: Table): void {
  fading(table);
  routineListings(table);
  evidenceFading(table);
  backfillSeen(table);
  laxitySeen(table);
  smugglingSeen(table);
}

function fading(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  step(table, 'evasionFleet', p.evasionFading, 'fading');
  step(table, 'listingsOfRussia', -(1 - p.listingsDecay) * indicators.listingsOfRussia, 'fading');
  step(table, 'listingsOfChina', -(1 - p.listingsDecay) * indicators.listingsOfChina, 'fading');
  step(table, 'verification', -(1 - p.verificationDecay) * indicators.verification, 'fading', [
    'verification',
  ]);
  step(table, 'interdiction', -(1 - p.interdictionDecay) * indicators.interdiction, 'fading');
}

function routineListings(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  step(table, 'listingsOfRussia', p.routineListings * indicators.evidenceOnRussia, 'routine-listings');
  const gap = clamp(indicators.expectedEnforcement - indicators.estimatedEnforcement, 0, p.routineGapMost);
  step(table, 'listingsOfChina', p.routineListings * indicators.evidenceOnChina * gap, 'routine-listings', [
    'estimatedEnforcement',
    'expectedEnforcement',
  ]);
}

function evidenceFading(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  const onRussia = played(table).blocksPanel > 0 ? p.evidenceFadingBlocked : p.evidenceFading;
  step(table, 'evidenceOnRussia', -onRussia * indicators.evidenceOnRussia, 'fading');
  step(table, 'evidenceOnChina', -p.evidenceFading * indicators.evidenceOnChina, 'fading');
}

/** The dial drives detection, not what arrives (section 15). */
function backfillSeen(table: Table): void {
  const p = table.scenario.parameters;
  const { backfill, verification } = table.state.indicators;
  const odds = Math.min(
    p.detectionMost,
    backfill * (p.detectionBackfill + p.detectionVerification * verification),
  );
  const hit = table.dice.chance(table.state.round, 'detect', 'backfill', odds);
  const blocked = played(table).blocksPanel > 0 ? p.detectedBlocked : 1;
  step(
    table,
    'evidenceOnRussia',
    (p.detectedBase + p.detectedPerLevel * backfill) * hit * blocked,
    'backfill-seen',
    ['backfill'],
  );
}

function laxitySeen(table: Table): void {
  const p = table.scenario.parameters;
  const { enforcement, verification } = table.state.indicators;
  const lax = Math.max(0, p.laxBelow - enforcement);
  const odds = Math.min(p.detectionMost, lax * (p.laxOdds + p.laxVerification * verification));
  const hit = table.dice.chance(table.state.round, 'detect', 'lax', odds);
  step(table, 'evidenceOnChina', (p.laxBase + p.laxPerLevel * lax) * hit, 'laxity-seen', ['enforcement']);
}

function smugglingSeen(table: Table): void {
  const p = table.scenario.parameters;
  const share = table.dice.uniform(table.state.round, 'detect', 'smuggling');
  step(
    table,
    'evidenceOnChina',
    p.smugglingEvidence * table.state.indicators.evasionFleet * share,
    'smuggling-seen',
    ['evasionFleet'],
  );
}
