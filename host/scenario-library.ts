// The scenarios on this machine: those in scenarios/ by name, and an author's folder by its path. Loaded once
// and again when a file changes.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../engine/canonical.ts';
import type { ScenarioBundle } from '../engine/content.ts';
import { fileFinding } from '../engine/findings.ts';
import { baseNamed, parseScenario, type ParsedScenario } from '../engine/parse-scenario.ts';
import { emptyShelf, isFolder, shelveFolder, type Shelf } from './scenario-files.ts';

/** The folder that comes with the program: one step up from this file, and from every bundle in out/. */
export const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));

export interface ListedScenario {
  readonly id: string;
  readonly parsed: ParsedScenario;
}

/** A scenario id is a folder name and nothing else: no dots, no slashes. What comes from a client is tested with this. */
export const isScenarioId = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

const cache = new Map<string, { readonly stamp: string; readonly parsed: ParsedScenario }>();
const MOST_CACHED = 32;

export const listScenarios = (root: string = SCENARIOS): ListedScenario[] =>
  scenarioIds(root).map((id) => ({ id, parsed: loadScenario(id, root) }));

const scenarioIds = (root: string): string[] =>
  namesIn(root).filter((name) => isScenarioId(name) && isScenarioFolder(path.join(root, name)));

const isScenarioFolder = (folder: string): boolean =>
  isFolder(folder) && namesIn(folder).includes('scenario.yaml');

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** By the name of a folder in scenarios/, or by the path of a folder elsewhere, which shares the data of `root`. */
export const loadScenario = (idOrPath: string, root: string = SCENARIOS): ParsedScenario => {
  const isId = isScenarioId(idOrPath);
  const folder = isId ? path.join(root, idOrPath) : path.resolve(idOrPath);
  const id = path.basename(folder);
  if (!isScenarioId(id))
    return {
      findings: [
        fileFinding(id, 'The folder name is no scenario id', 'Use lower-case words joined by hyphens.'),
      ],
    };
  if (!isScenarioFolder(folder)) return { findings: [noSuchScenario(idOrPath, root)] };
  return parseShelf(fillShelf(root, folder, id), id, `${folder}\n${root}`);
};

const noSuchScenario = (given: string, root: string) =>
  fileFinding(
    given,
    'There is no such scenario',
    `Choose one of: ${scenarioIds(root).join(', ')}; or give the path of a folder.`,
  );

/** The shared files, the scenario's own, and those of the scenario that it builds on. */
const fillShelf = (root: string, folder: string, id: string): Shelf => {
  const shelf = emptyShelf();
  shelveFolder(shelf, root, '', ['moves']);
  shelveFolder(shelf, folder, id, ['briefs']);
  const base = baseNamed(shelf.files, id);
  if (base !== undefined && base !== id && scenarioIds(root).includes(base))
    shelveFolder(shelf, path.join(root, base), base, ['briefs']);
  return shelf;
};

const parseShelf = (shelf: Shelf, id: string, place: string): ParsedScenario => {
  if (shelf.findings.length > 0) return { findings: shelf.findings };
  const stamp = shelf.stamps.join('\n');
  const known = cache.get(place);
  if (known !== undefined && known.stamp === stamp) return known.parsed;
  const parsed = parseScenario(shelf.files, id);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(place, { stamp, parsed });
  return parsed;
};

/** SHA-256 of the whole scenario, texts included: what a record says it was played on. */
export const scenarioHash = (bundle: ScenarioBundle): string =>
  createHash('sha256').update(canonicalJson(bundle), 'utf8').digest('hex');
