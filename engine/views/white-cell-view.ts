// What the white cell receives: everything, with the truth beside what each seat believes.
import { CAPITAL_OF, COMPONENTS, INDICATORS, SEATS, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import { collapseOdds, warOdds } from '../rules/hazards.ts';
import { componentsOf, finalScore } from '../rules/scores.ts';
import { record } from '../scenario.ts';
import type { State } from '../state.ts';
import { councilView } from './council-view.ts';
import { debriefView } from './debrief-view.ts';
import { shown } from './estimates.ts';
import { startFlows } from './flow-lines.ts';
import { headOf } from './head.ts';
import { parFor } from './par.ts';
import { pledgesAtRisk } from './pledges-at-risk.ts';
import { readingsNow } from './readings.ts';
import { trueRedLines } from './own-numbers.ts';
import type { SeatPanel, SessionFacts, WhiteCellPresent } from './shapes.ts';
import { notesOf } from './note-lines.ts';
import { isPresent, messageLines, offerLines, pledgeLines } from './talk-lines.ts';

export function whiteCellPresent(context: Context, state: State, facts: SessionFacts): WhiteCellPresent {
  const { scenario } = context;
  const p = scenario.parameters;
  return {
    audience: 'white-cell',
    head: headOf(context, state, facts),
    seats: SEATS.map((seat) => seatPanel(context, state, facts, seat)),
    truth: truthLines(context, state),
    startFlows: startFlows(context, state, 'open'),
    injects: injectLines(context, state),
    council: councilView(context, state, null),
    messages: messageLines(state, 'open', isPresent(state)),
    offers: offerLines(state, 'open', isPresent(state)),
    pledges: pledgeLines(state, 'open'),
    notes: notesOf(state, null),
    odds: { war: round2(warOdds(p, state.world)), collapse: round2(collapseOdds(p, state.world)) },
    debrief: debriefView(context, state),
  };
}

const round2 = (x: number): number => Math.round(x * 100) / 100;

function seatPanel(context: Context, state: State, facts: SessionFacts, seat: Seat): SeatPanel {
  const p = context.scenario.parameters;
  const { world } = state;
  const par = parFor(context.scenario, state);
  const order = state.orders[seat];
  const draft = facts.drafts?.[seat] ?? null;
  return {
    seat,
    capital: world.indicators[CAPITAL_OF[seat]],
    draft,
    order,
    sealed: order !== null,
    agenda: world.agendas[seat],
    components: componentsOf(p, world, seat).map((value, i) => {
      const component = COMPONENTS[seat][i]!;
      const rounded = Math.round(value);
      return {
        component,
        weight: round2(world.weights[seat][i]!),
        low: rounded,
        high: rounded,
        par: par === null ? null : Math.round(par.components[seat]![component]!.mean),
      };
    }),
    score: Math.round(finalScore(p, world, seat)),
    redLines: trueRedLines(context, state, seat),
    rationale: state.rationales[seat],
    reasons: state.reasons
      .filter((one) => one.seat === seat && one.round === world.round)
      .map(({ words }) => words),
    wouldBreak: pledgesAtRisk(state, seat, order ?? draft),
  };
}

function truthLines(context: Context, state: State): WhiteCellPresent['truth'] {
  const readings = record(SEATS, (seat) => readingsNow(context, state, seat));
  const before = state.history.at(-1)?.opening ?? null;
  const { indicators } = state.world;
  return INDICATORS.map((indicator) => ({
    indicator,
    value: shown(context.scenario, indicator, indicators[indicator]),
    change:
      before === null ? null : shown(context.scenario, indicator, indicators[indicator] - before[indicator]),
    beliefs: record(SEATS, (seat) => readings[seat][indicator]),
  }));
}

function injectLines({ scenario }: Context, state: State): WhiteCellPresent['injects'] {
  const { world } = state;
  return scenario.injects.map((inject) => {
    const isSpent = inject.once && world.fired.includes(inject.id);
    const eligible = !isSpent && inject.when(world.indicators, world.completed);
    const status = state.injectsFired.includes(inject.id)
      ? 'fired'
      : isSpent
        ? 'fired-before'
        : state.injectsHeld.includes(inject.id)
          ? 'held'
          : eligible
            ? 'eligible'
            : 'waiting';
    return { inject: inject.id, state: status };
  });
}
