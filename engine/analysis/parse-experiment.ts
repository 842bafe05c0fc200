// Reads an experiment or claim file: untrusted text to a checked file, or findings with line and column.
import { checkShape } from '../shape-findings.ts';
import { arrangeFindings, type Finding, type SourceFile } from '../findings.ts';
import { readYaml } from '../yaml-file.ts';
import { experimentShape, type ExperimentFile } from './experiment-shape.ts';

export type ParsedExperiment =
  | { readonly experiment: ExperimentFile }
  | { readonly findings: readonly Finding[] };

export function parseExperiment(source: SourceFile): ParsedExperiment {
  const file = readYaml(source);
  const findings: Finding[] = [...file.findings];
  const experiment = checkShape(file, experimentShape, findings);
  if (experiment !== undefined) findings.push(...crossFindings(file, experiment));
  return experiment === undefined || findings.length > 0
    ? { findings: arrangeFindings(findings) }
    : { experiment };
}

/** Expectations must name arms and measures of the file. */
function crossFindings(
  file: ReturnType<typeof readYaml>,
  { arms, measures, expect }: ExperimentFile,
): Finding[] {
  const findings: Finding[] = [];
  const demand = (names: Record<string, unknown>, kind: string, name: string, index: number): void => {
    if (Object.hasOwn(names, name)) return;
    const known = Object.keys(names).join(', ');
    findings.push(file.at(['expect', index], `there is no ${kind} "${name}"`, `Known: ${known}.`));
  };
  expect.forEach((one, i) => {
    demand(measures, 'measure', one.measure, i);
    if ('arm' in one) demand(arms, 'arm', one.arm, i);
    if ('than' in one) demand(arms, 'arm', one.than, i);
    if ('exceeds' in one) demand(measures, 'measure', one.exceeds, i);
    if ('difference' in one) for (const arm of [...one.difference, ...one.of]) demand(arms, 'arm', arm, i);
  });
  return findings;
}
