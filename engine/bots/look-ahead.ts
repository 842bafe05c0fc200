// How a computer seat weighs an order (model.md sections 11 and 15): it plays its own believed state forward with
// expected values in place of rolls, everyone else holding dials and playing nothing. It never meets the truth.
import { CAPITAL_OF, type Seat, type Vote } from '../ids.ts';
import { workOutQuarter } from '../adjudicate.ts';
import { copyWorld } from '../copy-world.ts';
import { EXPECTED_DICE } from '../dice.ts';
import { silentLedger } from '../ledger.ts';
import { levelIn, type Order, type Orders, type Votes } from '../orders.ts';
import { comprehensiveOdds, freezeIsOnTable, freezeOdds, interimOdds } from '../rules/agreements.ts';
import { collapseOdds, warOdds } from '../rules/hazards.ts';
import { terminalAdjustment, valueTo } from '../rules/scores.ts';
import type { Scenario } from '../scenario.ts';
import type { Special } from '../specials.ts';
import type { World } from '../state.ts';
import { clamp, holdAll, newQuarterFacts, type Table } from '../table.ts';
import type { Believed } from '../views/believed-state.ts';

/** Weight of each quarter of the look-ahead, by its length. */
const QUARTER_WEIGHTS: Record<number, readonly number[]> = { 1: [1], 2: [1, 2], 3: [1, 1, 2] };

const DILUTED: Votes = { beijing: 'dilute', moscow: 'dilute' };

/**
 * Value of an order to the seat that believes `start`, in score points, `quarters` ahead (1 to 3). The others hold their
 * dials and play nothing, unless `others` says what they are expected to do (a promise that is weighed).
 */
export function weighOrder(
  scenario: Scenario,
  start: Believed,
  order: Order,
  quarters: number,
  others: Partial<Orders> = {},
): number {
  const seat = start.believedBy;
  const weights = QUARTER_WEIGHTS[quarters]!;
  const table = tableFor(
    scenario,
    copyWorld(start),
    { ...holdAll(start), ...others, [seat]: order },
    DILUTED,
  );
  workOutQuarter(table);
  const branch = agreementAhead(table, seat, order);
  const after = table.state;
  const unsigned = weighAhead(scenario, branch === null ? after : copyWorld(after), order, seat, weights);
  if (branch === null) return unsigned;
  branch.sign(after);
  const signed = weighAhead(scenario, after, order, seat, weights) + branch.bonus;
  return branch.odds * signed + (1 - branch.odds) * unsigned;
}

/** Value of a vote: the Council session with the other member diluting, then dials held, equal weights (section 15). */
export function weighVote(scenario: Scenario, start: Believed, ambition: number, vote: Vote): number {
  const seat = start.believedBy;
  const votes: Votes = { ...DILUTED, [seat]: vote };
  const table = tableFor(scenario, copyWorld(start), holdAll(start), votes, ambition);
  workOutQuarter(table);
  return weighAhead(scenario, table.state, NO_ORDER, seat, [1, 1]);
}

const NO_ORDER: Order = { dial: 0, moves: [] };

function tableFor(
  scenario: Scenario,
  state: World,
  orders: Orders,
  votes: Votes,
  ambition: number | null = null,
): Table {
  const draft = scenario.withSpecial.tablesDraft;
  const tabled = draft === undefined ? 0 : levelIn(orders.washington, draft.id);
  return {
    state,
    scenario,
    dice: EXPECTED_DICE,
    ledger: silentLedger(),
    orders,
    ambition: ambition ?? (tabled > 0 ? tabled : null),
    votes,
    quarter: newQuarterFacts(),
  };
}

/** Sums the value of the quarter just played and of those that follow, discounted by half the odds of an early end. */
function weighAhead(
  scenario: Scenario,
  state: World,
  order: Order,
  seat: Seat,
  weights: readonly number[],
): number {
  const p = scenario.parameters;
  let survival = 1;
  let sum = 0;
  let weightSum = 0;
  weights.forEach((weight, i) => {
    if (i === 1) expectReplies(scenario, state, seat, order);
    if (i > 0) workOutQuarter(tableFor(scenario, nextRound(state), holdOrders(state, seat), DILUTED));
    const war = warOdds(p, state);
    const collapse = collapseOdds(p, state);
    const terminal =
      war * terminalAdjustment(p, state, 'war', seat) +
      collapse * terminalAdjustment(p, state, 'collapse', seat);
    sum += weight * survival * (valueTo(p, state, seat) + p.hazardWeight * terminal);
    weightSum += weight;
    survival *= 1 - p.hazardDiscount * (war + collapse);
  });
  return sum / weightSum + p.capitalWorth * Math.min(p.capitalCounted, state.indicators[CAPITAL_OF[seat]]);
}

function nextRound(state: World): World {
  state.round += 1;
  return state;
}

/** Dials held, no moves; Pyongyang assumes that it returns to short range after a long test. */
function holdOrders(state: World, seat: Seat): Orders {
  const orders = holdAll(state);
  const tests = seat === 'pyongyang' && state.indicators.tests >= 3 ? 1 : orders.pyongyang.dial;
  return { ...orders, pyongyang: { dial: tests, moves: [] } };
}

