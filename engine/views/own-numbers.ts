// A seat's own derived numbers (components, score, red lines, odds), computed from its own view and shown as ranges:
// derived numbers are secrets too.
import { COMPONENTS, INDICATORS, SEATS, type Seat } from '../ids.ts';
import type { Condition, ScenarioBundle } from '../content.ts';
import type { Order } from '../orders.ts';
import { levelIn } from '../orders.ts';
import type { Context } from '../play.ts';
import { freezeOdds, interimOdds } from '../rules/agreements.ts';
import { collapseOdds, warOdds } from '../rules/hazards.ts';
import { componentsOf } from '../rules/scores.ts';
import type { State, World } from '../state.ts';
import { copyWorld } from '../copy-world.ts';
import type { Believed } from './believed-state.ts';
import { looksOf } from './looks.ts';
import { allHeld, presentMoment } from './estimates.ts';
import { parFor } from './par.ts';
import type { ComponentLine, RedLineState } from './shapes.ts';

export interface OwnNumbers {
  readonly components: ComponentLine[];
  readonly score: { readonly low: number; readonly high: number };
}

/** Nine-in-ten range of each component: the errors of the estimates are independent, so their effects add in squares. */
export function ownNumbers(context: Context, state: State, seat: Seat): OwnNumbers {
  const { scenario } = context;
  const p = scenario.parameters;
  const world = state.world;
  const centre = copyWorld(looksOf(context, state, seat)[0]);
  const middle = componentsOf(p, centre, seat);
  const all = allHeld(context, presentMoment(state), seat);
  const squares = middle.map(() => 0);
  for (const id of INDICATORS) {
    const { spread } = all[id];
    if (spread === 0) continue;
    const here = centre.indicators[id];
    centre.indicators[id] = here + p.rangeWidth * spread;
    componentsOf(p, centre, seat).forEach((value, i) => (squares[i]! += (value - middle[i]!) ** 2));
    centre.indicators[id] = here;
  }
  const par = parFor(scenario, state);
  const components = COMPONENTS[seat].map((component, i) => {
    const half = Math.sqrt(squares[i]!);
    return {
      component,
      weight: Math.round(world.weights[seat][i]! * 100) / 100,
      low: Math.round(Math.max(0, middle[i]! - half)),
      high: Math.round(Math.min(100, middle[i]! + half)),
      par: par === null ? null : Math.round(par.components[seat]![component]!.mean),
    };
  });
  const sum = (edge: 'low' | 'high'): number =>
    Math.round(components.reduce((total, line, i) => total + line[edge] * world.weights[seat][i]!, 0));
  return { components, score: { low: sum('low'), high: sum('high') } };
}

/** Red lines as the seat can tell: clear or crossed when its whole range agrees, else unsure. */
export function redLines(context: Context, state: State, seat: Seat): RedLineState[] {
  const { scenario } = context;
  const [, ...edges] = looksOf(context, state, seat);
  const lastOrders = publicOrders(state);
  return scenario.bundle.seats[seat].redLines.map((line) => {
    const crossed = edges.map((edge) => isCrossed(line, edge, lastOrders));
    return {
      id: line.id,
      state: crossed.every(Boolean) ? 'crossed' : crossed.some(Boolean) ? 'unsure' : 'clear',
    };
  });
}

/** Red lines as they truly are: for the white cell and the debrief. */
export const trueRedLines = ({ scenario }: Context, state: State, seat: Seat): RedLineState[] =>
  scenario.bundle.seats[seat].redLines.map((line) => ({
    id: line.id,
    state: isCrossed(line, state.world, publicOrders(state)) ? 'crossed' : 'clear',
  }));

type RedLine = ScenarioBundle['seats'][Seat]['redLines'][number];

/** Red lines name public moves only (Washington's threat). */
const publicOrders = (state: State): Order[] => {
  const last = state.history.at(-1);
  return last === undefined ? [] : SEATS.map((seat) => last.orders[seat]);
};

function isCrossed(line: RedLine, world: World | Believed, lastOrders: readonly Order[]): boolean {
  const { indicators } = world;
  const isPlayed = line.played === undefined || lastOrders.some((order) => levelIn(order, line.played!) > 0);
  const start = line.rise?.indicator === 'warheads' ? world.startWarheads : world.startReach;
  const hasRisen = line.rise === undefined || indicators[line.rise.indicator] >= start + line.rise.by;
  return isPlayed && hasRisen && line.when.every((condition) => holds(condition, world));
}

function holds({ indicator, atLeast, atMost, above, below }: Condition, { indicators }: World): boolean {
  const x = indicator === undefined ? 0 : indicators[indicator];
  return (
    (atLeast === undefined || x >= atLeast) &&
    (atMost === undefined || x <= atMost) &&
    (above === undefined || x > above) &&
    (below === undefined || x < below)
  );
}

/** Odds as the seat sees them, in hundredths. */
export function ownOdds(context: Context, state: State, seat: Seat) {
  return oddsOf(context.scenario.parameters, looksOf(context, state, seat)[0]);
}

const oddsOf = (p: Context['scenario']['parameters'], world: World) => ({
  war: round2(warOdds(p, world)),
  collapse: round2(collapseOdds(p, world)),
  freeze: round2(freezeOdds(p, world)),
  interim: round2(interimOdds(p, world)),
});

const round2 = (x: number): number => Math.round(x * 100) / 100;
