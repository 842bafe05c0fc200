// Twin worlds that one audience must not tell apart before adjudication: the other seats drafted, ordered, voted,
// talked, promised and thought otherwise. Who is done is public (the head of every view) and stays the same.
import type { Context, State } from '../../engine/index.ts';
import type { Note } from '../../engine/state.ts';
import type { Rationale } from '../../engine/acts.ts';
import { SEATS, VOTERS, VOTES, type Seat } from '../../engine/ids.ts';
import { levelIn, type Order } from '../../engine/orders.ts';
import type { Offer, Pledge } from '../../engine/pledges.ts';
import type { SessionFacts } from '../../engine/views/shapes.ts';
import { copyOf, FACTS } from './exercises.ts';
import { anyClause, anyOrder, type Chooser } from './exercises-wander.ts';

export type Watcher = Seat | 'wall';
export interface Twin {
  readonly state: State;
  readonly facts: SessionFacts;
}

const unlike = (watcher: Watcher): Seat[] => SEATS.filter((seat) => seat !== watcher);

/** A world that differs from `state` in what the others did in secret, and the drafts that lie on their tables. */
export function secretTwin(context: Context, state: State, watcher: Watcher, choose: Chooser): Twin {
  const twin = copyOf(state);
  const hidden = unlike(watcher);
  for (const seat of hidden) {
    if (twin.orders[seat] !== null) twin.orders[seat] = otherOrder(context, state, seat, choose);
    if (twin.rationales[seat] !== null || choose.happens(0.3)) twin.rationales[seat] = rationale(choose);
    for (const past of twin.pastRationales) past.rationales[seat] = rationale(choose);
    const card = choose.pick(context.scenario.agendas.filter((agenda) => agenda.seat === seat));
    twin.world.agendas[seat] = card.id;
    twin.world.weights[seat] = [0.1, 0.3, 0.2, 0.25, 0.15].sort(() => choose.sway());
  }
  for (const seat of VOTERS)
    if (seat !== watcher && twin.votes[seat] !== null) twin.votes[seat] = choose.pick(VOTES);
  twin.ready = shuffled(twin.ready, choose);
  twin.sealedFor = SEATS.filter((seat) => twin.orders[seat] !== null && choose.happens(0.5));
  twin.messages = otherMessages(twin, hidden, choose);
  twin.offers = otherOffers(context, twin, hidden, choose);
  twin.world.pledges = otherPledges(context, twin, hidden, choose);
  twin.injectsHeld = context.scenario.injects.filter(() => choose.happens(0.2)).map(({ id }) => id);
  twin.notes = otherNotes(twin, hidden, choose);
  twin.reasons = words(choose).map((text) => ({
    round: twin.world.round,
    seat: choose.pick(SEATS),
    choice: 'orders',
    words: text,
  }));
  return { state: twin, facts: factsFor(context, state, watcher, choose) };
}

/** Session facts with the watcher's own draft fixed and the drafts of the others as chance has it. */
export function factsFor(context: Context, state: State, watcher: Watcher, choose: Chooser): SessionFacts {
  const drafts = Object.fromEntries(
    unlike(watcher).map((seat) => [
      seat,
      choose.happens(0.7) ? anyOrder(context, state, seat, choose) : null,
    ]),
  );
  const own: Order | null = watcher === 'wall' ? (drafts.moscow ?? null) : { dial: 1, moves: [] };
  return { ...FACTS, draft: own, drafts };
}

/** The draft of a Council text is public once all have sealed; everything else of an order is not. */
function otherOrder(context: Context, state: State, seat: Seat, choose: Chooser): Order {
  const draft = context.scenario.withSpecial.tablesDraft!.id;
  const order = anyOrder(context, state, seat, choose);
  if (state.phase !== 'council' || seat !== 'washington') return order;
  const level = levelIn(state.orders.washington!, draft);
  return {
    ...order,
    moves: [...order.moves.filter(({ move }) => move !== draft).slice(0, 2), { move: draft, level }],
  };
}

const rationale = (choose: Chooser): Rationale | null =>
  choose.happens(0.7)
    ? {
        why: `why ${choose.below(1e6)}`,
        expects: { moscow: choose.below(5) },
        confidence: 50 + choose.below(50),
      }
    : null;

const words = (choose: Chooser): string[] =>
  Array.from({ length: choose.below(6) }, () => `secret ${choose.below(1e6)}`);

const shuffled = <Item>(list: readonly Item[], choose: Chooser): Item[] =>
  [...list].sort(() => choose.sway());

function otherMessages({ messages, world }: State, hidden: readonly Seat[], choose: Chooser) {
  const isOthers = (who: string): boolean => hidden.includes(who as Seat);
  const kept = messages.filter((one) => !(isOthers(one.from) && isOthers(one.to)));
  for (const text of words(choose)) {
    const [from, to] = shuffled(hidden, choose) as [Seat, Seat];
    const place = choose.below(kept.length + 1);
    const id = `${from}-${to}-${choose.below(99)}`;
    kept.splice(place, 0, { id, round: world.round, phase: 'talks', from, to, text });
  }
  return kept;
}

/** What the watcher wrote stays; the others and the white cell wrote something else. */
function otherNotes({ notes }: State, hidden: readonly Seat[], choose: Chooser) {
  const kept = notes.filter(({ seat }) => seat !== undefined && !hidden.includes(seat));
  for (const text of words(choose)) {
    const writer = choose.pick([...hidden, undefined]);
    const note: Note = { round: 1, phase: 'brief', text, ...(writer !== undefined && { seat: writer }) };
    kept.splice(choose.below(kept.length + 1), 0, note);
  }
  return kept;
}

const areHidden = (parties: readonly Seat[], hidden: readonly Seat[]): boolean =>
  parties.every((seat) => hidden.includes(seat));

function otherOffers(context: Context, { offers, world }: State, hidden: readonly Seat[], choose: Chooser) {
  const kept = offers.filter((one) => !areHidden([one.from, ...one.to], hidden));
  for (const _ of words(choose)) {
    const [from, to] = shuffled(hidden, choose) as [Seat, Seat];
    const offer: Offer = {
      id: `r${world.round}-${from}-${to}-${choose.below(9)}`,
      from,
      to: [to],
      terms: [{ pledger: from, clauses: [anyClause(context.scenario, from, choose)] }],
      isPublic: choose.happens(0.5),
      deadline: world.rounds,
      madeIn: world.round,
      amends: null,
      signed: [from],
      status: choose.pick(['open', 'declined', 'expired', 'amended', 'signed']),
    };
    kept.splice(choose.below(kept.length + 1), 0, offer);
  }
  return kept;
}

function otherPledges(context: Context, { world }: State, hidden: readonly Seat[], choose: Chooser) {
  const kept = world.pledges.filter(
    (one) => one.isPublic || !areHidden([one.pledger, ...one.parties], hidden),
  );
  for (const _ of words(choose)) {
    const [pledger, party] = shuffled(hidden, choose) as [Seat, Seat];
    const pledge: Pledge = {
      id: `r${world.round}-${pledger}-${party}-${choose.below(9)}/1`,
      pledger,
      parties: [party],
      clauses: [anyClause(context.scenario, pledger, choose)],
      isPublic: false,
      since: world.round,
      deadline: world.rounds,
      twin: null,
      status: choose.pick(['open', 'kept', 'broken', 'lapsed']),
      endedIn: null,
      released: [],
      delivered: [],
    };
    kept.splice(choose.below(kept.length + 1), 0, pledge);
  }
  return kept;
}
