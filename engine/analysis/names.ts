// Indicators, parameters and moves may be named by their readable id or by the model paper's key.
import type { ScenarioBundle } from '../content.ts';
import { DIALS, isIndicator, SEATS, type Indicator, type MoveId } from '../ids.ts';
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

/** Why an indicator cannot be set to this value, in words; null if it can. */
export function refuseStart({ indicators }: ScenarioBundle, id: Indicator, value: number): string | null {
  const { label, min, max } = indicators[id];
  if (!(value >= min && value <= max)) return `${label} goes from ${min} to ${max}, not ${value}`;
  const isDial = (DIALS as readonly string[]).includes(id);
  return isDial && !Number.isInteger(value) ? `${label} is a dial and has no level ${value}` : null;
}
