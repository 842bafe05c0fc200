// R12, step 0: pledges are tested on orders and votes; a breach costs the relation of the pair (model.md section 7).
import type { Indicator, Seat, Vote } from '../ids.ts';
import { DIAL_OF } from '../ids.ts';
import { step } from '../ledger.ts';
import { levelIn } from '../orders.ts';
import type { Clause, Pledge } from '../pledges.ts';
import { DEFAULT_VOTE } from './council.ts';
import type { Table } from '../table.ts';

export function pledgesKept(table: Table): void {
  for (const pledge of table.state.pledges) if (pledge.status === 'open') testPledge(table, pledge);
}

function testPledge(table: Table, pledge: Pledge): void {
  const { round } = table.state;
  noteDeliveries(table, pledge);
  const isLast = round >= pledge.deadline;
  const isBroken = pledge.clauses.some((clause, i) => breaks(table, pledge, clause, i, isLast));
  if (!isBroken && !isLast) return;
  pledge.status = isBroken ? 'broken' : 'kept';
  pledge.endedIn = round;
  if (isBroken) payForBreach(table, pledge);
}

function noteDeliveries(table: Table, pledge: Pledge): void {
  pledge.clauses.forEach((clause, i) => {
    if (clause.kind !== 'delivery' || pledge.delivered.includes(i)) return;
    if (levelIn(table.orders[pledge.pledger], clause.move) >= clause.level) pledge.delivered.push(i);
  });
}

function breaks(table: Table, pledge: Pledge, clause: Clause, index: number, isLast: boolean): boolean {
  const { pledger } = pledge;
  const order = table.orders[pledger];
  switch (clause.kind) {
    case 'dial-at-most':
      return table.state.indicators[DIAL_OF[pledger]] > clause.level;
    case 'dial-at-least':
      return table.state.indicators[DIAL_OF[pledger]] < clause.level;
    case 'move-not-played':
      return levelIn(order, clause.move) > 0;
    case 'council-vote':
      return table.ambition !== null && !matches(voteOf(table, pledger), clause.vote);
    case 'delivery':
      return isLast && !pledge.delivered.includes(index);
  }
}

const voteOf = (table: Table, seat: Seat): Vote =>
  (seat === 'beijing' || seat === 'moscow' ? table.votes[seat] : null) ?? DEFAULT_VOTE;

const matches = (vote: Vote, promised: Vote | 'no-veto'): boolean =>
  promised === 'no-veto' ? vote !== 'veto' : vote === promised;

/** The relation of each pair of seats, where the state has an indicator for it. */
const TIES: Record<Seat, Partial<Record<Seat, Indicator>>> = {
  beijing: { moscow: 'sinoRussianTies', washington: 'usChinaTies', pyongyang: 'beijingInfluence' },
  moscow: { beijing: 'sinoRussianTies', washington: 'usRussiaTies', pyongyang: 'moscowInfluence' },
  washington: { beijing: 'usChinaTies', moscow: 'usRussiaTies', pyongyang: 'dialogue' },
  pyongyang: { beijing: 'beijingInfluence', moscow: 'moscowInfluence', washington: 'dialogue' },
};

function payForBreach(table: Table, pledge: Pledge): void {
  const p = table.scenario.parameters;
  const needs = pledge.isPublic ? undefined : [`pledge:${pledge.id}`];
  for (const party of pledge.parties) {
    const tie = TIES[pledge.pledger][party];
    if (tie !== undefined) step(table, tie, -p.pledgeBreach, 'pledge-broken', needs);
  }
  if (pledge.pledger === 'pyongyang')
    step(table, 'pyongyangCredibility', -p.pledgeTrust, 'pledge-broken', needs);
  if (pledge.pledger === 'washington')
    step(table, 'washingtonCredibility', -p.pledgeTrust, 'pledge-broken', needs);
}
