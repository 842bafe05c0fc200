// Par and spread: what four standard computer seats score in one combination of rounds, moves and agendas (model.md section 9).
import type { ParTable } from '../content.ts';
import { COMPONENTS, SEATS, type Seat } from '../ids.ts';
import { componentsOf, finalScore } from '../rules/scores.ts';
import { record, type Scenario } from '../scenario.ts';
import { seedOfGame } from '../dice.ts';
import { simulate, STANDARD_BOT } from '../simulate.ts';
import { moments, type Moments } from './moments.ts';

export type Combination = Pick<ParTable, 'rounds' | 'movesPerRound' | 'agendas' | 'starterHandsOnly'>;

/** Plays `games` games of standard doctrine seats and gives mean and standard deviation of scores and end components. */
export function computePar(
  scenario: Scenario,
  combination: Combination,
  games: number,
  command: string,
): ParTable {
  const scores = record(SEATS, () => [] as number[]);
  const components = record(SEATS, (seat) => COMPONENTS[seat].map(() => [] as number[]));
  for (let game = 0; game < games; game++) {
    const world = simulate({
      scenario,
      seed: seedOfGame('par', game),
      rounds: combination.rounds,
      settings: { ...combination, injects: true },
      weights: combination.agendas ? 'cards' : 'standard',
      players: record(SEATS, () => STANDARD_BOT),
    });
    for (const seat of SEATS) {
      scores[seat].push(finalScore(scenario.parameters, world, seat));
      componentsOf(scenario.parameters, world, seat).forEach((value, i) => components[seat][i]!.push(value));
    }
  }
  return {
    ...combination,
    games,
    command,
    scores: record(SEATS, (seat) => entry(moments(scores[seat]))),
    components: record(SEATS, (seat) => componentPar(seat, components[seat])),
  };
}

const componentPar = (
  seat: Seat,
  values: readonly number[][],
): Record<string, { mean: number; spread: number }> =>
  Object.fromEntries(COMPONENTS[seat].map((component, i) => [component, entry(moments(values[i]!))]));

/** Two digits are more than the noise of 2,000 games warrants. */
const entry = ({ mean, sd }: Moments) => ({ mean: round2(mean), spread: Math.max(0.01, round2(sd)) });

const round2 = (x: number): number => Math.round(x * 100) / 100;
