// What an act would do: a refusal, or the events that happened. Changes nothing. One place for who may do what when.
import type { SeatAct, WhiteCellAct } from './acts.ts';
import type { ExerciseEvent, SealedBy } from './events.ts';
import { isSeat, SEATS, type Seat } from './ids.ts';
import { refuseOrder, standingOrder } from './legality.ts';
import type { Order } from './orders.ts';
import type { Context } from './play.ts';
import { refusal, type Refusal } from './refusals.ts';
import { DEFAULT_VOTE } from './rules/council.ts';
import type { State } from './state.ts';
import { decideTalks } from './talks.ts';
import { isSeatDone, rowOf } from './turn/phases.ts';
import { nextPhase } from './turn/advance.ts';

export type Decision = { readonly refusal: Refusal } | { readonly events: readonly ExerciseEvent[] };

const no = (code: Refusal['code'], values?: Record<string, string | number>): Decision => ({
  refusal: refusal(code, values),
});
const happened = (...events: ExerciseEvent[]): Decision => ({ events });

/** Whether `actor` may do `act` now, and what then happened. */
export function decide(
  context: Context,
  state: State,
  actor: Seat | 'white-cell',
  act: SeatAct | WhiteCellAct,
): Decision {
  if (state.phase === 'debrief' && act.type !== 'write-note') return no('exerciseOver');
  if (isSeat(actor)) return decideSeat(context, state, actor, act as SeatAct);
  return decideWhiteCell(context, state, act as WhiteCellAct);
}

function decideSeat(context: Context, state: State, seat: Seat, act: SeatAct): Decision {
  switch (act.type) {
    case 'mark-ready':
      return markReady(state, seat, act.ready);
    case 'seal-orders':
      return sealOrders(context, state, seat, act.order, act.rationale ?? null, 'seat');
    case 'unseal-orders':
      return unsealOrders(state, seat);
    case 'cast-vote':
      return castVote(state, seat, act.vote, 'seat');
    case 'send-message':
    case 'offer-pledge':
    case 'amend-offer':
    case 'sign-offer':
    case 'decline-offer':
    case 'release-pledge':
      return decideTalks(context, state, seat, act);
    case 'write-note':
      return happened({ type: 'noteWritten', seat, text: act.text });
    default:
      return no('notYourAct');
  }
}

function markReady(state: State, seat: Seat, ready: boolean): Decision {
  if (state.phase === 'orders' || state.phase === 'council')
    return no('notThisPhase', { phase: state.phase });
  return state.ready.includes(seat) === ready ? happened() : happened({ type: 'readyMarked', seat, ready });
}

function sealOrders(
  { scenario }: Context,
  state: State,
  seat: Seat,
  order: Order,
  rationale: Extract<ExerciseEvent, { type: 'ordersSealed' }>['rationale'],
  by: SealedBy,
): Decision {
  if (state.phase !== 'orders') return no('notThisPhase', { phase: state.phase });
  if (state.orders[seat] !== null) return no('alreadySealed');
  const why = refuseOrder(scenario, state.world, state.settings, seat, order);
  return why === null ? happened({ type: 'ordersSealed', seat, order, rationale, by }) : { refusal: why };
}

function unsealOrders(state: State, seat: Seat): Decision {
  if (state.phase !== 'orders') return no('notThisPhase', { phase: state.phase });
  return state.orders[seat] === null ? no('notSealed') : happened({ type: 'ordersUnsealed', seat });
}

function castVote(state: State, seat: Seat, vote: 'support' | 'dilute' | 'veto', by: SealedBy): Decision {
  if (state.phase !== 'council') return no('noCouncil');
  if (seat !== 'beijing' && seat !== 'moscow') return no('noVote');
  return state.votes[seat] === null ? happened({ type: 'voteCast', seat, vote, by }) : no('alreadyVoted');
}

function decideWhiteCell(context: Context, state: State, act: WhiteCellAct): Decision {
  switch (act.type) {
    case 'advance':
      return { events: timeUpEvents(context, state, {}, 'white-cell') };
    case 'seal-for':
      return sealOrders(context, state, act.seat, act.order, null, 'white-cell');
    case 'vote-for':
      return castVote(state, act.seat, act.vote, 'white-cell');
    case 'fire-inject':
      return fireInject(context, state, act.inject);
    case 'hold-inject':
      return hasInject(context, act.inject)
        ? happened({ type: 'injectHeld', inject: act.inject, held: act.held })
        : no('noSuchInject');
    case 'state-publicly':
      return happened({ type: 'statementMade', id: statementId(state), text: act.text });
    case 'write-note':
      return happened({ type: 'noteWritten', text: act.text });
    case 'end-exercise':
      return happened({ type: 'exerciseEnded' });
    default:
      return no('notYourAct');
  }
}

const hasInject = ({ scenario }: Context, id: string): boolean =>
  scenario.injects.some((inject) => inject.id === id);

/** News may come until orders are written: an inject can change what a seat may pay or play. */
function fireInject(context: Context, state: State, inject: string): Decision {
  if (!hasInject(context, inject)) return no('noSuchInject');
  if (state.phase !== 'brief' && state.phase !== 'talks') return no('notThisPhase', { phase: state.phase });
  const isOnce = context.scenario.injects.some((one) => one.id === inject && one.once);
  if (isOnce && state.world.fired.includes(inject)) return no('noSuchInject');
  return happened({ type: 'injectFired', inject });
}

/** Public statements are numbered on their own: the number tells nobody how many private messages there were. */
const statementId = ({ messages }: State): string =>
  `white-cell-${messages.filter((one) => one.from === 'white-cell').length + 1}`;

/**
 * Ends the phase for those who are not done: drafts that are allowed, else standing dials, are sealed; absent members
 * of the Council take the usual course. In the other phases the next one begins.
 */
export function timeUpEvents(
  { scenario }: Context,
  state: State,
  drafts: Partial<Record<Seat, Order | null>>,
  by: SealedBy = 'time',
): ExerciseEvent[] {
  const late = SEATS.filter(
    (seat) => rowOf(state.phase).actors(state).includes(seat) && !isSeatDone(state, seat),
  );
  if (state.phase === 'orders')
    return late.map((seat) => sealFor(scenario, state, seat, drafts[seat] ?? null, by));
  if (state.phase === 'council')
    return late.flatMap((seat) =>
      seat === 'beijing' || seat === 'moscow'
        ? [{ type: 'voteCast' as const, seat, vote: DEFAULT_VOTE, by }]
        : [],
    );
  const next = nextPhase(state);
  return next === null ? [] : [next];
}

function sealFor(
  scenario: Context['scenario'],
  state: State,
  seat: Seat,
  draft: Order | null,
  by: SealedBy,
): ExerciseEvent {
  const isAllowed =
    draft !== null && refuseOrder(scenario, state.world, state.settings, seat, draft) === null;
  const order = isAllowed ? draft : standingOrder(scenario, state.world, seat);
  return { type: 'ordersSealed', seat, order, rationale: null, by };
}
