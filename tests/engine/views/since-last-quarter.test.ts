// What a waterfall tells of a drift: what changed since last quarter, by its name, and the course the number was on. The
// steps add up to what the ledger says, and a term that acted in one quarter only leaves no echo in the next.
import { describe, expect, test } from 'vitest';
import { workOutQuarter } from '../../../engine/adjudicate.ts';
import { DIAL_OF, isIndicator, SEATS, type Indicator, type Seat } from '../../../engine/ids.ts';
import type { Row } from '../../../engine/ledger.ts';
import { holdAll } from '../../../engine/table.ts';
import { levelIn, NO_VOTES, type Order } from '../../../engine/orders.ts';
import { PASSING } from '../../../engine/views/since-last-quarter.ts';
import { waterfalls, type WaterfallReader } from '../../../engine/views/waterfall.ts';
import type { State } from '../../../engine/index.ts';
import { act, begin, contextOf, readyTo, runs, scenarioNamed } from '../../support/exercises.ts';
import { anyOrder, chooser } from '../../support/exercises-wander.ts';
import { rolls, tableOf } from '../../support/tables.ts';

const context = contextOf('since last quarter');

/** The state after quarters in which the seats named order this, and everybody else holds. */
function after(quarters: readonly Partial<Record<Seat, Partial<Order>>>[]): State {
  let state = begin(context);
  for (const orders of quarters) {
    state = readyTo(context, state, 'orders');
    for (const seat of SEATS) {
      const order = { dial: state.world.indicators[DIAL_OF[seat]], moves: [], ...orders[seat] };
      state = act(context, state, seat, { type: 'seal-orders', order });
    }
    state = readyTo(context, state, 'outcome');
  }
  return state;
}

function stepsOf(state: State, indicator: Indicator, reader: WaterfallReader = 'open') {
  const found = waterfalls(context, state, state.history.at(-1)!, reader).find(
    (one) => one.indicator === indicator,
  );
  return Object.fromEntries((found?.steps ?? []).map(({ cause, change }) => [cause ?? 'hidden', change]));
}

describe('tests that stop', () => {
  const stopped = { pyongyang: { dial: 0 } };

  test.each(['tension', 'provocation'] as const)('are named as what lowers %s', (indicator) => {
    const steps = stepsOf(after([stopped]), indicator);
    const { tests, ...others } = steps;
    expect(tests).toBeLessThan(-10);
    for (const change of Object.values(others)) expect(change).toBeGreaterThan(tests!);
  });

  test('are on course in the quarter after, for every seat that reads tension', () => {
    const state = after([stopped, {}]);
    for (const reader of [...SEATS, 'wall', 'open'] as const) {
      const steps = stepsOf(state, 'tension', reader);
      expect(Object.keys(steps), reader).not.toContain('tests');
      expect(steps.course, reader).toBeLessThan(-5);
    }
  });
});

test('a threat of one quarter weighs in that quarter, and is no cause of the calm after it', () => {
  const threat = { washington: { moves: [{ move: 'threaten-force', level: 1 }] } };
  expect(stepsOf(after([threat]), 'tension').threat).toBeGreaterThan(5);
  expect(stepsOf(after([threat, {}]), 'tension').threat).toBeUndefined();
});

test('a number that stood at nothing has its course too', () => {
  const state = after([{}]);
  const [quarter] = state.history;
  // Of dialogue at 0 the ledger has no inertia.
  const rows = quarter!.rows.filter((row) => row.indicator !== 'dialogue' || row.cause !== 'inertia');
  const sum = rows.filter((row) => row.indicator === 'dialogue').reduce((all, { change }) => all + change, 0);
  const closing = { ...quarter!.closing, dialogue: sum };
  const opening = { ...quarter!.opening, dialogue: 0 };
  const steps = stepsOf(
    { ...state, history: [{ ...quarter!, rows, opening, closing }] },
    'dialogue',
    'beijing',
  );
  expect(Object.keys(steps)).toContain('course');
  expect(steps.hidden ?? 0).toBe(0);
});