/** Expected replies of the others in the quarters after the order: their dials shift by fractions of a level. */
function expectReplies(scenario: Scenario, state: World, seat: Seat, order: Order): void {
  const p = scenario.parameters;
  const x = state.indicators;
  const level = (special: Special): number => {
    const move = scenario.withSpecial[special];
    return move === undefined || move.seat !== seat ? 0 : levelIn(order, move.id);
  };
  x.enforcement = clamp(
    x.enforcement + p.replyListingsOnChina * level('listsChina') + p.replyRequest * level('asksBeijing'),
    0,
    4,
  );
  const onMoscow =
    p.replyListingsOnRussia * level('listsRussia') +
    p.replyText * level('holdsMoscowToText') +
    p.replyLean * level('leansOnMoscow');
  x.backfill = clamp(x.backfill + onMoscow, 0, 4);
  const onPyongyang =
    p.replyThreat * level('threatensForce') +
    p.replyThrottle * level('throttlesCrude') +
    p.replyBargain * level('bindsRestraint');
  x.tests = clamp(x.tests + onPyongyang, 0, 4);
}

/** An agreement that the order may lead to: its odds, what it does to the state, and what it adds to the value. */
interface Branch {
  readonly odds: number;
  readonly sign: (state: World) => void;
  readonly bonus: number;
}

/** Of a freeze and a deal only the likelier; if neither can be signed yet, the first potential one that fits. */
function agreementAhead(table: Table, seat: Seat, order: Order): Branch | null {
  const { state, scenario } = table;
  const p = scenario.parameters;
  const freeze = freezeIsOnTable(table) ? freezeOdds(p, state) : 0;
  const deal = dealOdds(table);
  const branch =
    freeze >= deal.odds
      ? { odds: freeze, ...freezeBranch(seat) }
      : { odds: deal.odds, ...dealBranch(table, seat, deal.isFinal) };
  if (branch.odds > p.branchFrom) return branch;
  const potential = potentialBranch(table, seat, order);
  return potential !== null && potential.odds > p.branchFrom ? potential : null;
}

function dealOdds({ state, scenario }: Table): { odds: number; isFinal: boolean } {
  const p = scenario.parameters;
  const { books, indicators } = state;
  if (books.washingtonOffer === 0 || books.pyongyangOffer === 0) return { odds: 0, isFinal: false };
  if (indicators.interimDeal === 0) return { odds: interimOdds(p, state), isFinal: false };
  const isFull = Math.min(books.washingtonOfferLevel, books.pyongyangOfferLevel) === 2;
  const isRipe = books.dealAge >= p.comprehensiveAge && isFull;
  return { odds: isRipe ? p.comprehensiveShare * comprehensiveOdds(p, state) : 0, isFinal: true };
}

function potentialBranch(table: Table, seat: Seat, order: Order): Branch | null {
  const { state, scenario } = table;
  const p = scenario.parameters;
  const { books, indicators: x } = state;
  const playedLevel = (special: Special): number => {
    const move = scenario.withSpecial[special];
    return move === undefined || move.seat !== seat ? 0 : levelIn(order, move.id);
  };
  const ownOffer = seat === 'washington' ? playedLevel('offersRelief') : playedLevel('offersDismantlement');
  const isAnswered = seat === 'washington' ? books.pyongyangOffer > 0 : books.washingtonOffer > 0;
  if (x.interimDeal === 1 && books.dealAge >= 1 && ownOffer === 2 && !isAnswered)
    return { odds: p.potentialComprehensive * comprehensiveOdds(p, state), ...dealBranch(table, seat, true) };
  if (ownOffer > 0 && !isAnswered && x.interimDeal === 0)
    return { odds: p.potentialOffer * interimOdds(p, state), ...dealBranch(table, seat, false) };
  if (x.doubleFreeze > 0) return null;
  if (playedLevel('offersFreeze') > 0 && x.tests <= p.quietAtMost)
    return { odds: p.potentialFreeze * freezeOdds(p, state), ...freezeBranch(seat) };
  const opens = playedLevel('opensChannel') > 0 || playedLevel('offersRelief') > 0 || x.exercises === 0;
  if (seat === 'washington' && x.exercises <= p.freezeExercisesAtMost && opens)
    return { odds: p.potentialOpening * freezeOdds(p, state), ...freezeBranch(seat) };
  return null;
}

const freezeBranch = (seat: Seat): Omit<Branch, 'odds'> => ({
  bonus: 0,
  sign: (state) => {
    state.indicators.doubleFreeze = 1;
    if (seat === 'pyongyang') state.indicators.tests = Math.min(1, state.indicators.tests);
  },
});

function dealBranch({ scenario, state }: Table, seat: Seat, isFinal: boolean): Omit<Branch, 'odds'> {
  const p = scenario.parameters;
  return {
    bonus: isFinal ? terminalAdjustment(p, state, 'deal', seat) : 0,
    sign: (world) => {
      world.indicators.interimDeal = isFinal ? 2 : 1;
      if (!isFinal) world.books.relief = p.branchRelief * p.relief;
      world.books.washingtonOffer = 0;
      world.books.pyongyangOffer = 0;
    },
  };
}
