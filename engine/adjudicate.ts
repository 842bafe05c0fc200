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

export interface Chapter {
  readonly rule: string;
  readonly apply: (table: Table) => void;
}

/** R1 to R13 in the printed order; two files can share a chapter. */
export const CHAPTERS: readonly Chapter[] = [
  { rule: 'R1', apply: capital },
  { rule: 'R2', apply: dials },
  { rule: 'R3', apply: directEffects },
  { rule: 'R4', apply: arrivingBackfill },
  { rule: 'R5', apply: council },
  { rule: 'R6', apply: flows },
  { rule: 'R7', apply: hardship },
  { rule: 'R8', apply: programme },
  { rule: 'R9', apply: evidence },
  { rule: 'R9', apply: belief },
  { rule: 'R10', apply: relations },
  { rule: 'R11', apply: dialogueAndTension },
  { rule: 'R12', apply: pledgesKept },
  { rule: 'R12', apply: agreements },
  { rule: 'R13', apply: hazards },
];

/** R1 to R13 on the table: what a look-ahead needs. Mutates `table.state`. */
export function workOutQuarter(table: Table): void {
  for (const { rule, apply } of CHAPTERS) {
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
