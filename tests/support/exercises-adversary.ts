// A seat that knows every formula of the model and tries to solve for what is hidden from it: it reads a row of a
// waterfall where one is shown, and else has only the estimate that was drawn for it.
import { viewFor, type Context, type State } from '../../engine/index.ts';
import { SEATS, type Indicator, type Seat } from '../../engine/ids.ts';
import type { Row } from '../../engine/ledger.ts';
import type { SeatView } from '../../engine/views/shapes.ts';
import { openingRows } from '../../engine/views/standing-sources.ts';
import { waterfalls } from '../../engine/views/waterfall.ts';
import { act, begin, contextOf, FACTS, readyTo } from './exercises.ts';
import { anyOrder, chooser } from './exercises-wander.ts';

/** A row that would tell `of` to `reader`: what its change says of the number, by the formula of the rule. */
export interface Line {
  readonly reader: Seat;
  readonly of: Indicator;
  readonly indicator: Indicator;
  readonly cause: string;
  readonly solve: (change: number) => number;
}

export interface Worked {
  readonly context: Context;
  readonly state: State;
}

/** A first quarter of chance orders, just worked out. `holds`: nobody does anything. */
export function workedQuarter(seed: string, scenario: string, holds = false): Worked {
  const context = contextOf(seed, scenario);
  let state = readyTo(context, begin(context), 'orders');
  if (holds) return { context, state: readyTo(context, state, 'outcome') };
  for (const seat of SEATS)
    state = act(context, state, seat, {
      type: 'seal-orders',
      order: anyOrder(context, state, seat, chooser(`${seed} ${seat}`)),
    });
  return { context, state: readyTo(context, state, 'outcome') };
}

export const seatViewOf = ({ context, state }: Worked, seat: Seat): SeatView =>
  viewFor(context, state, seat, FACTS) as SeatView;

/** Rows as they would be if they did not say that they rest on this number; without a name, on anything at all. */
export function forgetting(worked: Worked, need?: string): Worked {
  const forget = (row: Row): Row => ({
    ...row,
    needs: need === undefined ? [] : row.needs.filter((one) => one !== need),
  });
  const history = worked.state.history.map((quarter) => ({ ...quarter, rows: quarter.rows.map(forget) }));
  return { ...worked, state: { ...worked.state, history } };
}

/** By how much the adversary is off; null where the rule had nothing to write. `isOpen`: the control, to whom every row is shown. */
export function errorOf(line: Line, worked: Worked, isOpen = false): number | null {
  const [quarter] = worked.state.history;
  const row = quarter!.rows.find((one) => one.indicator === line.indicator && one.cause === line.cause);
  if (row === undefined) return null;
  const view = seatViewOf(worked, line.reader);
  const shown = isOpen
    ? waterfalls(worked.context, worked.state, quarter!, 'open')
    : view.outcome!.waterfalls.filter(({ precision }) => precision === 'numbers');
  const found = shown.find((one) => one.indicator === line.indicator);
  const isCourse = line.cause === 'inertia';
  const step = found?.steps.find(({ cause }) => cause === (isCourse ? 'course' : line.cause));
  const truth = line.solve(row.change);
  // Where everything is shown, a step that is missing says that nothing changed.
  if (step === undefined && !isOpen) return drawnFor(view, line.of) - truth;
  return line.solve((step?.change ?? 0) + heldBefore(worked, row, isCourse)) - truth;
}

/** What a step of a first quarter leaves out, since it held before: anybody can work it out from the scenario. */
function heldBefore({ context }: Worked, { indicator, rule, cause }: Row, isCourse: boolean): number {
  const held = [...openingRows(context.scenario).values()]
    .flat()
    .filter((row) => row.indicator === indicator && row.rule === rule);
  const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + row.change, 0);
  return isCourse
    ? -sum(held.filter((row) => row.cause !== 'inertia'))
    : sum(held.filter((row) => row.cause === cause));
}

/** What the seat was told of a number at the start of the quarter; the middle of the scale where it was told nothing. */
function drawnFor({ indicators }: SeatView, id: Indicator): number {
  const first = indicators.find((one) => one.indicator === id)?.history[0];
  return first !== undefined && 'value' in first ? first.value : 50;
}

export const rootMeanSquare = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
