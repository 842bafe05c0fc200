// The scenario that a command names, or one line that says what is wrong with it.
import type { ScenarioBundle } from '../../engine/content.ts';
import { listScenarios, loadScenario } from '../scenario-library.ts';
import { CommandError } from './command.ts';

/** Loads a scenario by id or folder. Throws a CommandError that names the first finding. */
export function bundleOf(idOrPath: string): ScenarioBundle {
  const loaded = loadScenario(idOrPath);
  if ('bundle' in loaded) return loaded.bundle;
  const [first] = loaded.findings;
  const where = first === undefined ? '' : ` ${first.file}:${first.line}:${first.column} ${first.problem}.`;
  const known = listScenarios().map(({ id }) => id);
  throw new CommandError(
    `The scenario "${idOrPath.slice(0, 80)}" cannot be used.${where} Known: ${known.join(', ')}. See: backfill check`,
  );
}
