// What the Council page reads out of its view: own dilution, the fixed shares, and the words of a carve-out.
import { VOTERS, type Seat, type Vote, type Voter } from '../../../../engine/ids.ts';
import type { CouncilClause, CouncilView } from '../../../../engine/views/shapes.ts';

export const isVoter = (seat: Seat): seat is Voter => VOTERS.some((voter) => voter === seat);

/** Whose dilution the text is read with: nobody's, one member's or both. */
export type Dilution = 'none' | Voter | 'both';

/**
 * How the draft is read: as a proposal with the cuts marked, or as one outcome of the vote.
 */
export interface DraftReading {
  readonly dilution: Dilution;
  /** The cuts are made, not only announced. */
  readonly isMade: boolean;
  readonly isVetoed: boolean;
}

/** A member reads the draft as its own vote, chosen or cast, would leave it. */
export function readingOf(seat: Voter, vote: Vote | null): DraftReading {
  const isMade = vote !== null;
  return { dilution: vote === 'support' ? 'none' : seat, isMade, isVetoed: vote === 'veto' };
}

export const readAs = (dilution: Dilution): DraftReading => ({ dilution, isMade: true, isVetoed: false });

const FIELDS = {
  none: 'tabled',
  beijing: 'dilutedByBeijing',
  moscow: 'dilutedByMoscow',
  both: 'dilutedByBoth',
} as const;

/** What a clause would add with this dilution; a measure that reaches the end of its scale, `max`, adds no more. */
export const addedBy = (clause: CouncilClause, dilution: Dilution, max: number): number =>
  Math.min(clause[FIELDS[dilution]], Math.max(0, max - clause.now));

export const moversOf = (dilution: Dilution): readonly Voter[] =>
  VOTERS.filter((voter) => dilution === voter || dilution === 'both');

export interface Shares {
  readonly beijing: number;
  readonly moscow: number;
  readonly both: number;
}

/** Per cent of the text that is left. */
export const shareLeft = (shares: Shares, dilution: Dilution): number =>
  dilution === 'none' ? 100 : shares[dilution];

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
