// A clause as a short line: `Backfill at most 2`, `No listing of Chinese firms`, `Does not veto`.
import type { Seat } from '../../../engine/ids.ts';
import type { Clause } from '../../../engine/pledges.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';

export function clauseWords(clause: Clause, pledger: Seat, content: Content): string {
  const { dial } = content.seats[pledger];
  switch (clause.kind) {
    case 'dial-at-most':
    case 'dial-at-least':
      return say(`table.clause.${clause.kind}`, { dial: dial.label, level: clause.level });
    case 'move-not-played':
      return say('table.clause.move-not-played', { move: titleOf(clause.move, content) });
    case 'council-vote':
      return say(`table.clause.vote.${clause.vote}`);
    case 'delivery':
      return deliveryWords(clause, content);
  }
}

/** What a dial level in a clause stands for: `Strict, smuggling pursued at intervals`; null for other clauses. */
export const levelWords = (clause: Clause, pledger: Seat, content: Content): string | null =>
  'level' in clause && clause.kind !== 'delivery'
    ? (content.seats[pledger].dial.levels[clause.level]?.words ?? null)
    : null;

function deliveryWords(clause: Extract<Clause, { kind: 'delivery' }>, content: Content): string {
  const levels = content.moves[clause.move]?.levels ?? [];
  const move = titleOf(clause.move, content);
  return levels.length > 1
    ? say('table.clause.deliveryAt', { move, level: levels[clause.level - 1] ?? clause.level })
    : say('table.clause.delivery', { move });
}

const titleOf = (move: string, content: Content): string => content.moves[move]?.title ?? move;

/** `until 2018 Q2`: the last quarter that a deadline round covers. */
export function quarterOf(round: number, content: Content): string {
  const [year = '0', quarter = 'Q1'] = content.scenario.firstQuarter.split(' ');
  const since = Number(year) * 4 + Number(quarter.slice(1)) - 1 + (round - 1);
  return `${Math.floor(since / 4)} Q${(since % 4) + 1}`;
}
