// An offer while it is being written: who promises what to whom. Pure data; the host judges the result.
import { VOTERS } from '../../../engine/ids.ts';
import type { Seat } from '../../../engine/ids.ts';
import type { Clause, OfferDraft, PledgeTerms } from '../../../engine/pledges.ts';
import type { Content, OfferLine } from '../../../engine/views/shapes.ts';

export type ClauseKind = Clause['kind'];

export interface OfferSketch {
  readonly to: readonly Seat[];
  /** What the writing seat promises; empty when it only asks. */
  readonly given: readonly Clause[];
  /** What it wants in return, and from whom; null: nothing. */
  readonly wanted: { readonly from: Seat; readonly clauses: readonly Clause[] } | null;
  readonly isPublic: boolean;
  readonly deadline: number;
}

export const CLAUSES_MAX = 4;

export const kindsFor = (seat: Seat): readonly ClauseKind[] => {
  const always: ClauseKind[] = ['dial-at-most', 'dial-at-least', 'move-not-played', 'delivery'];
  return VOTERS.some((voter) => voter === seat) ? [...always, 'council-vote'] : always;
};

export const movesOf = (content: Content, seat: Seat): readonly string[] =>
  Object.keys(content.moves).filter((move) => content.moves[move]?.seat === seat);

/** A clause of a kind with values that make sense before anything is chosen. */
export function freshClause(
  kind: ClauseKind,
  seat: Seat,
  content: Content,
  dialLevel: number | null,
): Clause {
  const top = content.seats[seat].dial.levels.length - 1;
  const move = movesOf(content, seat)[0] ?? '';
  switch (kind) {
    case 'dial-at-most':
    case 'dial-at-least':
      return { kind, level: Math.min(dialLevel ?? Math.floor(top / 2), top) };
    case 'move-not-played':
      return { kind, move };
    case 'delivery':
      return { kind, move, level: 1 };
    case 'council-vote':
      return { kind, vote: 'no-veto' };
  }
}

export function freshSketch(to: Seat, clause: Clause, deadline: number): OfferSketch {
  return { to: [to], given: [clause], wanted: null, isPublic: false, deadline };
}

/** Keeps the return side among the seats that are asked. */
export function addressTo(sketch: OfferSketch, to: readonly Seat[]): OfferSketch {
  const wanted = sketch.wanted !== null && !to.includes(sketch.wanted.from) ? null : sketch.wanted;
  return { ...sketch, to, wanted };
}

export function sketchToDraft(sketch: OfferSketch, from: Seat): OfferDraft {
  const terms: { pledger: Seat; clauses: Clause[] }[] = [];
  if (sketch.given.length > 0) terms.push({ pledger: from, clauses: [...sketch.given] });
  if (sketch.wanted !== null)
    terms.push({ pledger: sketch.wanted.from, clauses: [...sketch.wanted.clauses] });
  return { to: [...sketch.to], terms, isPublic: sketch.isPublic, deadline: sketch.deadline };
}

/** An offer of another seat turned round, as the start of an amendment. */
export function sketchFromOffer(offer: OfferLine, seat: Seat): OfferSketch {
  const parties = [offer.from, ...offer.to];
  const clausesOf = (terms: PledgeTerms | undefined) => terms?.clauses ?? [];
  const own = offer.terms.find((terms) => terms.pledger === seat);
  const other = offer.terms.find((terms) => terms.pledger !== seat);
  return {
    to: parties.filter((party) => party !== seat),
    given: clausesOf(own),
    wanted: other === undefined ? null : { from: other.pledger, clauses: other.clauses },
    isPublic: offer.isPublic,
    deadline: offer.deadline,
  };
}

/** Why a sketch cannot be sent yet, as a key of a sentence; null when it can. */
export function sketchGap(sketch: OfferSketch): 'noAddressee' | 'noClause' | null {
  if (sketch.to.length === 0) return 'noAddressee';
  return sketch.given.length === 0 && sketch.wanted === null ? 'noClause' : null;
}
