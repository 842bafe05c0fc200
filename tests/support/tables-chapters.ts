// The rule chapters in the printed order (model.md, section 6), one by one: tests run them apart.
import { agreements } from '../../engine/rules/agreements.ts';
import { arrivingBackfill } from '../../engine/rules/arriving-backfill.ts';
import { belief } from '../../engine/rules/belief.ts';
import { capital } from '../../engine/rules/capital.ts';
import { council } from '../../engine/rules/council.ts';
import { dialogueAndTension } from '../../engine/rules/dialogue.ts';
import { dials } from '../../engine/rules/dials.ts';
import { directEffects } from '../../engine/rules/direct-effects.ts';
import { evidence } from '../../engine/rules/evidence.ts';
import { flows } from '../../engine/rules/flows.ts';
import { hardship } from '../../engine/rules/hardship.ts';
import { pledgesKept } from '../../engine/rules/pledges-kept.ts';
import { programme } from '../../engine/rules/programme.ts';
import { relations } from '../../engine/rules/relations.ts';
import type { Chapter } from './tables-probe.ts';

export const CHAPTERS: readonly (readonly [rule: string, chapter: Chapter])[] = [
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
];
