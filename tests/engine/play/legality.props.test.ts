// Legality has one source: what the view offers, what the lists of legal moves hold and what a refusal says agree
// (architecture, section 3, rule 6; model.md section 15, "Order and time" and "Capital").
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { decide, viewFor, type State } from '../../../engine/index.ts';
import { legalDials, legalMoves, refuseOrder, standingOrder } from '../../../engine/legality.ts';
import type { Order } from '../../../engine/orders.ts';
import { orderCost } from '../../../engine/rules/costs.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { FACTS, readyTo, runs } from '../../support/exercises.ts';
import { chooser, wander, type Walk } from '../../support/exercises-wander.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const seats = fc.constantFrom(...SEATS);
const isOpen = ({ phase, orders }: State): boolean =>
  phase === 'brief' ||
  phase === 'talks' ||
  (phase === 'orders' && SEATS.every((seat) => orders[seat] === null));

const inOrders = (seed: number): Walk => {
  const { context, state } = wander(`legal ${seed}`, (seed * 13) % 120, isOpen);
  return { context, state: readyTo(context, state, 'orders') };
};

const optionsFor = ({ context, state }: Walk, seat: Seat): SeatView =>
  viewFor(context, state, seat, FACTS) as SeatView;

describe('what a seat is offered', () => {
  test('passes alone when it has no refusal and fails alone when it has one', () => {
    fc.assert(
      fc.property(seeds, seats, (seed, seat) => {
        const walk = inOrders(seed);
        const { scenario } = walk.context;
        const { world, settings } = walk.state;
        const refuse = (order: Order) => refuseOrder(scenario, world, settings, seat, order);
        const { dial, moves } = optionsFor(walk, seat);
        for (const option of dial.options) {
          expect(refuse({ dial: option.level, moves: [] })).toEqual(option.refusal);
          expect(orderCost(scenario, world, seat, { dial: option.level, moves: [] })).toBe(option.cost);
        }
        // A dial that costs nothing to leave alone, so that the move stands alone; upkeep may have to be paid.
        const { dial: rest } = standingOrder(scenario, world, seat);
        const isFree = dial.options[rest]!.cost === 0;
        for (const option of moves) {
          const alone = refuse({ dial: rest, moves: [{ move: option.move, level: 1 }] });
          if (isFree) expect(alone).toEqual(option.refusal);
          else if (option.refusal !== null) expect(alone).toEqual(option.refusal);
        }
      }),
      { numRuns: runs(1500), seed: 21 },
    );
  });

  test('is what the lists of legal dials and moves hold, and never nothing', () => {
    fc.assert(
      fc.property(seeds, seats, (seed, seat) => {
        const walk = inOrders(seed);
        const { scenario } = walk.context;
        const { world, settings } = walk.state;
        const { dial, moves } = optionsFor(walk, seat);
        const open = dial.options.filter(({ refusal }) => refusal === null).map(({ level }) => level);
        expect(legalDials(scenario, world, seat)).toEqual(open);
        expect(open.length).toBeGreaterThan(0);
        const playable = moves.filter(({ refusal }) => refusal === null).map(({ move }) => move);
        expect(legalMoves(scenario, world, settings, seat).map(({ id }) => id)).toEqual(playable);
      }),
      { numRuns: runs(1500), seed: 22 },
    );
  });
});

/** Orders of all sorts, most of them wrong somewhere. */
function anyTry({ context }: Walk, seat: Seat, seed: number): Order {
  const choose = chooser(`try ${seed}`);
  const every = Object.keys(context.scenario.moves);
  const own = context.scenario.movesOf[seat].map(({ id }) => id);
  const move = (): string =>
    choose.happens(0.97) ? choose.pick(own) : choose.pick([...every, 'no-such-move']);
  return {
    dial: choose.below(5),
    moves: Array.from({ length: choose.below(4) }, () => ({
      move: move(),
      level: choose.happens(0.8) ? 1 : 1 + choose.below(3),
    })),
  };
}

describe('an order', () => {
  test('is sealed if and only if nothing refuses it, and what is sealed can be paid', () => {
    const sealed = { yes: 0, no: 0 };
    fc.assert(
      fc.property(seeds, seats, (seed, seat) => {
        const walk = inOrders(seed % 400);
        const { scenario } = walk.context;
        const { world, settings } = walk.state;
        const order = anyTry(walk, seat, seed);
        const why = refuseOrder(scenario, world, settings, seat, order);
        const decision = decide(walk.context, walk.state, seat, { type: 'seal-orders', order });
        expect('refusal' in decision ? decision.refusal : null).toEqual(why);
        sealed[why === null ? 'yes' : 'no'] += 1;
        if (why !== null) return;
        const { kept, budget } = optionsFor(walk, seat).capital;
        expect(budget).toBe(Math.min(8, kept + 3));
        expect(orderCost(scenario, world, seat, order)).toBeLessThanOrEqual(budget);
        expect(order.moves.length).toBeLessThanOrEqual(settings.movesPerRound);
      }),
      { numRuns: runs(3000), seed: 23 },
    );
    expect(Math.min(sealed.yes, sealed.no)).toBeGreaterThan(15);
  });
});
