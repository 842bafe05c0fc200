// What the Council page reads out of its view: own dilution, the fixed shares, and the words of a carve-out.
import { VOTERS, type Seat, type Voter } from '../../../../engine/ids.ts';
import type { CouncilClause, CouncilView } from '../../../../engine/views/shapes.ts';

export const isVoter = (seat: Seat): seat is Voter => VOTERS.some((voter) => voter === seat);

/** What a clause would add if this seat, or for a seat without a vote both voters, diluted it. */
export function dilutedFor(clause: CouncilClause, seat: Seat): number {
  if (seat === 'beijing') return clause.dilutedByBeijing;
  return seat === 'moscow' ? clause.dilutedByMoscow : clause.dilutedByBoth;
}

export interface Shares {
  readonly beijing: number;
  readonly moscow: number;
  readonly both: number;
}

/** Shares of the text that remain, in per cent; they are the same in every clause, and finest in the largest one. */
export function remainingShares(clauses: CouncilView['clauses']): Shares {
  const largest = clauses.toSorted((one, other) => other.tabled - one.tabled)[0];
  const shareOf = (left: number | undefined) =>
    largest === undefined || largest.tabled === 0 ? 100 : Math.round((100 * (left ?? 0)) / largest.tabled);
  return {
    beijing: shareOf(largest?.dilutedByBeijing),
    moscow: shareOf(largest?.dilutedByMoscow),
    both: shareOf(largest?.dilutedByBoth),
  };
}

export type CarveOutState = 'stays' | 'ends' | 'returns' | 'staysEnded';

export function carveOutState(now: number, then: number): CarveOutState {
  if (now > 0) return then > 0 ? 'stays' : 'ends';
  return then > 0 ? 'returns' : 'staysEnded';
}
