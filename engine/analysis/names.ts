// Indicators, parameters and moves may be named by their readable id or by the model paper's key.
import type { ScenarioBundle } from '../content.ts';
import { isIndicator, SEATS, type Indicator, type MoveId } from '../ids.ts';
import { PARAMETERS, type ParameterId } from '../parameters.ts';

/** null: nothing has this name. */
export function indicatorNamed({ indicators }: ScenarioBundle, name: string): Indicator | null {
  if (isIndicator(name)) return name;
  const found = Object.entries(indicators).find(([, content]) => content.key === name);
  return found === undefined ? null : (found[0] as Indicator);
}

export function parameterNamed({ parameters }: ScenarioBundle, name: string): ParameterId | null {
  const found = PARAMETERS.find((id) => id === name || parameters[id]?.key === name);
  return found ?? null;
}

export function moveNamed({ moves }: ScenarioBundle, name: string): MoveId | null {
  for (const seat of SEATS)
    for (const [id, move] of Object.entries(moves[seat])) if (id === name || move.key === name) return id;
  return null;
}
