// Effect ranges: what a dial level or a move is expected to change this quarter, from the seat's own view.
// Three looks ahead (estimates in the middle and at both edges of their ranges) against doing nothing.
import { COMPONENTS, INDICATORS, VOTES, type Indicator, type Seat, type Vote } from '../ids.ts';
import { quarterAhead } from '../bots/quarter-ahead.ts';
import type { Order, Votes } from '../orders.ts';
import type { Context } from '../play.ts';
import { componentsOf } from '../rules/scores.ts';
import type { Scenario } from '../scenario.ts';
import type { State, World } from '../state.ts';
import { holdAll } from '../table.ts';
import type { Believed } from './believed-state.ts';
import { looksOf } from './looks.ts';
import type { Effect } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';

/** Most effects listed for a move, largest first. */
const MOST_EFFECTS = 6;
/** Lines of a vote, and how many of them at most are components of the seat. */
const MOST_VOTE_EFFECTS = 5;
const MOST_OWN_EFFECTS = 3;

/** Effects of an order against the standing one, for these looks. */
export class EffectFinder {
  readonly #scenario: Scenario;
  readonly #looks: readonly Believed[];
  readonly #atRest: readonly World[];
  readonly #seat: Seat;

  constructor(context: Context, state: State, seat: Seat) {
    this.#scenario = context.scenario;
    this.#seat = seat;
    this.#looks = looksOf(context, state, seat);
    this.#atRest = this.#looks.map((look) => quarterAhead(this.#scenario, look, holdAll(look)[seat]));
  }

  /** Changes of the dial's own columns and of the seat's components; columns stay in even without effect, so that they line up. */
  ofDial(order: Order, columns: readonly Indicator[]): Effect[] {
    const after = this.#after(order);
    return [
      ...columns.map((indicator) => this.#indicatorEffect(after, indicator)),
      ...this.#componentEffects(after).filter(isFelt),
    ];
  }

  /** Largest changes that the seat can read, at most six. */
  ofMove(order: Order): Effect[] {
    const after = this.#after(order);
    const readable = INDICATORS.filter((id) => isReadable(id, this.#seat));
    const effects = [
      ...readable.map((id) => this.#indicatorEffect(after, id)),
      ...this.#componentEffects(after),
    ];
    return effects
      .filter(isFelt)
      .sort((a, b) => this.#size(b) - this.#size(a))
      .slice(0, MOST_EFFECTS);
  }

  /**
   * Effects of each vote on a draft, the other member diluting, against no session at all. The same lines for all three,
   * so that they can be compared: what counts for the seat that moves most, then what else its panel shows. What the text
   * adds to the law is shown beside its clauses.
   */
  ofVotes(ambition: number): { readonly vote: Vote; readonly effects: readonly Effect[] }[] {
    const votes = (own: Vote): Votes => ({ beijing: 'dilute', moscow: 'dilute', [this.#seat]: own });
    const all = VOTES.map((vote) =>
      this.#looks.map((look) =>
        quarterAhead(this.#scenario, look, holdAll(look)[this.#seat], ambition, votes(vote)),
      ),
    );
    const components = all.map((after) => this.#componentEffects(after));
    const panel = this.#scenario.bundle.seats[this.#seat].panel.filter((id) => isReadable(id, this.#seat));
    const indicators = all.map((after) => panel.map((id) => this.#indicatorEffect(after, id)));
    const own = this.#largest(components, MOST_OWN_EFFECTS);
    const rest = this.#largest(indicators, MOST_VOTE_EFFECTS - own.length);
    return VOTES.map((vote, v) => ({
      vote,
      effects: [...own.map((at) => components[v]![at]!), ...rest.map((at) => indicators[v]![at]!)],
    }));
  }

  /** Places of the effects that are felt most in any of the rows, largest first. */
  #largest(rows: readonly (readonly Effect[])[], most: number): number[] {
    const sizes = rows[0]!.map((_, at) => Math.max(...rows.map((row) => this.#size(row[at]!))));
    return sizes
      .flatMap((size, at) => (size > 0 ? [at] : []))
      .sort((a, b) => sizes[b]! - sizes[a]!)
      .slice(0, most);
  }

  #after(order: Order): World[] {
    return this.#looks.map((look) => quarterAhead(this.#scenario, look, order));
  }

  #indicatorEffect(after: readonly World[], indicator: Indicator): Effect {
    const changes = after.map(
      (world, i) => world.indicators[indicator] - this.#atRest[i]!.indicators[indicator],
    );
    const { decimals } = this.#scenario.bundle.indicators[indicator];
    return { target: { indicator }, ...range(changes, decimals) };
  }

  #componentEffects(after: readonly World[]): Effect[] {
    const p = this.#scenario.parameters;
    const seat = this.#seat;
    const before = this.#atRest.map((world) => componentsOf(p, world, seat));
    const now = after.map((world) => componentsOf(p, world, seat));
    return COMPONENTS[seat].map((component, c) => ({
      target: { component },
      ...range(
        now.map((components, i) => components[c]! - before[i]![c]!),
        0,
      ),
    }));
  }

  /** Size of an effect as a share of its scale. */
  #size({ target, low, high }: Effect): number {
    const span =
      'component' in target
        ? 100
        : this.#scenario.most[target.indicator] - this.#scenario.least[target.indicator];
    return Math.max(Math.abs(low), Math.abs(high)) / span;
  }
}

const isReadable = (id: Indicator, seat: Seat): boolean =>
  VISIBILITY[id][seat] !== 'none' && !id.endsWith('Capital');

const isFelt = ({ low, high }: Effect): boolean => low !== 0 || high !== 0;

function range(changes: readonly number[], decimals: number): { low: number; high: number } {
  const scale = 10 ** decimals;
  const rounded = changes.map((change) => Math.round(change * scale) / scale + 0);
  return { low: Math.min(...rounded), high: Math.max(...rounded) };
}
