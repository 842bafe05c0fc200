// R9, second half. Belief: what Beijing thinks of backfill, which school prevails there, and what Washington
// estimates and expects of enforcement (W-12..W-21, W-26..W-30).
import { drift, step, term } from '../ledger.ts';
import { clamp, played, playing, seen, type Table } from '../table.ts';

export function belief(table: Table): void {
  backfillBelief(table);
  suspicion(table);
  reassurance(table);
  estimatedEnforcement(table);
  exposedAnnouncement(table);
  expectedEnforcement(table);
}

/** The signal is what arrives, bent by the school and by noise; an audit takes the bend off and halves the noise. */
function backfillBelief(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators, books, round } = table.state;
  const isAudited = played(table).auditsMoscow > 0;
  const bias = isAudited ? 0 : p.suspicionBias * (indicators.suspicion - p.suspicionNeutral);
  const noise = p.signalNoise * (isAudited ? p.auditNoise : 1) * table.dice.normal(round, 'belief', 'signal');
  const signal = clamp(books.arrivingBackfill + bias + noise, 0, 4);
  // What arrives, bent by noise: shown, it would tell the noise of this belief apart from all else that moved it.
  const target = term(table, 'signal', signal, ['arrivingBackfill']);
  drift(table, 'believedBackfill', isAudited ? p.auditRate : p.beliefRate, target);
}

function suspicion(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  const target =
    term(table, 'rest', p.suspicionBase) +
    term(table, 'evidenceOnRussia', p.suspicionEvidence * indicators.evidenceOnRussia) +
    term(
      table,
      'moscowInfluence',
      p.suspicionInfluence * Math.max(0, indicators.moscowInfluence - p.suspicionInfluenceFrom),
    ) +
    term(table, 'sinoRussianTies', p.suspicionTies * (indicators.sinoRussianTies - p.suspicionTiesFrom)) +
    term(table, 'listingsOfRussia', p.suspicionListings * indicators.listingsOfRussia);
  drift(table, 'suspicion', p.suspicionRate, target);
}

/** True reassurance lowers what Beijing believes; false reassurance does so too, and may be found out. */
function reassurance(table: Table): void {
  if (played(table).reassuresBeijing === 0) return;
  const p = table.scenario.parameters;
  const { id } = table.scenario.withSpecial.reassuresBeijing!;
  const { backfill } = table.state.indicators;
  // The size of the step tells whether the reassurance is true.
  const needs = [`move:${id}`, 'backfill'];
  if (backfill <= p.reassuranceTrueAtMost) {
    step(table, 'believedBackfill', p.reassuranceTrue, id, needs);
    return;
  }
  step(table, 'believedBackfill', p.reassuranceFalse, id, needs);
  const exposed = table.dice.chance(
    table.state.round,
    'seen',
    'reassuresBeijing',
    p.reassuranceExposedOdds * backfill,
  );
  step(table, 'suspicion', p.reassuranceExposed * exposed, id, [`move:${id}`]);
}

const ESTIMATE = ['estimatedEnforcement'];
/** Each of the three terms that rest on these, or the noise by subtraction, would give the true level away. */
const TRUE_LEVEL = ['estimatedEnforcement', 'enforcement'];

/** What is not verified is guessed at the prior. */
function estimatedEnforcement(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators, round } = table.state;
  const unverified = 1 - indicators.verification / 100;
  const compensation = played(table).compensates;
  const isSeen =
    compensation === 0
      ? 0
      : seen(
          table,
          'compensates',
          p.compensationSeenOdds + p.compensationSeenVerification * indicators.verification,
        );
  const target =
    term(table, 'enforcement', indicators.enforcement, TRUE_LEVEL) +
    term(
      table,
      'prior',
      p.estimatePriorWeight * unverified * (p.estimatePrior - indicators.enforcement),
      TRUE_LEVEL,
    ) +
    term(
      table,
      'announcement',
      played(table).announcesCompliance > 0 ? p.announcementBias * unverified : 0,
      ESTIMATE,
    ) +
    term(table, 'throttle', played(table).throttlesCrude > 0 ? p.estimateThrottle : 0, [
      'estimatedEnforcement',
      playing(table, 'throttlesCrude'),
    ]) +
    term(table, 'compensation-seen', p.estimateCompensation * compensation * isSeen, [
      'estimatedEnforcement',
      playing(table, 'compensates'),
    ]) +
    term(
      table,
      'noise',
      p.estimateNoise * unverified * table.dice.normal(round, 'estimate-of-enforcement', 'noise'),
      TRUE_LEVEL,
    );
  drift(table, 'estimatedEnforcement', p.estimateRate, target);
}

function exposedAnnouncement(table: Table): void {
  const p = table.scenario.parameters;
  const isExposed = table.state.indicators.evidenceOnChina > p.announcementExposedAbove;
  if (isExposed && played(table).announcesCompliance > 0)
    step(table, 'usChinaTies', p.announcementExposed, 'announcement-exposed');
}

function expectedEnforcement(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  const isBlamed =
    played(table).pointsToMoscow > 0 && indicators.evidenceOnRussia >= p.expectationBlameEvidence;
  const target =
    term(table, 'rest', p.expectationBase) +
    term(table, 'tests', p.expectationTests * indicators.tests) +
    term(table, 'provocation', p.expectationMood * indicators.provocation) +
    term(table, 'blame', isBlamed ? p.expectationBlameFactor * p.expectationBlame : 0) +
    term(table, 'tradeWar', p.expectationTradeWar * indicators.tradeWar);
  drift(table, 'expectedEnforcement', p.expectationRate, target);
}
