// From files to a scenario that the engine can compile, or to everything that is wrong with them.
// Pure: the host reads the disk. Whatever the files hold, this answers and never throws.
import { checkContent } from './check-content.ts';
import { checkNumbers } from './check-numbers.ts';
import type { ScenarioBundle, SharedContent } from './content.ts';
import { arrangeFindings, fileFinding, shown, type Finding, type SourceFile } from './findings.ts';
import { SEATS } from './ids.ts';
import { draftScenario, fieldOf, type Draft } from './scenario-draft.ts';
import { scenarioFile } from './scenario-files.ts';
import { checkFiles } from './source-text.ts';
import { readYaml } from './yaml-file.ts';

export type ParsedScenario = { readonly bundle: ScenarioBundle } | { readonly findings: readonly Finding[] };

/** `files`: the shared files, those of the scenario's folder and those of the scenario it extends. */
export const parseScenario = (files: readonly SourceFile[], scenarioId: string): ParsedScenario => {
  const refused = checkFiles(files);
  if (refused.length > 0) return { findings: arrangeFindings(refused) };
  const noted: Finding[] = [];
  const draft = draftScenario(files, scenarioId, noted);
  const findings = [...noted, ...checkContent(draft), ...checkNumbers(draft)];
  const bundle = findings.length > 0 ? undefined : bundleOf(draft);
  if (bundle !== undefined) return { bundle };
  return { findings: findings.length > 0 ? arrangeFindings(findings) : [incomplete(scenarioId)] };
};

const incomplete = (id: string): Finding =>
  fileFinding(shown(id), 'The scenario is not complete', 'Compare it with a shipped one.');

/** The scenario that this one says it extends, so that the host knows which folder to read as well. */
export const baseNamed = (files: readonly SourceFile[], scenarioId: string): string | undefined => {
  const source = files.find((file) => file.path === scenarioFile(scenarioId));
  const base = source === undefined ? undefined : fieldOf(readYaml(source).data, 'extends');
  return typeof base === 'string' ? base : undefined;
};

const bundleOf = (draft: Draft): ScenarioBundle | undefined => {
  const { scenario, par, shared } = draft;
  const moves = every(SEATS, shared.moves);
  const briefs = every(SEATS, draft.briefs);
  if (scenario === undefined || par === undefined || moves === undefined || briefs === undefined)
    return undefined;
  const { parameters, indicators, seats, injects, agendas, endings } = shared;
  const { clauses, glossary, rules, briefClaims } = shared;
  const parts = {
    parameters,
    indicators,
    seats,
    injects,
    agendas,
    endings,
    clauses,
    glossary,
    rules,
    briefClaims,
  };
  if (!isWhole(parts)) return undefined;
  return { ...parts, moves, scenario, briefs, par };
};

type Parts = Omit<SharedContent, 'moves'>;

const isWhole = (parts: { readonly [Name in keyof Parts]: Parts[Name] | undefined }): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined);

/** The record if it has a value under every key. */
const every = <Key extends string, Value>(
  keys: readonly Key[],
  record: Partial<Record<Key, Value>>,
): Record<Key, Value> | undefined =>
  keys.every((key) => record[key] !== undefined) ? (record as Record<Key, Value>) : undefined;
