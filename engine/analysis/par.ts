// Par and spread: what four standard computer seats score in one combination of rounds, moves and agendas (model.md section 9).
import type { ParTable, ScenarioBundle } from '../content.ts';
import { COMPONENTS, SEATS, type Seat } from '../ids.ts';
import { record } from '../scenario.ts';
import { STANDARD_BOT } from '../simulate.ts';
import type { Batch, GameRow } from './batch.ts';
import { moments, type Moments } from './moments.ts';

export type Combination = Pick<ParTable, 'rounds' | 'movesPerRound' | 'agendas' | 'starterHandsOnly'>;

/** What set-up offers: each round count with and without agendas, and the classroom's two moves without. */
export function combinationsOf({ scenario }: ScenarioBundle): Combination[] {
  const { starterHandsOnly, movesPerRound } = scenario;
  const classroom = { movesPerRound: 2, agendas: false, starterHandsOnly };
  return scenario.roundChoices.flatMap((rounds) => [
    ...(movesPerRound === 3
      ? [true, false].map((agendas) => ({ rounds, movesPerRound, agendas, starterHandsOnly }))
      : []),
    { rounds, ...classroom },
  ]);
}

/** Agenda cards where they are on, else the weights as printed: what a live exercise of these settings has. */
export const parBatch = (bundle: ScenarioBundle, { rounds, ...settings }: Combination): Batch => ({
  bundle,
  overrides: {},
  seed: 'par',
  rounds,
  settings: { ...settings, injects: bundle.scenario.injects },
  weights: settings.agendas ? 'cards' : 'standard',
  players: record(SEATS, () => STANDARD_BOT),
});

/** Mean and standard deviation of final scores and of components at the end. */
export const parTableOf = (
  combination: Combination,
  rows: readonly GameRow[],
  command: string,
): ParTable => ({
  ...combination,
  games: rows.length,
  command,
  scores: record(SEATS, (seat) => entry(moments(rows.map(({ scores }) => scores[seat])))),
  components: record(SEATS, (seat) => componentsPar(seat, rows)),
});

const componentsPar = (
  seat: Seat,
  rows: readonly GameRow[],
): Record<string, { mean: number; spread: number }> =>
  Object.fromEntries(
    COMPONENTS[seat].map((component, i) => [
      component,
      entry(moments(rows.map(({ components }) => components[seat][i]!))),
    ]),
  );

/** Two digits are more than the noise of 2,000 games warrants. A spread is a divisor, hence never 0. */
const entry = ({ mean, sd }: Moments) => ({ mean: round2(mean), spread: Math.max(0.01, round2(sd)) });

const round2 = (x: number): number => Math.round(x * 100) / 100;
