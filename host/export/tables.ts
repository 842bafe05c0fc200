// A record as tidy tables, one row per event, per indicator and round, or per step of the ledger. Pure.
// The columns are explained in docs/data-dictionary.md; a test keeps the two together.
import type { Quarter } from '../../engine/state.ts';
import type { Contents, RecordedEvent } from '../record/contents.ts';
import type { Cell } from './csv.ts';
import { visibilityOf } from './visibility.ts';

export const TABLES = {
  events: [
    'exercise',
    'scenario_hash',
    'engine',
    'seq',
    'line',
    'round',
    'phase',
    'quarter',
    'wall_time',
    'monotonic_ms',
    'actor',
    'member',
    'visibility',
    'event',
    'seat',
    'target',
    'dial',
    'moves',
    'vote',
    'by',
    'words',
    'details',
  ],
  indicators: ['exercise', 'scenario_hash', 'engine', 'round', 'quarter', 'indicator', 'opening', 'closing'],
  ledger: [
    'exercise',
    'scenario_hash',
    'engine',
    'round',
    'quarter',
    'step',
    'indicator',
    'change',
    'cause',
    'rule',
  ],
} as const;
export type TableName = keyof typeof TABLES;

/** A row as an object: what JSON gets, and in the order of TABLES what CSV gets. */
export type TidyRow = Readonly<Record<string, Cell>>;

/** `withWords` false leaves out everything that people typed. */
export function rowsOf(contents: Contents, table: TableName, withWords: boolean): TidyRow[] {
  const { exercise, scenarioHash, engine } = contents.header;
  const head = { exercise, scenario_hash: scenarioHash, engine };
  const rows = {
    events: () => contents.events.map((one) => eventRow(one, withWords)),
    indicators: () => contents.events.flatMap(indicatorRows),
    ledger: () => contents.events.flatMap(ledgerRows),
  }[table]();
  return rows.map((row) => ({ ...head, ...row }));
}

function eventRow({ entry, event }: RecordedEvent, withWords: boolean): TidyRow {
  const facts = event as unknown as Facts;
  const order = facts.order ?? facts.draft;
  return {
    seq: entry.seq,
    line: entry.line,
    round: entry.round,
    phase: entry.phase,
    quarter: entry.quarter,
    wall_time: entry.wall,
    monotonic_ms: entry.monotonicMs,
    actor: entry.actor,
    member: entry.member,
    visibility: visibilityOf(event),
    event: event.type,
    seat: facts.seat ?? facts.from ?? null,
    target: targetOf(facts),
    dial: order?.dial ?? null,
    moves: order?.moves.map(({ move, level }) => `${move}:${level}`).join(';') ?? null,
    vote: facts.vote ?? null,
    by: facts.by ?? null,
    words: withWords ? wordsOf(facts) : null,
    // As it stands in the record: texts are hashes there.
    details: entry.event,
  };
}

/** The fields that several events share, by name. */
interface Facts {
  readonly seat?: string;
  readonly from?: string;
  readonly to?: string | readonly string[];
  readonly order?: FactsOrder;
  readonly draft?: FactsOrder;
  readonly rationale?: { readonly why?: string } | null;
  readonly vote?: string;
  readonly by?: string;
  readonly inject?: string;
  readonly text?: string;
  readonly words?: string;
  readonly name?: string;
}

interface FactsOrder {
  readonly dial: number;
  readonly moves: readonly { readonly move: string; readonly level: number }[];
}

const targetOf = ({ to, inject }: Facts): string | null =>
  (typeof to === 'string' ? to : to?.join(';')) ?? inject ?? null;

const wordsOf = ({ text, rationale, words, name }: Facts): string | null =>
  text ?? rationale?.why ?? words ?? name ?? null;

/** The quarter that was worked out with this event, if one was. */
function quarterIn({ entry }: RecordedEvent): Quarter | null {
  if (entry.result === null) return null;
  const result = JSON.parse(entry.result) as { quarter?: Quarter | null };
  return result.quarter ?? null;
}

function indicatorRows(one: RecordedEvent): TidyRow[] {
  const quarter = quarterIn(one);
  if (quarter === null) return [];
  return Object.entries(quarter.opening).map(([indicator, opening]) => ({
    round: quarter.round,
    quarter: one.entry.quarter,
    indicator,
    opening,
    closing: quarter.closing[indicator as keyof Quarter['closing']],
  }));
}

function ledgerRows(one: RecordedEvent): TidyRow[] {
  const quarter = quarterIn(one);
  if (quarter === null) return [];
  return quarter.rows.map(({ indicator, change, cause, rule }, index) => ({
    round: quarter.round,
    quarter: one.entry.quarter,
    step: index + 1,
    indicator,
    change,
    cause,
    rule,
  }));
}
