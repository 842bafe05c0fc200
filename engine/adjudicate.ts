// One quarter: the rule chapters in the printed order. No rule meets a draft, a clock or a person.
import { agreements } from './rules/agreements.ts';
import { arrivingBackfill } from './rules/arriving-backfill.ts';
import { belief } from './rules/belief.ts';
import { capital } from './rules/capital.ts';
import { council } from './rules/council.ts';
import { dialogueAndTension } from './rules/dialogue.ts';
import { dials } from './rules/dials.ts';
import { directEffects } from './rules/direct-effects.ts';
import { endingAtTimeOut } from './rules/endings.ts';
import { evidence } from './rules/evidence.ts';
import { flows } from './rules/flows.ts';
import { hardship } from './rules/hardship.ts';
import { hazards } from './rules/hazards.ts';
import { pledgesKept } from './rules/pledges-kept.ts';
import { programme } from './rules/programme.ts';
import { relations } from './rules/relations.ts';
import { scores } from './rules/scores.ts';
import type { Table } from './table.ts';

export type Chapter = readonly [rule: string, apply: (table: Table) => void];

/** R1 to R13 in the printed order; two files can share a chapter. */
export const CHAPTERS: readonly Chapter[] = [
  ['R1', capital],
  ['R2', dials],
  ['R3', directEffects],
  ['R4', arrivingBackfill],
  ['R5', council],
  ['R6', flows],
  ['R7', hardship],
  ['R8', programme],
  ['R9', evidence],
  ['R9', belief],
  ['R10', relations],
  ['R11', dialogueAndTension],
  ['R12', pledgesKept],
  ['R12', agreements],
  ['R13', hazards],
];

/** R1 to R13 on the table: what a look-ahead needs. Mutates `table.state`. */
export function workOutQuarter(table: Table): void {
  for (const [rule, apply] of CHAPTERS) {
    table.ledger.rule = rule;
    apply(table);
  }
}

/** A whole quarter: R1 to R14, and the label when the last one is done. Mutates `table.state`. */
export function adjudicate(table: Table): void {
  workOutQuarter(table);
  scores(table);
  const { state } = table;
  if (state.ending === null && state.round >= state.rounds)
    state.ending = endingAtTimeOut(table.scenario.parameters, state);
}
