// The state as one seat holds it: the only start of a look-ahead, of advice and of a seat's own numbers.
// `Believed` is branded, so that a function that asks for it cannot be handed the truth.
import { copyBooks } from '../copy-world.ts';
import type { Dice } from '../dice.ts';
import { INDICATORS, type Indicator, type Seat } from '../ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Indicators, World } from '../state.ts';
import { held, type Held } from './estimates.ts';

export type Believed = World & { readonly believedBy: Seat };

/** Exact where the seat knows, else its estimate of the quarter, else what stands in (model.md section 11). */
export function believedState(scenario: Scenario, dice: Dice, truth: World, seat: Seat): Believed {
  const indicators = {} as Indicators;
  for (const id of INDICATORS) indicators[id] = held(scenario, dice, truth, seat, id).value;
  return believing(scenario, truth, seat, indicators);
}

/**
 * The same from what the seat holds already; `side`: every estimate in the middle of its range (0) or at its low (-1) or
 * high (+1) edge, for the ranges that people are shown.
 */
export function believedFrom(
  scenario: Scenario,
  truth: World,
  seat: Seat,
  all: Readonly<Record<Indicator, Held>>,
  side: -1 | 0 | 1,
): Believed {
  const indicators = {} as Indicators;
  for (const id of INDICATORS)
    indicators[id] = side === 0 ? all[id].value : edge(scenario, all[id], id, side);
  return believing(scenario, truth, seat, indicators);
}

function edge(scenario: Scenario, one: Held, id: Indicator, side: -1 | 1): number {
  const value = one.value + side * scenario.parameters.rangeWidth * one.spread;
  return Math.min(scenario.most[id], Math.max(scenario.least[id], value));
}

function believing(scenario: Scenario, truth: World, seat: Seat, indicators: Indicators): Believed {
  return {
    round: truth.round,
    completed: truth.completed,
    rounds: truth.rounds,
    indicators,
    startReach: truth.startReach,
    startWarheads: truth.startWarheads,
    books: believedBooks(truth, seat, indicators),
    flows: null,
    bars: Object.fromEntries(
      Object.entries(truth.bars).filter(([move]) => scenario.moves[move]!.seat === seat),
    ),
    weights: { ...scenario.weights, [seat]: truth.weights[seat] } as World['weights'],
    agendas: { beijing: null, moscow: null, washington: null, pyongyang: null, [seat]: truth.agendas[seat] },
    quarterScores: { beijing: [], moscow: [], washington: [], pyongyang: [] },
    fired: [],
    pledges: truth.pledges.filter(
      (one) => one.isPublic || one.pledger === seat || one.parties.includes(seat),
    ),
    ending: truth.ending,
    believedBy: seat,
  };
}

/** What a seat cannot know of the counters stands at what public acts imply. */
function believedBooks(truth: World, seat: Seat, indicators: Indicators): World['books'] {
  const books = copyBooks(truth.books);
  if (seat === 'beijing' || seat === 'washington') books.arrivingBackfill = indicators.backfill;
  if (seat === 'moscow' || seat === 'washington') books.dearTests = books.restraintBargain;
  if (seat === 'moscow' || seat === 'pyongyang') books.requestPending = 0;
  return books;
}
