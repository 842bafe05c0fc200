// Why a computer seat chose, in words: what it believes, what it expects to gain and lose. Sealed until the debrief.
import { COMPONENTS, DIAL_OF, type Seat, type Vote } from '../ids.ts';
import type { Order } from '../orders.ts';
import { componentsOf } from '../rules/scores.ts';
import type { Scenario } from '../scenario.ts';
import { holdAll } from '../table.ts';
import type { Believed } from '../views/believed-state.ts';
import { quarterAhead } from './quarter-ahead.ts';

/** Components that change by less than this are not worth a word, in points. */
const LEAST_FELT = 0.5;

/** `Enforcement 3, from 2: believes backfill 0.6. Plays Lean on Moscow. Expects US ties +4, influence −3.` */
export function orderWords(scenario: Scenario, view: Believed, order: Order, gain: number): string {
  const seat = view.believedBy;
  const { label } = scenario.bundle.seats[seat].dial;
  const today = view.indicators[DIAL_OF[seat]];
  const dial = order.dial === today ? `${label} stays at ${today}` : `${label} ${order.dial}, from ${today}`;
  const titles = order.moves.map(({ move }) => scenario.bundle.moves[seat]![move]!.title);
  return [
    `${dial}: ${beliefs(view)}.`,
    titles.length === 0 ? 'Plays no move.' : `Plays ${titles.join('; ')}.`,
    expectation(scenario, view, order),
    `Worth ${signed(gain, 1)} points against holding still, by its own look-ahead.`,
  ].join(' ');
}

/** `Dilutes: worth 61 points to it, support 58, veto 49.` */
export function voteWords(
  view: Believed,
  all: readonly { choice: Vote; value: number }[],
  pick: Vote,
): string {
  const others = all
    .filter(({ choice }) => choice !== pick)
    .map(({ choice, value }) => `${choice} ${Math.round(value)}`);
  const own = all.find(({ choice }) => choice === pick)!;
  return `Votes to ${pick}: ${beliefs(view)}. Worth ${Math.round(own.value)} points to it; ${others.join(', ')}.`;
}

/** What each seat's choices turn on, as it holds it. */
function beliefs({ believedBy, indicators: x }: Believed): string {
  const words: Record<Seat, string> = {
    beijing: `believes backfill ${x.backfill.toFixed(1)}, ties with Washington ${Math.round(x.usChinaTies)}, stress in the North ${Math.round(x.economicStress)}`,
    moscow: `evidence against its firms ${Math.round(x.evidenceOnRussia)}, ties with Washington ${Math.round(x.usRussiaTies)}, Beijing's enforcement about ${x.enforcement.toFixed(1)}`,
    washington: `estimates enforcement ${x.enforcement.toFixed(1)} and backfill ${x.backfill.toFixed(1)}, tension ${Math.round(x.tension)}`,
    pyongyang: `stress ${Math.round(x.economicStress)}, cohesion ${Math.round(x.eliteCohesion)}, dialogue ${Math.round(x.dialogue)}`,
  };
  return words[believedBy];
}

function expectation(scenario: Scenario, view: Believed, order: Order): string {
  const seat = view.believedBy;
  const before = componentsOf(scenario.parameters, quarterAhead(scenario, view, holdAll(view)[seat]), seat);
  const after = componentsOf(scenario.parameters, quarterAhead(scenario, view, order), seat);
  const felt = COMPONENTS[seat]
    .map((id, i) => ({
      label: scenario.bundle.seats[seat].components[id]!.label,
      change: after[i]! - before[i]!,
    }))
    .filter(({ change }) => Math.abs(change) >= LEAST_FELT)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3);
  if (felt.length === 0) return 'Expects little to change this quarter.';
  return `Expects ${felt.map(({ label, change }) => `${label} ${signed(change, 0)}`).join(', ')} this quarter.`;
}

const signed = (x: number, digits: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(digits)}`;
