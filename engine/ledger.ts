// Every change of an indicator goes through here (model.md section 0, rules 4 and 5). The rows of an
// indicator add up to its change; a silent ledger keeps none and costs nothing.
import { isIndicator, type Indicator } from './ids.ts';
import type { Table } from './table.ts';

/** Who or what changed an indicator: a move id, a dial, an inject id or a named rule term. */
export type Cause = string;

/** What must be known to see a row: an indicator, a book, or `move:<id>` for the playing of a secret move. */
export type Need = string;

export interface Row {
  readonly indicator: Indicator;
  readonly change: number;
  readonly cause: Cause;
  /** The rule chapter, e.g. `R7`. */
  readonly rule: string;
  readonly needs: readonly Need[];
  /** The good or source that a flow row is about, e.g. `coal`. */
  readonly part: string | null;
}

/** A named term of a drift, whose target is the sum of the values, or a part of a flow. */
interface Term {
  readonly cause: Cause;
  readonly value: number;
  readonly needs: readonly Need[];
  readonly part: string | null;
}

export interface Ledger {
  /** null: silent. */
  readonly rows: Row[] | null;
  /** The chapter at work, stamped on each row. */
  rule: string;
  /** Whether terms and parts that come to nothing are kept too. */
  readonly keepsZeros: boolean;
  /** Terms named since the last drift or set, which takes them. */
  terms: Term[];
}

export const keepingLedger = (): Ledger => ({ rows: [], rule: 'R0', keepsZeros: false, terms: [] });
export const silentLedger = (): Ledger => ({ rows: null, rule: 'R0', keepsZeros: false, terms: [] });
/** Keeps every term of a drift and every part of a flow, whatever its value: what a number always rests on. */
export const standingLedger = (): Ledger => ({ rows: [], rule: 'R0', keepsZeros: true, terms: [] });

const NOTHING: readonly Need[] = [];
const SCALE_LIMIT: Cause = 'scale-limit';

/**
 * Names a term of the drift, or a part of the flow, that the next `drift` or `set` writes, and returns its value. Without
 * `needs` it rests on the indicator that it is named for, or on nothing but public numbers. `part`: the good or source.
 */
export function term(
  table: Table,
  cause: Cause,
  value: number,
  needs: readonly Need[] = NOTHING,
  part: string | null = null,
): number {
  if (table.ledger.rows === null) return value;
  table.ledger.terms.push({ cause, value, needs, part });
  return value;
}

/**
 * `x := clamp(x + change)`: one row, and if clamped a second, `scale-limit`. What a card prints may be public while how
 * near the end of its scale the number stood is not: one row for both would tell.
 */
export function step(
  table: Table,
  indicator: Indicator,
  change: number,
  cause: Cause,
  needs?: readonly Need[],
): void {
  if (change === 0) return;
  const { indicators } = table.state;
  const before = indicators[indicator];
  const wanted = before + change;
  const after = clampTo(table, indicator, wanted);
  indicators[indicator] = after;
  if (table.ledger.rows === null) return;
  if (after === wanted) return keep(table, indicator, after - before, cause, needs, null);
  keep(table, indicator, change, cause, needs, null);
  keep(table, indicator, after - wanted, SCALE_LIMIT, [...needsOf(cause, needs), indicator], null);
}

/**
 * `x := clamp(x + rate * (target - x))`, the target being a sum of terms: one row per term, one "inertia", one "scale-limit"
 * if clamped, which tells as much as all the others together.
 */
export function drift(table: Table, indicator: Indicator, rate: number, target: number): void {
  const { indicators } = table.state;
  const before = indicators[indicator];
  const wanted = before + rate * (target - before);
  const after = clampTo(table, indicator, wanted);
  indicators[indicator] = after;
  if (table.ledger.rows === null) return;
  const terms = takeTerms(table.ledger);
  for (const one of terms) keep(table, indicator, rate * one.value, one.cause, one.needs, null);
  keep(table, indicator, -rate * before, 'inertia', [indicator], null);
  if (after === wanted) return;
  const needs = terms.flatMap((one) => needsOf(one.cause, one.needs));
  keep(table, indicator, after - wanted, SCALE_LIMIT, [...needs, indicator], null);
}

/** A flow or computed number takes a new value outright: one row per part named before, the rest under `cause`. */
export function set(
  table: Table,
  indicator: Indicator,
  value: number,
  cause: Cause,
  needs?: readonly Need[],
): void {
  const { indicators } = table.state;
  const before = indicators[indicator];
  const after = clampTo(table, indicator, value);
  indicators[indicator] = after;
  if (table.ledger.rows === null) return;
  let rest = after - before;
  for (const one of takeTerms(table.ledger)) {
    keep(table, indicator, one.value, one.cause, one.needs, one.part);
    rest -= one.value;
  }
  keep(table, indicator, Math.abs(rest) < 1e-9 ? 0 : rest, cause, needs, null);
}

function takeTerms(ledger: Ledger): readonly Term[] {
  const { terms } = ledger;
  ledger.terms = [];
  return terms;
}

function keep(
  table: Table,
  indicator: Indicator,
  change: number,
  cause: Cause,
  needs: readonly Need[] | undefined,
  part: string | null,
): void {
  const { rows, rule, keepsZeros } = table.ledger;
  if (rows === null || (change === 0 && !keepsZeros)) return;
  rows.push({ indicator, change, cause, rule, needs: needsOf(cause, needs), part });
}

/** Without `needs` a row rests on the indicator that it is named for, or on nothing but public numbers. */
const needsOf = (cause: Cause, needs: readonly Need[] = NOTHING): readonly Need[] =>
  needs === NOTHING && isIndicator(cause) ? [cause] : needs;

function clampTo(table: Table, indicator: Indicator, value: number): number {
  const { least, most } = table.scenario.ranges.get(indicator)!;
  return value < least ? least : value > most ? most : value;
}
