// R3 Direct effects: the steps printed on the cards, then what moves do to each other, in the printed order.
import { SEATS } from '../ids.ts';
import { step } from '../ledger.ts';
import { levelIn } from '../orders.ts';
import type { Special } from '../specials.ts';
import { played, seen, type Table } from '../table.ts';

export function directEffects(table: Table): void {
  cardEffects(table);
  offers(table);
  truce(table);
  jointPatrol(table);
  talks(table);
  jointFreeze(table);
  restraint(table);
  summit(table);
  deadline(table);
  cheapTalk(table);
  armsSales(table);
  workers(table);
}

/** Beijing, Moscow, Washington, Pyongyang, and within a seat by key; each step clamped. */
function cardEffects(table: Table): void {
  for (const seat of SEATS) {
    const order = table.orders[seat];
    if (order.moves.length === 0) continue;
    for (const move of table.scenario.movesOf[seat]) {
      const level = levelIn(order, move.id);
      if (level === 0) continue;
      const needs = move.isSecret ? [move.playing] : undefined;
      for (const { indicator, change } of move.effects)
        step(table, indicator, change * level, move.id, needs);
    }
  }
}

/** Offers count down first, then a new one is laid beside or over the old (section 15). */
function offers(table: Table): void {
  const { books } = table.state;
  const { offerQuarters } = table.scenario.parameters;
  books.washingtonOffer = Math.max(0, books.washingtonOffer - 1);
  books.pyongyangOffer = Math.max(0, books.pyongyangOffer - 1);
  const relief = played(table).offersRelief;
  const dismantlement = played(table).offersDismantlement;
  if (relief > 0) {
    books.washingtonOffer = offerQuarters;
    books.washingtonOfferLevel = relief;
  }
  if (dismantlement > 0) {
    books.pyongyangOffer = offerQuarters;
    books.pyongyangOfferLevel = dismantlement;
  }
}

const moveOf = (table: Table, special: Special): string => table.scenario.withSpecial[special]!.id;

function truce(table: Table): void {
  if (played(table).buysTruce > 0 && played(table).raisesTariffs === 0)
    step(table, 'tradeWar', table.scenario.parameters.truceUnanswered, moveOf(table, 'buysTruce'));
}

function jointPatrol(table: Table): void {
  const p = table.scenario.parameters;
  if (played(table).patrolsBeijing === 0 || played(table).patrolsMoscow === 0) return;
  step(table, 'sinoRussianTies', p.patrolTies, 'joint-patrol');
  step(table, 'tension', p.patrolTension, 'joint-patrol');
}

function talks(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  if (played(table).convenesTalks > 0 && indicators.tension > p.talksTensionAbove)
    step(table, 'dialogue', p.convenedDialogue, moveOf(table, 'convenesTalks'));
  if (played(table).brokersShuttle > 0 && indicators.tension > p.talksTensionAbove)
    step(table, 'dialogue', p.shuttleDialogue, moveOf(table, 'brokersShuttle'));
}

function jointFreeze(table: Table): void {
  const p = table.scenario.parameters;
  const { books } = table.state;
  books.jointProposal = Math.max(0, books.jointProposal - 1);
  if (played(table).tablesFreezeBeijing === 0 || played(table).tablesFreezeMoscow === 0) return;
  books.jointProposal = p.jointFreezeQuarters;
  step(table, 'sinoRussianTies', p.jointFreezeTies, 'joint-freeze');
  step(table, 'moscowRelevance', p.jointFreezeRelevance, 'joint-freeze');
  step(table, 'dialogue', p.jointFreezeDialogue, 'joint-freeze');
}

/** The restraint bargain, and what makes tests dearer in the quarters after. */
function restraint(table: Table): void {
  const p = table.scenario.parameters;
  const { books } = table.state;
  const isBound = played(table).bindsRestraint > 0;
  books.restraintBargain = isBound ? p.bargainQuarters : Math.max(0, books.restraintBargain - 1);
  const isDearer = isBound || played(table).throttlesCrude > 0;
  books.dearTests = isDearer ? p.dearTestsQuarters : Math.max(0, books.dearTests - 1);
  books.dearLongTests = played(table).threatensForce > 0 ? 1 : 0;
}

export const isSummit = (table: Table): boolean =>
  played(table).opensChannel > 0 && played(table).engagesWashington > 0;

function summit(table: Table): void {
  if (!isSummit(table)) return;
  const p = table.scenario.parameters;
  step(table, 'dialogue', p.summitDialogue, 'summit');
  step(table, 'pyongyangCredibility', p.summitPyongyangCredibility, 'summit');
  step(table, 'washingtonCredibility', p.summitWashingtonCredibility, 'summit');
  step(table, 'beijingInfluence', p.summitConsultation, 'summit');
}

function deadline(table: Table): void {
  if (played(table).setsDeadline === 0) return;
  const p = table.scenario.parameters;
  const move = moveOf(table, 'setsDeadline');
  if (table.state.books.washingtonOffer > 0) {
    step(table, 'washingtonCredibility', p.deadlineAnsweredCredibility, move);
    step(table, 'dialogue', p.deadlineAnsweredDialogue, move);
  } else step(table, 'provocation', p.deadlineIgnoredProvocation, move);
}

/** A freeze offered while testing: its own effects are cancelled and it backfires. */
function cheapTalk(table: Table): void {
  const p = table.scenario.parameters;
  if (played(table).offersFreeze === 0 || table.state.indicators.tests < p.cheapTalkFrom) return;
  step(table, 'pyongyangCredibility', p.cheapTalkCredibility, 'cheap-talk');
  step(table, 'provocation', p.cheapTalkProvocation, 'cheap-talk');
  step(table, 'dialogue', p.cheapTalkDialogue, 'cheap-talk');
}

function armsSales(table: Table): void {
  if (played(table).sellsArms === 0) return;
  const p = table.scenario.parameters;
  const { verification } = table.state.indicators;
  const odds = p.armsSeenOdds * (p.armsSeenBase + verification / p.armsSeenVerification);
  const hit = seen(table, 'sellsArms', odds);
  if (hit === 0) return;
  step(table, 'evidenceOnRussia', p.armsSeenEvidence * hit, moveOf(table, 'sellsArms'));
  step(table, 'unCredibility', p.armsSeenCouncil * hit, moveOf(table, 'sellsArms'));
}

/** New permits come before the sending home, which halves what is then there (section 15). */
function workers(table: Table): void {
  const p = table.scenario.parameters;
  if (played(table).permitsLabour > 0) {
    const move = moveOf(table, 'permitsLabour');
    step(table, 'workersInRussia', p.permittedWorkers, move, [`move:${move}`]);
    const hit = seen(table, 'permitsLabour', p.permitsSeenOdds);
    if (hit > 0) step(table, 'evidenceOnRussia', p.permitsSeenEvidence * hit, move);
  }
  if (played(table).sendsWorkersHome > 0)
    step(
      table,
      'workersInRussia',
      -p.workersSentHome * table.state.indicators.workersInRussia,
      moveOf(table, 'sendsWorkersHome'),
      ['workersInRussia', ...secretPermits(table)],
    );
}

/** Half of what is there: whoever sees the half learns of permits given in the same quarter. */
function secretPermits({ scenario }: Table): string[] {
  const permits = scenario.withSpecial.permitsLabour;
  return permits === undefined ? [] : [`move:${permits.id}`];
}
