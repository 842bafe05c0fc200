// Reads an experiment or claim file: untrusted text to a checked file, or findings with line and column.
import type { ScenarioBundle } from '../content.ts';
import { arrangeFindings, shown, type Finding, type SourceFile } from '../findings.ts';
import { checkShape } from '../shape-findings.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';
import { checkAgainst, checkParts } from './check-experiment.ts';
import { experimentShape, type ExperimentFile } from './experiment-shape.ts';

/** An experiment with the scenarios that it is played on, in its order. */
export interface Experiment {
  readonly file: ExperimentFile;
  readonly bundles: readonly ScenarioBundle[];
}

export type ParsedExperiment =
  | { readonly experiment: Experiment }
  | { readonly findings: readonly Finding[] };

/** `findBundle` gives the scenario of a name, or null if there is none that can be used. */
export function parseExperiment(
  source: SourceFile,
  findBundle: (name: string) => ScenarioBundle | null,
): ParsedExperiment {
  const yaml = readYaml(source);
  const findings: Finding[] = [...yaml.findings];
  const file = checkShape(yaml, experimentShape, findings);
  if (file === undefined) return { findings: arrangeFindings(findings) };
  const bundles = file.scenarios.map(findBundle);
  findings.push(...checkParts(yaml, file), ...checkBundles(yaml, file, bundles));
  return findings.length > 0
    ? { findings: arrangeFindings(findings) }
    : { experiment: { file, bundles: bundles.filter((bundle) => bundle !== null) } };
}

/** Names are checked against the first scenario that lacks one: all share moves and parameters. */
function checkBundles(
  yaml: YamlFile,
  file: ExperimentFile,
  bundles: readonly (ScenarioBundle | null)[],
): Finding[] {
  const missing = bundles.flatMap((bundle, i) =>
    bundle === null
      ? [
          yaml.at(
            ['scenarios', i],
            `There is no scenario "${shown(file.scenarios[i]!)}" that can be used`,
            'Name a shipped one or the path of a folder; see: backfill check.',
          ),
        ]
      : [],
  );
  if (missing.length > 0) return missing;
  for (const bundle of bundles) {
    const findings = bundle === null ? [] : checkAgainst(yaml, file, bundle);
    if (findings.length > 0) return findings;
  }
  return [];
}
