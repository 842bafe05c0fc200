// The live driver: folds events into the state. A quarter is worked out on a copy and assigned in one immer recipe,
// so that states share structure, results are frozen, and no rule ever meets a draft.
import { castDraft, current, produce } from 'immer';
import { adjudicate } from './adjudicate.ts';
import { copyWorld } from './copy-world.ts';
import type { Dice } from './dice.ts';
import type { ExerciseEvent } from './events.ts';
import { SEATS, type InjectId, type MoveId } from './ids.ts';
import { keepingLedger } from './ledger.ts';
import { NO_ORDERS, NO_VOTES, type Orders, type Votes } from './orders.ts';
import type { Offer, Pledge } from './pledges.ts';
import { fire, news } from './rules/injects.ts';
import { collapseOdds, warOdds } from './rules/hazards.ts';
import { componentsOf } from './rules/scores.ts';
import { record, type Scenario } from './scenario.ts';
import { newState } from './set-up.ts';
import { tabledAmbition } from './simulate.ts';
import type { Flows, Quarter, Settings, State, World } from './state.ts';
import { newQuarterFacts, type QuarterFacts, type Table } from './table.ts';

/** What does not change during an exercise. */
export interface Context {
  readonly scenario: Scenario;
  readonly dice: Dice;
}

/** The first Brief of an exercise, its news already told. */
export function newExercise(context: Context, rounds: number, settings: Settings): State {
  return produce(newState(context.scenario, context.dice, rounds, settings), (draft) => {
    tellNews(context, draft);
  });
}

/** The state after an event. The event must be one that `decide`, `dueEvents` or `timeUpEvents` gave for this state. */
export function play(context: Context, state: State, event: ExerciseEvent): State {
  if (event.type === 'phaseBegan' && event.phase === 'outcome') return workOut(context, state);
  return produce(state, (draft) => {
    recipe(context, draft, event);
  });
}

function recipe(context: Context, draft: State, event: ExerciseEvent): void {
  switch (event.type) {
    case 'phaseBegan':
      return beginPhase(context, draft, event);
    case 'readyMarked':
      draft.ready = draft.ready.filter((seat) => seat !== event.seat);
      if (event.ready) draft.ready.push(event.seat);
      return;
    case 'messageSent':
      draft.messages.push({
        ...place(draft),
        id: event.id,
        from: event.from,
        to: event.to,
        text: event.text,
      });
      return;
    case 'statementMade':
      draft.messages.push({ ...place(draft), id: event.id, from: 'white-cell', to: 'all', text: event.text });
      return;
    case 'offerMade':
      return makeOffer(draft, event);
    case 'offerSigned':
      return signOffer(draft, event);
    case 'offerDeclined':
      offerIn(draft, event.id).status = 'declined';
      return;
    case 'pledgeReleased':
      return releasePledge(draft, event);
    case 'ordersSealed':
      draft.orders[event.seat] = event.order as State['orders']['beijing'];
      draft.rationales[event.seat] = event.rationale;
      if (event.by === 'time' || event.by === 'white-cell') draft.sealedFor.push(event.seat);
      draft.ambition = ambitionOf(context.scenario, draft);
      return;
    case 'ordersUnsealed':
      draft.orders[event.seat] = null;
      draft.sealedFor = draft.sealedFor.filter((seat) => seat !== event.seat);
      draft.ambition = ambitionOf(context.scenario, draft);
      return;
    case 'voteCast':
      draft.votes[event.seat] = event.vote;
      return;
    case 'injectFired':
      return fireInject(context, draft, event.inject);
    case 'injectHeld':
      draft.injectsHeld = draft.injectsHeld.filter((id) => id !== event.inject);
      if (event.held) draft.injectsHeld.push(event.inject);
      return;
    case 'noteWritten':
      draft.notes.push({
        ...place(draft),
        text: event.text,
        ...(event.seat !== undefined && { seat: event.seat }),
      });
      return;
    case 'reasonKept':
      draft.reasons.push({
        round: draft.world.round,
        seat: event.seat,
        choice: event.choice,
        words: event.words,
      });
      return;
    case 'exerciseEnded':
      draft.phase = 'debrief';
  }
}

const place = ({ world, phase }: State) => ({ round: world.round, phase });

function beginPhase(context: Context, draft: State, event: { phase: State['phase']; round: number }): void {
  draft.phase = event.phase;
  draft.ready = [];
  if (event.phase === 'brief') beginRound(context, draft, event.round);
  if (event.phase === 'orders')
    for (const offer of draft.offers) if (offer.status === 'open') offer.status = 'expired';
}

function beginRound(context: Context, draft: State, round: number): void {
  draft.pastRationales.push({ round: draft.world.round, rationales: draft.rationales });
  draft.world.round = round;
  draft.orders = record(SEATS, () => null);
  draft.rationales = record(SEATS, () => null);
  draft.sealedFor = [];
  draft.ambition = null;
  draft.votes = { ...NO_VOTES };
  draft.injectsFired = [];
  draft.newsRows = [];
  tellNews(context, draft);
}

/** R0 on a plain copy of the world, written back whole. */
function tellNews(context: Context, draft: State): void {
  if (!draft.settings.injects) return;
  onCopy(context, draft, (table) => news(table, [...draft.injectsHeld]));
}

