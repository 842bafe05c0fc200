// Par and spread: what four standard computer seats score in this combination of rounds, moves and agendas.
import type { ParTable } from '../content.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';

/** The table of this combination; null when none was computed, and then no performance is shown. */
export function parFor({ bundle }: Scenario, { world, settings }: State): ParTable | null {
  const found = bundle.par.find(
    (table) =>
      table.rounds === world.rounds &&
      table.movesPerRound === settings.movesPerRound &&
      table.agendas === settings.agendas &&
      table.starterHandsOnly === settings.starterHandsOnly,
  );
  return found ?? null;
}
