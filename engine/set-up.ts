// The state in which an exercise begins: start values, agenda cards or weights, and nothing played yet.
import { everySeat, type AgendaId, type Seat } from './ids.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenario.ts';
import { copyIndicators } from './copy-world.ts';
import type { Settings, State, World } from './state.ts';

/** `cards`: one secret agenda a seat. `spread`: each weight times exp(.25 N), for batches (section 11). `standard`: as printed. */
export type Weights = 'cards' | 'spread' | 'standard';

export function newWorld(scenario: Scenario, dice: Dice, rounds: number, weights: Weights): World {
  const agendas = everySeat((seat) => (weights === 'cards' ? drawAgenda(scenario, dice, seat) : null));
  return {
    round: 1,
    completed: 0,
    rounds,
    indicators: copyIndicators(scenario.start),
    startReach: scenario.start.missileReach,
    startWarheads: scenario.start.warheads,
    books: {
      arrivingBackfill: scenario.start.backfill,
      relief: 0,
      washingtonOffer: 0,
      washingtonOfferLevel: 0,
      pyongyangOffer: 0,
      pyongyangOfferLevel: 0,
      restraintBargain: 0,
      dearTests: 0,
      dearLongTests: 0,
      requestPending: 0,
      jointProposal: 0,
      harvestShock: 0,
      quietQuarters: 0,
      freezeAge: 0,
      dealAge: 0,
    },
    flows: null,
    bars: {},
    weights: everySeat((seat) => weightsOf(scenario, dice, seat, agendas[seat], weights)),
    agendas,
    quarterScores: { beijing: [], moscow: [], washington: [], pyongyang: [] },
    fired: [],
    pledges: [],
    ending: null,
  };
}

export function newState(scenario: Scenario, dice: Dice, rounds: number, settings: Settings): State {
  return {
    world: newWorld(scenario, dice, rounds, settings.agendas ? 'cards' : 'standard'),
    settings,
    phase: 'brief',
    ready: [],
    orders: everySeat(() => null),
    sealedFor: [],
    rationales: everySeat(() => null),
    pastRationales: [],
    ambition: null,
    votes: { beijing: null, moscow: null },
    offers: [],
    messages: [],
    injectsFired: [],
    injectsHeld: [],
    newsRows: [],
    history: [],
    reasons: [],
    notes: [],
  };
}

function drawAgenda(scenario: Scenario, dice: Dice, seat: Seat): AgendaId {
  const cards = scenario.agendas.filter((agenda) => agenda.seat === seat);
  return cards[Math.floor(dice.uniform(0, 'agenda', seat) * cards.length)]!.id;
}

function weightsOf(
  scenario: Scenario,
  dice: Dice,
  seat: Seat,
  agenda: AgendaId | null,
  weights: Weights,
): number[] {
  const factors = scenario.agendas.find(({ id }) => id === agenda)?.factors;
  const raw = scenario.weights[seat].map((weight, i) => {
    if (weights === 'spread')
      return weight * Math.exp(scenario.parameters.weightSpread * dice.normal(0, 'weights', `${seat}:${i}`));
    return weight * (factors?.[i] ?? 1);
  });
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}
