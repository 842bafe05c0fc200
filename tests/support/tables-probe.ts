// Probes a rule chapter: runs it once and writes down every read, then again with the same reads but one, which is
// bent. What then differs depends on that one number and on nothing that it led to in between.
import { keepingLedger, type Row } from '../../engine/ledger.ts';
import type { Orders } from '../../engine/orders.ts';
import type { Flows, World } from '../../engine/state.ts';
import type { QuarterFacts, Table } from '../../engine/table.ts';
import { copyWorld } from '../../engine/copy-world.ts';

export type Chapter = (table: Table) => void;

/** Reads of a run, by name, in order; books and facts of the quarter stand beside indicators, flows have `flow:`. */
export type Reads = Map<string, number[]>;

export interface Run {
  readonly rows: readonly Row[];
  readonly reads: Reads;
  readonly revealed: readonly string[];
  /** Facts of the quarter that the chapter left behind. */
  readonly importsMet: number;
}

export interface Bend {
  readonly name: string;
  readonly to: (value: number) => number;
}

/** One run on a copy. With `pinned`, all reads give what they gave then, but for the bent one. */
export function runOf(
  chapter: Chapter,
  table: Table,
  pinned: Reads | null = null,
  bend: Bend | null = null,
  orders: Orders = table.orders,
): Run {
  const reads: Reads = new Map();
  const lens = <Numbers extends object>(numbers: Numbers, prefix = ''): Numbers =>
    new Proxy(numbers, {
      get(target, name: string) {
        const value = target[name as keyof Numbers];
        if (typeof value !== 'number') return value;
        const key = prefix + name;
        const count = reads.get(key)?.length ?? 0;
        const then = pinned?.get(key);
        const base = then === undefined ? value : then[Math.min(count, then.length - 1)]!;
        reads.set(key, [...(reads.get(key) ?? []), base]);
        return bend?.name === key ? bend.to(base) : base;
      },
    });
  const copy = copyWorld(table.state);
  const state: World = {
    ...copy,
    indicators: lens(copy.indicators),
    books: lens(copy.books),
    flows: copy.flows === null ? null : (lens({ ...copy.flows }, 'flow:') as Flows),
  };
  const facts: QuarterFacts = { ...table.quarter, revealed: [], levels: null };
  const ledger = keepingLedger();
  ledger.rule = table.ledger.rule;
  chapter({ ...table, state, ledger, orders, quarter: lens(facts) });
  return { rows: ledger.rows!, reads, revealed: facts.revealed, importsMet: facts.importsMet };
}

/** Rows of the first run that come out otherwise in the second, and rows that only one of them has. */
export function differingRows(one: readonly Row[], other: readonly Row[]): Row[] {
  const keyed = (rows: readonly Row[]): Map<string, Row> => {
    const byKey = new Map<string, Row>();
    for (const row of rows) {
      const base = `${row.indicator}|${row.cause}|${row.part}`;
      let number = 0;
      while (byKey.has(`${base}|${number}`)) number++;
      byKey.set(`${base}|${number}`, row);
    }
    return byKey;
  };
  const [a, b] = [keyed(one), keyed(other)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const [before, after] = [a.get(key), b.get(key)];
    const isSame = Math.abs((before?.change ?? 0) - (after?.change ?? 0)) < 1e-9;
    return isSame ? [] : [(before ?? after)!];
  });
}
