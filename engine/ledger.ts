// Every change of an indicator goes through here (model.md section 0, rules 4 and 5). Rows add up to the change.
import type { Indicator } from './ids.ts';
import type { Table } from './table.ts';

/** Who or what changed an indicator: a move id, a dial id, an inject id or a named rule term. */
export type Cause = string;

/** What must be known to see a row: indicators, books, or `move:<id>` for the playing of a secret move. */
export type Need = string;

export interface Row {
  readonly indicator: Indicator;
  readonly change: number;
  readonly cause: Cause;
  /** The rule chapter, e.g. `R7`. */
  readonly rule: string;
  readonly needs: readonly Need[];
}

/** A named term of a drift: the target is the sum of the values. */
export interface Term {
  readonly cause: Cause;
  readonly value: number;
  readonly needs: readonly Need[];
}
