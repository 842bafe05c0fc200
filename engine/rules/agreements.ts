// R12 Agreements, in the exact order of section 15: quiet quarters, the freeze, the interim deal, what both offers lead to.
import { set, step } from '../ledger.ts';
import { levelIn } from '../orders.ts';
import type { Parameters } from '../parameters.ts';
import type { World } from '../state.ts';
import { logistic, played, type Table } from '../table.ts';

export function agreements(table: Table): void {
  const { indicators, books } = table.state;
  books.quietQuarters =
    indicators.tests <= table.scenario.parameters.quietAtMost ? books.quietQuarters + 1 : 0;
  if (indicators.doubleFreeze > 0) keepFreeze(table);
  else signFreeze(table);
  if (indicators.interimDeal > 0) keepDeal(table);
  if (books.washingtonOffer > 0 && books.pyongyangOffer > 0) signDeal(table);
}

/** Odds that a double freeze is agreed, were its conditions met (`L((F - frzMid)/frzW)`). */
export function freezeOdds(p: Parameters, { indicators: x, books }: World): number {
  const favour =
    x.dialogue +
    p.freezeCredibility * (x.pyongyangCredibility + x.washingtonCredibility) +
    (books.jointProposal > 0 ? p.freezeJoint : 0) +
    p.freezeRelevance * x.moscowRelevance;
  return logistic((favour - p.freezeMiddle) / p.freezeWidth);
}

/** The favour `S` that interim and comprehensive deals share. */
function dealFavour(p: Parameters, { indicators: x }: World): number {
  return (
    x.dialogue +
    p.dealCredibility * (x.pyongyangCredibility + x.washingtonCredibility) +
    p.dealStress * x.economicStress +
    p.dealFreeze * x.doubleFreeze +
    p.dealRelevance * x.moscowRelevance +
    p.dealInfluence * x.beijingInfluence
  );
}

export const interimOdds = (p: Parameters, state: World): number =>
  logistic((dealFavour(p, state) - p.interimMiddle) / p.interimWidth);

export const comprehensiveOdds = (p: Parameters, state: World): number =>
  p.comprehensiveOdds *
  logistic((dealFavour(p, state) + p.comprehensiveLead - p.comprehensiveMiddle) / p.comprehensiveWidth);

/** Washington shows an opening: a channel, an offer new or open, or halted exercises. */
const showsOpening = (table: Table): boolean =>
  played(table).opensChannel > 0 ||
  table.state.books.washingtonOffer > 0 ||
  table.state.indicators.exercises === 0;

/** Conditions of a new freeze, without its odds. */
export function freezeIsOnTable(table: Table): boolean {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const isQuiet = x.tests <= p.quietAtMost && x.exercises <= p.freezeExercisesAtMost;
  return x.doubleFreeze === 0 && isQuiet && played(table).offersFreeze > 0 && showsOpening(table);
}

function signFreeze(table: Table): void {
  if (!freezeIsOnTable(table)) return;
  const odds = freezeOdds(table.scenario.parameters, table.state);
  if (!table.dice.happens(table.state.round, 'agreement', 'freeze', odds)) return;
  set(table, 'doubleFreeze', 1, 'freeze-agreed');
  table.state.books.freezeAge = 0;
}

/** Letter: tests and exercises at most 1. Spirit, which earns trust: none at all (N-12). */
function keepFreeze(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  books.freezeAge += 1;
  if (x.tests > p.quietAtMost) breakAgreement(table, 'pyongyang', 'doubleFreeze');
  else if (x.exercises > p.freezeExercisesAtMost) breakAgreement(table, 'washington', 'doubleFreeze');
  else {
    if (x.tests === 0) step(table, 'pyongyangCredibility', p.freezeTrust, 'freeze-kept');
    if (x.exercises === 0) step(table, 'washingtonCredibility', p.freezeTrust, 'freeze-kept');
  }
}

function keepDeal(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books } = table.state;
  books.dealAge += 1;
  if (x.tests > p.quietAtMost || hiddenSiteFound(table)) breakAgreement(table, 'pyongyang', 'interimDeal');
  else if (washingtonBreaksDeal(table)) breakAgreement(table, 'washington', 'interimDeal');
  else {
    step(table, 'pyongyangCredibility', p.interimTrust, 'deal-kept');
    step(table, 'washingtonCredibility', p.interimTrust, 'deal-kept');
  }
}

function hiddenSiteFound(table: Table): boolean {
  if (played(table).surgesFissile === 0) return false;
  const p = table.scenario.parameters;
  const odds = p.hiddenSiteOdds + p.hiddenSiteVerification * table.state.indicators.verification;
  return table.dice.happens(table.state.round, 'detect', 'hidden-site', odds);
}

function washingtonBreaksDeal(table: Table): boolean {
  const listing = table.scenario.withSpecial.listsChina;
  const listsBroadly = listing !== undefined && levelIn(table.orders.washington, listing.id) >= 2;
  const surges = table.state.indicators.exercises >= table.scenario.parameters.dealExercisesBelow;
  return surges || table.ambition !== null || listsBroadly;
}

function breakAgreement(
  table: Table,
  breaker: 'pyongyang' | 'washington',
  agreement: 'doubleFreeze' | 'interimDeal',
): void {
  const p = table.scenario.parameters;
  const cause = `breach-${breaker}`;
  step(
    table,
    breaker === 'pyongyang' ? 'pyongyangCredibility' : 'washingtonCredibility',
    -p.breachTrust,
    cause,
  );
  step(table, 'dialogue', p.breachDialogue, cause);
  step(table, 'tension', p.breachTension, cause);
  if (breaker === 'pyongyang') step(table, 'provocation', p.breachProvocation, cause);
  else step(table, 'allianceCohesion', p.breachAlliance, cause);
  set(table, agreement, 0, cause);
  if (agreement === 'interimDeal') table.state.books.relief = 0;
}

/** Both offers are open: an interim deal, or after two kept quarters and two level-2 offers the comprehensive one. */
function signDeal(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x, books, round } = table.state;
  const level = Math.min(books.washingtonOfferLevel, books.pyongyangOfferLevel);
  if (x.interimDeal === 0) {
    if (!table.dice.happens(round, 'agreement', 'interim', interimOdds(p, table.state))) return;
    set(table, 'interimDeal', 1, 'deal-agreed');
    books.dealAge = 0;
    books.relief = p.relief * (level === 2 ? 1 : p.reliefFirstLevel);
    clearOffers(table);
  } else if (books.dealAge >= p.comprehensiveAge && level === 2) {
    if (!table.dice.happens(round, 'agreement', 'comprehensive', comprehensiveOdds(p, table.state))) return;
    set(table, 'interimDeal', 2, 'deal-agreed');
    clearOffers(table);
  }
}

function clearOffers({ state: { books } }: Table): void {
  books.washingtonOffer = 0;
  books.pyongyangOffer = 0;
}
