// Everything, after EndEx: the same for every audience. Before that there is no debrief view at all.
import { COMPONENTS, INDICATORS, SEATS, type Indicator, type Seat } from '../ids.ts';
import type { Rationale } from '../acts.ts';
import type { Context } from '../play.ts';
import { endingAtTimeOut } from '../rules/endings.ts';
import { componentsOf, finalScore, terminalAdjustment } from '../rules/scores.ts';
import type { Quarter, State } from '../state.ts';
import { held, shown } from './estimates.ts';
import { parFor } from './par.ts';
import { quarterName } from './quarters.ts';
import type { DebriefView, SeatDebrief } from './shapes.ts';
import { messageLines, pledgeLines } from './talk-lines.ts';
import { VISIBILITY } from './visibility.ts';
import { allNotes } from './note-lines.ts';
import { waterfalls } from './waterfall.ts';

/** Misreadings listed, worst first. */
const MOST_MISREADINGS = 16;

export function debriefView(context: Context, state: State): DebriefView | null {
  if (state.phase !== 'debrief') return null;
  const { scenario } = context;
  return {
    ending: state.world.ending ?? endingAtTimeOut(scenario.parameters, state.world),
    rounds: state.history.map((quarter) => roundOf(context, state, quarter)),
    indicators: INDICATORS.map((indicator) => ({ indicator, values: valuesOf(context, state, indicator) })),
    seats: SEATS.map((seat) => seatDebrief(context, state, seat)),
    pledges: pledgeLines(state, 'open'),
    misreadings: misreadings(context, state),
    messages: messageLines(state, 'open', () => true),
    notes: allNotes(state),
  };
}

/** Start value, then the value at the end of each quarter. */
function valuesOf({ scenario }: Context, state: State, indicator: Indicator): number[] {
  const values = [scenario.start[indicator], ...state.history.map(({ closing }) => closing[indicator])];
  return values.map((value) => shown(scenario, indicator, value));
}

const rationalesOf = (state: State, round: number): Record<Seat, Rationale | null> =>
  state.pastRationales.find((past) => past.round === round)?.rationales ?? state.rationales;

function roundOf(context: Context, state: State, quarter: Quarter): DebriefView['rounds'][number] {
  const rationales = rationalesOf(state, quarter.round);
  return {
    round: quarter.round,
    quarter: quarterName(context.scenario, quarter.round),
    injects: quarter.injects,
    orders: SEATS.map((seat) => ({
      seat,
      dial: quarter.orders[seat].dial,
      moves: quarter.orders[seat].moves,
      sealedFor: quarter.sealedFor.includes(seat),
    })),
    ambition: quarter.ambition,
    votes: quarter.votes,
    odds: { war: round3(quarter.odds.war), collapse: round3(quarter.odds.collapse) },
    waterfalls: waterfalls(context, state, quarter, 'open'),
    rationales: SEATS.flatMap((seat) => {
      const card = rationales[seat];
      return card === null
        ? []
        : [{ seat, why: card.why, expects: card.expects, confidence: card.confidence }];
    }),
    reasons: state.reasons
      .filter(({ round }) => round === quarter.round)
      .map(({ seat, choice, words }) => ({ seat, choice, words })),
  };
}

function seatDebrief(context: Context, state: State, seat: Seat): SeatDebrief {
  const { scenario } = context;
  const p = scenario.parameters;
  const { world } = state;
  const par = parFor(scenario, state);
  const start = componentsOf(
    p,
    {
      ...world,
      indicators: scenario.start,
      books: { ...world.books, arrivingBackfill: scenario.start.backfill },
    },
    seat,
  );
  const end = state.history.at(-1)?.components[seat] ?? start;
  const score = finalScore(p, world, seat);
  const own = par?.scores[seat];
  return {
    seat,
    agenda: world.agendas[seat],
    components: COMPONENTS[seat].map((component, i) => ({
      component,
      weight: Math.round(world.weights[seat][i]! * 100) / 100,
      start: Math.round(start[i]!),
      end: Math.round(end[i]!),
      par: par === null ? null : Math.round(par.components[seat]![component]!.mean),
    })),
    score: Math.round(score),
    terminal: Math.round(terminalAdjustment(p, world, world.ending, seat)),
    performance: own === undefined ? null : Math.round(50 + (10 * (score - own.mean)) / own.spread),
  };
}

/** Estimates and expectations against the truth, in spans of the scale, worst first. */
function misreadings(context: Context, state: State): DebriefView['misreadings'] {
  const found = state.history.flatMap((quarter) => [
    ...misreadNumbers(context, quarter),
    ...misreadDials(context, state, quarter),
  ]);
  return found
    .sort((a, b) => b.error - a.error)
    .slice(0, MOST_MISREADINGS)
    .map(({ error: _error, ...line }) => line);
}

type Misreading = DebriefView['misreadings'][number] & { error: number };

function misreadNumbers({ scenario, dice }: Context, quarter: Quarter): Misreading[] {
  const moment = { round: quarter.round, indicators: quarter.opening };
  return SEATS.flatMap((seat) =>
    INDICATORS.filter((id) => VISIBILITY[id][seat] !== 'exact' && VISIBILITY[id][seat] !== 'none').map(
      (indicator) => {
        const believed = held(scenario, dice, moment, seat, indicator).value;
        const truth = quarter.opening[indicator];
        const span = scenario.most[indicator] - scenario.least[indicator];
        return {
          ...place(scenario, quarter),
          seat,
          about: { indicator },
          believed: shown(scenario, indicator, believed),
          truth: shown(scenario, indicator, truth),
          error: Math.abs(believed - truth) / span,
        };
      },
    ),
  );
}

function misreadDials({ scenario }: Context, state: State, quarter: Quarter): Misreading[] {
  const rationales = rationalesOf(state, quarter.round);
  return SEATS.flatMap((seat) =>
    Object.entries(rationales[seat]?.expects ?? {}).map(([other, believed]) => {
      const truth = quarter.orders[other as Seat].dial;
      const levels = scenario.dials[other as Seat].levels - 1;
      return {
        ...place(scenario, quarter),
        seat,
        about: { dialOf: other as Seat },
        believed,
        truth,
        error: Math.abs(believed - truth) / levels,
      };
    }),
  );
}

const place = (scenario: Context['scenario'], { round }: Quarter) => ({
  round,
  quarter: quarterName(scenario, round),
});

const round3 = (x: number): number => Math.round(x * 1000) / 1000;
