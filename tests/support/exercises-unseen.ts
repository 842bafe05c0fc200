// Twin worlds that one audience must not tell apart after adjudication: equal in every row of the visibility table for
// that audience (an estimate as it is drawn), and otherwise in everything else that the state holds.
import type { Context, State } from '../../engine/index.ts';
import { INDICATORS, isIndicator, SEATS, type Indicator } from '../../engine/ids.ts';
import type { Need, Row } from '../../engine/ledger.ts';
import { enforcementEffect, russianCash } from '../../engine/rules/flows.ts';
import type { Books, Indicators, Quarter } from '../../engine/state.ts';
import { held } from '../../engine/views/estimates.ts';
import { BOOK_VISIBILITY, VISIBILITY } from '../../engine/views/visibility.ts';
import { copyOf } from './exercises.ts';
import { anyOrder, type Chooser } from './exercises-wander.ts';
import type { Watcher } from './exercises-twins.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Bending {
  readonly context: Context;
  readonly watcher: Watcher;
  readonly choose: Chooser;
}

/** A state that the watcher must not tell from `state`. For the phases after the first quarter was worked out. */
export function unseenTwin(context: Context, state: State, watcher: Watcher, choose: Chooser): State {
  const bending = { context, watcher, choose };
  const twin = copyOf(state);
  const { world } = twin;
  const isWorkedOut = state.phase === 'outcome';
  const last = twin.history.at(-1);
  const before = copyOf(world.indicators);
  twin.history = twin.history.map((quarter) => bentQuarter(bending, state, quarter));
  for (const id of INDICATORS) {
    const moments = isWorkedOut ? [world.round, world.round + 1] : [world.round];
    world.indicators[id] = bent(bending, id, moments, before);
  }
  // The end of the last quarter and the present are one moment.
  const closing = twin.history.at(-1);
  if (isWorkedOut && last !== undefined) (closing as Writable<Quarter>).closing = copyOf(world.indicators);
  for (const book of Object.keys(BOOK_VISIBILITY) as (keyof Books)[])
    if (
      watcher === 'wall' ? BOOK_VISIBILITY[book].wall === 'none' : BOOK_VISIBILITY[book][watcher] === 'none'
    )
      world.books[book] = choose.below(4) / 2;
  const own = watcher === 'wall' ? [] : context.scenario.movesOf[watcher].map(({ id }) => id);
  world.bars = Object.fromEntries(Object.entries(world.bars).filter(([move]) => own.includes(move)));
  for (const seat of SEATS.filter((one) => one !== watcher)) {
    for (const { id } of context.scenario.movesOf[seat])
      if (choose.happens(0.2)) world.bars[id] = choose.below(3);
    world.agendas[seat] = null;
    world.weights[seat] = [0.2, 0.1, 0.3, 0.3, 0.1];
  }
  for (const seat of SEATS)
    world.quarterScores[seat] = world.quarterScores[seat].map(() => choose.below(100));
  if (world.flows !== null) world.flows = bentFlows(world.flows, bending);
  return twin;
}

/** A value that this audience holds for the same, at each of these rounds. */
function bent({ context, watcher, choose }: Bending, id: Indicator, rounds: number[], x: Indicators): number {
  const { scenario, dice } = context;
  const [least, most] = [scenario.least[id], scenario.most[id]];
  const known = VISIBILITY[id][watcher];
  if (known === 'exact') return x[id];
  if (watcher === 'wall' || known !== 'noisy') return least + (choose.below(101) / 100) * (most - least);
  const { decimals } = scenario.bundle.indicators[id];
  const trial: Indicators = { ...x };
  const readings = (value: number): number[] => {
    trial[id] = value;
    return rounds.map((round) => held(scenario, dice, { round, indicators: trial }, watcher, id).value);
  };
  const today = readings(x[id]);
  for (let attempt = 0; attempt < 3; attempt++) {
    const far = (choose.sway() * (1 + 8 * choose.below(2))) / 10 ** decimals;
    const value = Math.min(most, Math.max(least, x[id] + far));
    if (readings(value).every((reading, i) => reading === today[i])) return value;
  }
  return x[id];
}

