// Checked by the compiler alone: a computer seat can be handed what a seat believes and nothing else. Were the truth
// accepted anywhere here, these lines would not compile.
import type { bestOffer, gainFrom } from '../../../engine/bots/bargaining.ts';
import type { chooseOrder, chooseVote } from '../../../engine/bots/doctrine-bot.ts';
import type { weighOrder, weighVote } from '../../../engine/bots/look-ahead.ts';
import type { quarterAhead } from '../../../engine/bots/quarter-ahead.ts';
import type { orderWords } from '../../../engine/bots/reasons.ts';
import type { State, World } from '../../../engine/state.ts';
import type { Believed } from '../../../engine/views/believed-state.ts';

/** True if a function's second argument takes what is believed and refuses the true world and the whole state. */
type ReadsBeliefOnly<Thinks extends (scenario: never, view: never, ...rest: never[]) => unknown> = [
  Believed extends Parameters<Thinks>[1] ? true : false,
  World extends Parameters<Thinks>[1] ? true : false,
  State extends Parameters<Thinks>[1] ? true : false,
];
type BeliefOnly = [true, false, false];

export const readers: [
  ReadsBeliefOnly<typeof chooseOrder>,
  ReadsBeliefOnly<typeof chooseVote>,
  ReadsBeliefOnly<typeof weighOrder>,
  ReadsBeliefOnly<typeof weighVote>,
  ReadsBeliefOnly<typeof quarterAhead>,
  ReadsBeliefOnly<typeof bestOffer>,
  ReadsBeliefOnly<typeof gainFrom>,
  ReadsBeliefOnly<typeof orderWords>,
] = Array.from({ length: 8 }, (): BeliefOnly => [true, false, false]) as [
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
  BeliefOnly,
];
