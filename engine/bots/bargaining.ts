// How a doctrine seat weighs pledges: the look-ahead with both sides keeping their word against none (section 7, 11).
import { DIAL_OF, SEATS, type Seat } from '../ids.ts';
import { refuseOrder, standingOrder } from '../legality.ts';
import type { Order, Orders } from '../orders.ts';
import type { Clause, OfferDraft, PledgeTerms } from '../pledges.ts';
import type { Scenario } from '../scenario.ts';
import type { Settings } from '../state.ts';
import type { Believed } from '../views/believed-state.ts';
import { weighOrder } from './look-ahead.ts';

const QUARTERS_AHEAD = 2;
/** Rounds that an offered pledge binds, this one included. Ours. */
const BINDS_FOR = 3;

/** What keeping these terms is worth to `seat`, in score points, by the view of the seat that thinks. */
export function gainFrom(
  scenario: Scenario,
  view: Believed,
  settings: Settings,
  seat: Seat,
  terms: readonly PledgeTerms[],
): number {
  const eyes: Believed = { ...view, believedBy: seat };
  const atRest = standingOrder(scenario, view, seat);
  const kept = (one: Seat): Order => keeping(standingOrder(scenario, eyes, one), termsOf(terms, one));
  const own = kept(seat);
  if (seat === view.believedBy && refuseOrder(scenario, view, settings, seat, own) !== null) return -Infinity;
  const others: Partial<Orders> = Object.fromEntries(
    terms.filter(({ pledger }) => pledger !== seat).map(({ pledger }) => [pledger, kept(pledger)]),
  );
  return (
    weighOrder(scenario, eyes, own, QUARTERS_AHEAD, others) -
    weighOrder(scenario, eyes, atRest, QUARTERS_AHEAD)
  );
}

const termsOf = (terms: readonly PledgeTerms[], seat: Seat): readonly Clause[] =>
  terms.filter(({ pledger }) => pledger === seat).flatMap(({ clauses }) => clauses);

/** The standing order bent as little as the clauses ask. */
function keeping(order: Order, clauses: readonly Clause[]): Order {
  let { dial, moves } = order;
  for (const clause of clauses) {
    if (clause.kind === 'dial-at-most') dial = Math.min(dial, clause.level);
    if (clause.kind === 'dial-at-least') dial = Math.max(dial, clause.level);
    if (clause.kind === 'delivery') moves = [...moves, { move: clause.move, level: clause.level }];
    if (clause.kind === 'move-not-played') moves = moves.filter(({ move }) => move !== clause.move);
  }
  return { dial, moves };
}

/** The best deal that both sides would gain from as this seat sees it; null: none worth an offer. */
export function bestOffer(
  scenario: Scenario,
  view: Believed,
  settings: Settings,
): { offer: OfferDraft; gain: number } | null {
  const self = view.believedBy;
  const { patience } = scenario.parameters;
  let best: { offer: OfferDraft; gain: number } | null = null;
  for (const other of SEATS) {
    if (other === self) continue;
    for (const theirs of dialClauses(scenario, view, other, true)) {
      for (const ours of dialClauses(scenario, view, self, false)) {
        const terms = [
          { pledger: self, clauses: [ours] },
          { pledger: other, clauses: [theirs] },
        ];
        const gain = gainFrom(scenario, view, settings, self, terms);
        if (gain <= Math.max(patience, best?.gain ?? 0)) continue;
        if (gainFrom(scenario, view, settings, other, terms) <= patience) continue;
        const deadline = Math.min(view.rounds, view.round + BINDS_FOR - 1);
        best = { offer: { to: [other], terms, isPublic: false, deadline }, gain };
      }
    }
  }
  return best;
}

/** One step less or one step more of a dial; for oneself also where it stands. */
function dialClauses(scenario: Scenario, view: Believed, seat: Seat, mustMove: boolean): Clause[] {
  const today = Math.round(view.indicators[DIAL_OF[seat]]);
  const top = scenario.dials[seat].levels - 1;
  const clauses: Clause[] = [];
  if (today > 0) clauses.push({ kind: 'dial-at-most', level: today - 1 });
  if (today < top) clauses.push({ kind: 'dial-at-least', level: today + 1 });
  if (!mustMove) clauses.push({ kind: 'dial-at-most', level: today });
  return clauses;
}
