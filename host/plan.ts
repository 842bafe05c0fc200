// How the minutes of a session are shared out: setting up, the phases of each round, and the debrief, which always
// gets at least a third. Whole half minutes. Pure.
import type { SessionFacts } from '../engine/views/shapes.ts';

type PhaseMinutes = NonNullable<SessionFacts['plan']>;

export interface Plan {
  readonly minutes: number;
  readonly rounds: number;
  readonly setUp: number;
  /** Minutes of each phase of one round. */
  readonly phases: PhaseMinutes;
  readonly debrief: number;
}

export interface Preset {
  readonly minutes: number;
  readonly rounds: number;
  readonly plan: Plan;
}

/** Parts of a round in half minutes out of sixteen: at 8 minutes 1 + 2.5 + 2.5 + 1 + 1. Ours, from play-throughs on paper. */
const SHARES = { brief: 2, talks: 5, orders: 5, council: 2, outcome: 2 } as const;
const SHARES_SUM = 16;
/** Half a minute for each short phase and one minute for Talks and for Orders. */
const LEAST_ROUND = 3.5;
/** Minutes that one person a seat needs for a round without haste, as in the preset of 45 minutes. Ours. */
const SOLO_ROUND = 8;
const SEATS = 4;

/** `minutes` 10 to 480. Null when the rounds do not fit: see shortestMinutes. */
export function planFor(minutes: number, rounds: number): Plan | null {
  const setUp = setUpMinutes(minutes);
  const round = floorToHalf((minutes - setUp - minutes / 3) / rounds);
  if (round < LEAST_ROUND) return null;
  const phases = phaseMinutes(Math.max(Math.floor(round), LEAST_ROUND));
  return { minutes, rounds, setUp, phases, debrief: minutes - setUp - rounds * sum(phases) };
}

/** The least number of minutes that `rounds` rounds fit into, 10 to 480. */
export function shortestMinutes(rounds: number): number {
  let minutes = 10;
  while (minutes < 480 && planFor(minutes, rounds) === null) minutes += 1;
  return minutes;
}

/**
 * The rounds to plan for, out of `choices`: as many as the nearest preset below has, but no more than leave each round
 * eight minutes and one more for every person that a seat has beyond the first; the fewest of them where none fits so
 * well. `people` at the four seats together, from 1.
 */
export function roundsFor(minutes: number, people: number, choices: readonly number[]): number {
  const fewest = Math.min(...choices);
  const setUp = setUpMinutes(minutes);
  const round = SOLO_ROUND + Math.max(0, Math.ceil(people / SEATS) - 1);
  const preset = LENGTHS.findLast((one) => one[0] <= minutes) ?? LENGTHS[0];
  const most = Math.min(preset[1], Math.floor((minutes - setUp - minutes / 3) / round));
  return Math.max(fewest, ...choices.filter((rounds) => rounds <= most));
}

/** 6 of 45 minutes; less in a short session, at most 24. */
const setUpMinutes = (minutes: number): number => Math.min(24, Math.max(1, Math.round((minutes * 6) / 45)));

/** Talks takes what rounding leaves over, so that the parts add up to `round`. */
function phaseMinutes(round: number): PhaseMinutes {
  const part = (share: number) => Math.max(0.5, floorToHalf((round * share) / SHARES_SUM));
  const [brief, council, outcome] = [part(SHARES.brief), part(SHARES.council), part(SHARES.outcome)];
  const orders = Math.max(1, part(SHARES.orders));
  return { brief, talks: round - brief - orders - council - outcome, orders, council, outcome };
}

const floorToHalf = (minutes: number): number => Math.floor(minutes * 2) / 2;

const sum = (phases: PhaseMinutes): number =>
  phases.brief + phases.talks + phases.orders + phases.council + phases.outcome;

/** Lengths that classes have (minutes · rounds). */
const LENGTHS = [
  [45, 3],
  [75, 4],
  [90, 5],
  [150, 6],
  [240, 8],
] as const;

export const PRESETS: readonly Preset[] = LENGTHS.map(([minutes, rounds]) => {
  const plan = planFor(minutes, rounds);
  if (plan === null) throw new Error(`the preset of ${minutes} minutes does not fit ${rounds} rounds`);
  return { minutes, rounds, plan };
});
