// Plans the minutes of a session for the people that come to it, and says why rounds do not fit.
import { planFor, roundsFor, shortestMinutes, type Plan } from './plan.ts';
import { notAllowed } from './problems.ts';

/** Throws a ProblemError when the rounds do not fit into the minutes beside the debrief. */
export function fittingPlan(minutes: number, rounds: number): Plan {
  const plan = planFor(minutes, rounds);
  if (plan !== null) return plan;
  throw notAllowed(
    `${rounds} rounds do not fit into ${minutes} minutes and leave a third for the debrief.`,
    `Take at least ${shortestMinutes(rounds)} minutes, or fewer rounds, or no clock.`,
  );
}

export interface PlanWanted {
  readonly minutes: number;
  readonly people: number;
  /** Rounds to choose from; one: it is fixed. */
  readonly rounds: readonly number[];
}

/** Throws a ProblemError when not even the fewest rounds fit. */
export const planOf = ({ minutes, people, rounds }: PlanWanted): Plan =>
  fittingPlan(minutes, roundsFor(minutes, people, rounds));