function bentQuarter(bending: Bending, state: State, quarter: Quarter): Quarter {
  const { context, watcher, choose } = bending;
  const twin = copyOf(quarter) as Writable<Quarter>;
  const newsOf = (id: Indicator): number =>
    quarter.rows
      .filter((row) => row.rule === 'R0' && row.indicator === id)
      .reduce((sum, row) => sum + row.change, 0);
  for (const id of INDICATORS) {
    // News of the round may lie between two readings of the opening: leave those as they are.
    if (newsOf(id) === 0) twin.opening[id] = bent(bending, id, [quarter.round], quarter.opening);
    twin.closing[id] = bent(bending, id, [quarter.round + 1], quarter.closing);
  }
  keepRecords(bending, quarter, twin);
  twin.rows = otherRows(bending, state, quarter);
  for (const seat of SEATS) {
    if (seat === watcher) continue;
    const kept = twin.orders[seat].moves.filter(({ move }) => knows(bending, state, quarter, `move:${move}`));
    const added = anyOrder(context, state, seat, choose).moves.filter(
      ({ move }) => !knows(bending, state, quarter, `move:${move}`),
    );
    const isPublicDial = seat === 'washington' || seat === 'pyongyang';
    const dial = isPublicDial ? twin.orders[seat].dial : choose.below(5);
    twin.orders[seat] = { dial, moves: [...kept, ...added] };
  }
  twin.flows = bentFlows(quarter.flows, bending);
  for (const seat of SEATS) twin.components[seat] = twin.components[seat].map(() => choose.below(100));
  twin.odds = { war: choose.below(100) / 400, collapse: choose.below(100) / 400 };
  twin.sealedFor = SEATS.filter(() => choose.happens(0.5));
  return twin;
}

/** What the watcher may see stays in its order; hidden rows change, go and come. Totals are what the readings say. */
function otherRows(bending: Bending, state: State, quarter: Quarter): Row[] {
  const { choose } = bending;
  const isKnown = (row: Row): boolean => row.needs.every((need) => knows(bending, state, quarter, need));
  return quarter.rows.flatMap((row): Row[] => {
    // News is told to all; what a number was before it stands in the ledger.
    if (isKnown(row) || row.rule === 'R0')
      return choose.happens(0.9) ? [row] : [{ ...row, ...hiddenRow(bending) }, row];
    return choose.happens(0.3) ? [] : [{ ...row, change: choose.sway() * 50, part: null }];
  });
}

function hiddenRow({ context, choose }: Bending): Row {
  const indicator = choose.pick(INDICATORS);
  const cause = choose.pick(['inertia', 'tests', ...Object.keys(context.scenario.moves)]);
  return { indicator, change: choose.sway() * 9, cause, rule: 'R3', needs: ['nobody'], part: null };
}

/** The two records of section 2 are published, whatever they tell: what would change their text is left. */
function keepRecords({ context, watcher, choose }: Bending, quarter: Quarter, twin: Writable<Quarter>): void {
  const p = context.scenario.parameters;
  const customs = (level: number): number => Math.max(enforcementEffect(p, level), p.recordLeast);
  if (customs(twin.closing.enforcement) !== customs(quarter.closing.enforcement))
    twin.closing.enforcement = quarter.closing.enforcement;
  // What arrives is known at both of its ends.
  if (watcher !== 'wall' && BOOK_VISIBILITY.arrivingBackfill[watcher] === 'exact') return;
  const trade = (arriving: number): number =>
    Math.round(
      (4 * (p.recordRussiaBase + russianCash(p, arriving) / p.recordRussiaShare)) / p.recordRussiaStep,
    );
  const arriving = Math.max(0, quarter.arrivingBackfill + 0.1 * choose.sway());
  if (trade(arriving) === trade(quarter.arrivingBackfill)) twin.arrivingBackfill = arriving;
}

/** Whether the watcher knows a need of a row, by section 3 alone. */
function knows({ context, watcher }: Bending, { world }: State, quarter: Quarter, need: Need): boolean {
  if (isIndicator(need)) return VISIBILITY[need][watcher] === 'exact';
  if (need.startsWith('pledge:')) {
    const pledge = world.pledges.find(({ id }) => id === need.slice(7));
    return pledge !== undefined && [pledge.pledger, ...pledge.parties].some((seat) => seat === watcher);
  }
  if (!need.startsWith('move:')) return BOOK_VISIBILITY[need as keyof Books]?.[watcher] === 'exact';
  const move = context.scenario.moves[need.slice(5)]!;
  return (
    !move.isSecret || move.seat === watcher || move.knownTo === watcher || quarter.revealed.includes(move.id)
  );
}

/** Who knows the fleet knows what it brings, since interdiction is public; no other part is anybody's to know. */
const bentFlows = (flows: Quarter['flows'], { watcher, choose }: Bending): Quarter['flows'] =>
  Object.fromEntries(
    Object.entries(flows).map(([part, value]) => {
      const isKnown = part === 'fuelShipToShip' && VISIBILITY.evasionFleet[watcher] === 'exact';
      return [part, isKnown || Array.isArray(value) ? value : choose.below(500)];
    }),
  ) as unknown as Quarter['flows'];
