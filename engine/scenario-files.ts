// Which files make a scenario, and the desk on which they are opened: each is read once, and what is wrong
// with it is noted once.
import type { z } from 'zod';
import type { SharedContent } from './content.ts';
import { didYouMean, fileFinding, type Finding, type SourceFile } from './findings.ts';
import type { Seat } from './ids.ts';
import { checkShape } from './shape-findings.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export const SHARED_FILES = {
  parameters: 'parameters.yaml',
  indicators: 'indicators.yaml',
  seats: 'seats.yaml',
  injects: 'injects.yaml',
  agendas: 'agendas.yaml',
  endings: 'endings.yaml',
  clauses: 'clauses.yaml',
  glossary: 'glossary.yaml',
  rules: 'rules.yaml',
  briefClaims: 'brief-claims.yaml',
} as const satisfies Record<Exclude<keyof SharedContent, 'moves'>, string>;

export const movesFile = (seat: Seat): string => `moves/${seat}.yaml`;
export const scenarioFile = (id: string): string => `${id}/scenario.yaml`;
export const parFile = (id: string): string => `${id}/par.yaml`;
export const briefFile = (id: string, seat: Seat): string => `${id}/briefs/${seat}.md`;

export interface Desk {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly files: Map<string, YamlFile>;
  readonly findings: Finding[];
}

export const readPart = <Shape extends z.ZodType>(
  desk: Desk,
  path: string,
  shape: Shape,
): z.output<Shape> | undefined => {
  const file = openFile(desk, path);
  return file === undefined ? undefined : checkShape(file, shape, desk.findings);
};

/** Reads a file once and keeps it; the first reading reports what is wrong with it. */
export const openFile = (desk: Desk, path: string): YamlFile | undefined => {
  const known = desk.files.get(path);
  if (known !== undefined) return known;
  const source = desk.sources.get(path);
  if (source === undefined) return missing(desk, path);
  const file = readYaml(source);
  desk.findings.push(...file.findings);
  desk.files.set(path, file);
  return file;
};

export const missing = (desk: Desk, path: string): undefined => {
  const names = [...desk.sources.keys()];
  desk.findings.push(fileFinding(path, 'The file is missing', `${didYouMean(path, names)}Add it.`));
  return undefined;
};