test('with everything open the steps of a drift add up to its rows, in every quarter of chance orders', () => {
  for (let number = 0; number < Math.max(10, runs(200)); number++) {
    let state = begin(context);
    for (let round = 1; round <= 3 && state.phase !== 'debrief'; round++) {
      state = readyTo(context, state, 'orders');
      for (const seat of SEATS) {
        const order = anyOrder(context, state, seat, chooser(`sum ${number} ${round} ${seat}`));
        state = act(context, state, seat, { type: 'seal-orders', order });
      }
      state = readyTo(context, state, 'outcome');
      for (const { indicator, steps } of waterfalls(context, state, state.history.at(-1)!, 'open')) {
        const rows = state.history.at(-1)!.rows.filter((row) => row.indicator === indicator);
        const sum = (all: readonly { change: number }[]) => all.reduce((total, one) => total + one.change, 0);
        const digit = 10 ** -(context.scenario.bundle.indicators[indicator].decimals + 1);
        expect(Math.abs(sum(steps) - sum(rows)), indicator).toBeLessThan(digit * (steps.length / 2 + 1));
      }
      if (state.world.ending !== null) break;
      if (round < 3) state = readyTo(context, state, 'brief');
    }
  }
});

test('income tells a revealed move only to who knows of that move in both quarters (W-11)', () => {
  const state = after([{}, {}]);
  const aid: Row = {
    indicator: 'income',
    change: 55,
    cause: 'aid',
    rule: 'R6',
    needs: ['move:compensate-pyongyang'],
    part: null,
  };
  const revealedIn = (...rounds: number[]): State => ({
    ...state,
    history: state.history.map((quarter) => ({
      ...quarter,
      rows: quarter.round === 2 ? [...quarter.rows, aid] : quarter.rows,
      revealed: rounds.includes(quarter.round) ? ['compensate-pyongyang'] : [],
    })),
  });
  expect(stepsOf(revealedIn(2), 'income', 'washington')).not.toHaveProperty('aid');
  expect(stepsOf(revealedIn(1), 'income', 'washington')).not.toHaveProperty('aid');
  expect(stepsOf(revealedIn(1, 2), 'income', 'washington')).toHaveProperty('aid');
  expect(stepsOf(revealedIn(), 'income', 'pyongyang')).toHaveProperty('aid');
});

describe('the list of passing terms', () => {
  const scenario = scenarioNamed();

  /** Causes of drifts that are there in one quarter and gone in the next: everything is played at once, then nothing. */
  function vanishing(): Set<string> {
    const everything = tableOf({ indicators: { evidenceOnRussia: 60, tests: 3 }, dice: rolls({}) });
    const { state } = everything;
    const found = new Set<string>();
    let before: string[] = [];
    for (state.round = 1; state.round <= 3; state.round++) {
      const orders = holdAll(state);
      const isBusy = state.round === 1;
      if (isBusy)
        for (const seat of SEATS)
          orders[seat] = {
            ...orders[seat],
            moves: scenario.movesOf[seat].map(({ id }) => ({ move: id, level: 1 })),
          };
      const table = {
        ...everything,
        dice: { ...everything.dice, chance: () => 1 },
        orders,
        ambition: isBusy ? levelIn(orders.washington, 'table-draft') : null,
        votes: isBusy ? ({ beijing: 'veto', moscow: 'veto' } as const) : NO_VOTES,
        quarter: { importsMet: 1, beijingVetoed: false, moscowVetoed: false, revealed: [], levels: null },
        ledger: { rows: [] as Row[], rule: 'R0', keepsZeros: false, terms: [] },
      };
      workOutQuarter(table);
      const drifting = new Set(
        table.ledger.rows
          .filter(({ cause }) => cause === 'inertia')
          .map((row) => `${row.rule} ${row.indicator}`),
      );
      const now = table.ledger.rows
        .filter((row) => drifting.has(`${row.rule} ${row.indicator}`))
        .map((row) => `${row.indicator} ${row.cause}`);
      for (const one of before) if (!now.includes(one)) found.add(one.split(' ')[1]!);
      before = now;
    }
    return found;
  }

  test('names every term that is there only while something is played, and no other', () => {
    const terms = [...vanishing()].filter(
      (cause) => !isIndicator(cause) && scenario.moves[cause] === undefined && cause !== 'scale-limit',
    );
    // Chance falls in every quarter.
    const byChance = ['noise', 'signal'];
    expect(terms.toSorted()).toEqual([...PASSING].filter((cause) => !byChance.includes(cause)).toSorted());
  });
});