function fireInject(context: Context, draft: State, id: InjectId): void {
  const inject = context.scenario.injects.find((one) => one.id === id)!;
  onCopy(context, draft, (table) => {
    fire(table, inject);
    return [id];
  });
}

function onCopy(context: Context, draft: State, work: (table: Table) => InjectId[]): void {
  const world = copyWorld(current(castDraft(draft.world)));
  const table = tableFor(context, world, NO_ORDERS, null, NO_VOTES);
  const fired = work(table);
  if (fired.length === 0) return;
  draft.injectsFired.push(...fired);
  draft.newsRows.push(...table.ledger.rows!);
  draft.world = world;
}

/** The quarter is worked out on a copy of the world; what changed is assigned in one recipe. */
function workOut(context: Context, state: State): State {
  const { scenario, dice } = context;
  const world = copyWorld(state.world);
  const orders = state.orders as Orders;
  const opening = state.world.indicators;
  const table = tableFor(context, world, orders, state.ambition, { ...state.votes });
  adjudicate(table);
  const quarter: Quarter = {
    round: world.round,
    injects: state.injectsFired,
    orders,
    sealedFor: state.sealedFor,
    ambition: state.ambition,
    votes: state.votes,
    revealed: [...table.quarter.revealed, ...revealedByRoll(scenario, dice, world.round, orders)],
    rows: [...state.newsRows, ...table.ledger.rows!],
    opening,
    closing: world.indicators,
    arrivingBackfill: world.books.arrivingBackfill,
    flows: world.flows as Flows,
    components: record(SEATS, (seat) => componentsOf(scenario.parameters, world, seat)),
    odds: { war: warOdds(scenario.parameters, world), collapse: collapseOdds(scenario.parameters, world) },
  };
  return produce(state, (draft) => {
    draft.world = castDraft(frozen(world));
    draft.phase = 'outcome';
    draft.ready = [];
    draft.history.push(castDraft(frozen(quarter)));
  });
}

/** Frozen all through. What comes frozen into a recipe is taken as it is, not looked through for drafts. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) frozen(value[key]);
  return value;
}

function tableFor(
  context: Context,
  state: World,
  orders: Orders,
  ambition: number | null,
  votes: Votes,
): Table {
  const quarter: QuarterFacts = newQuarterFacts();
  return {
    state,
    scenario: context.scenario,
    dice: context.dice,
    ledger: keepingLedger(),
    orders,
    ambition,
    votes,
    quarter,
  };
}

/** Secret moves that the public log shows by the roll printed on the card; display only (purpose reveal). */
function revealedByRoll(scenario: Scenario, dice: Dice, round: number, orders: Orders): MoveId[] {
  return SEATS.flatMap((seat) => orders[seat].moves).flatMap(({ move }) => {
    const { exposure } = scenario.moves[move]!;
    return typeof exposure === 'number' && dice.chance(round, 'reveal', move, exposure) === 1 ? [move] : [];
  });
}

/** A draft is on the table once all orders are sealed; until then nobody may learn of it. */
function ambitionOf(scenario: Scenario, { orders }: State): number | null {
  return SEATS.every((seat) => orders[seat] !== null) ? tabledAmbition(scenario, orders as Orders) : null;
}

const offerIn = (draft: State, id: string): Offer => draft.offers.find((offer) => offer.id === id)!;

function makeOffer(draft: State, event: Extract<ExerciseEvent, { type: 'offerMade' }>): void {
  if (event.amends !== null) offerIn(draft, event.amends).status = 'amended';
  const { to, terms, isPublic, deadline } = event.offer;
  draft.offers.push({
    id: event.id,
    from: event.from,
    to,
    terms,
    isPublic,
    deadline,
    madeIn: draft.world.round,
    amends: event.amends,
    signed: [event.from],
    status: 'open',
  });
}

/** Signed by all it becomes one pledge for each side's terms. */
function signOffer(draft: State, event: Extract<ExerciseEvent, { type: 'offerSigned' }>): void {
  const offer = offerIn(draft, event.id);
  offer.signed.push(event.seat);
  const parties = [offer.from, ...offer.to];
  if (!parties.every((seat) => offer.signed.includes(seat))) return;
  offer.status = 'signed';
  const idOf = (index: number): string => `${offer.id}/${index + 1}`;
  offer.terms.forEach(({ pledger, clauses }, i) => {
    const pledge: Pledge = {
      id: idOf(i),
      pledger,
      parties: parties.filter((seat) => seat !== pledger),
      clauses,
      isPublic: offer.isPublic,
      since: draft.world.round,
      deadline: offer.deadline,
      twin: offer.terms.length === 2 ? idOf(1 - i) : null,
      status: 'open',
      endedIn: null,
      released: [],
      delivered: [],
    };
    draft.world.pledges.push(pledge);
  });
}

/** A pledge lapses when every party and the pledger agree. */
function releasePledge(draft: State, event: Extract<ExerciseEvent, { type: 'pledgeReleased' }>): void {
  const pledge = draft.world.pledges.find((one) => one.id === event.id)!;
  pledge.released.push(event.seat);
  if (![pledge.pledger, ...pledge.parties].every((seat) => pledge.released.includes(seat))) return;
  pledge.status = 'lapsed';
  pledge.endedIn = draft.world.round;
}
