// A scenario on its way from files to a bundle: every file that could be read, and every part whose shape is right.
// The checks in check-content.ts and check-numbers.ts read it and say what does not fit together.
import { z } from 'zod';
import {
  overlayContent,
  parTable,
  scenarioContent,
  sharedContent,
  type ParTable,
  type ScenarioFile,
  type SharedContent,
} from './content.ts';
import {
  didYouMean,
  fileFinding,
  firstOf,
  type DataPath,
  type Finding,
  type SourceFile,
} from './findings.ts';
import { SEATS, type Seat } from './ids.ts';
import {
  briefFile,
  missing,
  movesFile,
  openFile,
  parFile,
  readPart,
  scenarioFile,
  SHARED_FILES,
  type Desk,
} from './scenario-files.ts';
import { checkText, normalText } from './source-text.ts';
import type { YamlFile } from './yaml-file.ts';

type Moves = SharedContent['moves'];

/** What all scenarios share; a part is absent when its file is missing or has findings of its own. */
export type SharedDraft = Partial<Omit<SharedContent, 'moves'>> & { readonly moves: Partial<Moves> };

export interface Draft {
  readonly id: string;
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly shared: SharedDraft;
  readonly scenario: ScenarioFile | undefined;
  readonly briefs: Partial<Record<Seat, string>>;
  readonly par: ParTable[] | undefined;
}

/** An overlay gives only the start values that differ. */
const overlayShape = overlayContent.extend({
  start: z
    .partialRecord(scenarioContent.shape.start.keyType, scenarioContent.shape.start.valueType)
    .optional(),
});
type Overlay = z.infer<typeof overlayShape>;

export const draftScenario = (sources: readonly SourceFile[], id: string, findings: Finding[]): Draft => {
  const desk: Desk = {
    sources: new Map(sources.map((source) => [source.path, source])),
    files: new Map(),
    findings,
  };
  const shared = draftShared(desk);
  const overlay = isOverlay(desk, id) ? readPart(desk, scenarioFile(id), overlayShape) : undefined;
  const base = baseOf(desk, id);
  const scenario = isOverlay(desk, id)
    ? overlaid(desk, overlay, base)
    : readPart(desk, scenarioFile(id), scenarioContent);
  const par = desk.sources.has(parFile(id)) ? readPart(desk, parFile(id), z.array(parTable)) : [];
  return { id, files: desk.files, shared, scenario, briefs: draftBriefs(desk, id, base), par };
};

const draftShared = (desk: Desk): SharedDraft => {
  const shape = sharedContent.shape;
  const moves: Partial<Moves> = {};
  for (const seat of SEATS) moves[seat] = readPart(desk, movesFile(seat), shape.moves.valueType);
  return {
    moves,
    parameters: readPart(desk, SHARED_FILES.parameters, shape.parameters),
    indicators: readPart(desk, SHARED_FILES.indicators, shape.indicators),
    seats: readPart(desk, SHARED_FILES.seats, shape.seats),
    injects: readPart(desk, SHARED_FILES.injects, shape.injects),
    agendas: readPart(desk, SHARED_FILES.agendas, shape.agendas),
    endings: readPart(desk, SHARED_FILES.endings, shape.endings),
    clauses: readPart(desk, SHARED_FILES.clauses, shape.clauses),
    glossary: readPart(desk, SHARED_FILES.glossary, shape.glossary),
    rules: readPart(desk, SHARED_FILES.rules, shape.rules),
    briefClaims: readPart(desk, SHARED_FILES.briefClaims, shape.briefClaims),
  };
};

/** An entry of data whose shape nobody has checked. */
export const fieldOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;

const isOverlay = (desk: Desk, id: string): boolean =>
  desk.sources.has(scenarioFile(id)) &&
  fieldOf(openFile(desk, scenarioFile(id))?.data, 'extends') !== undefined;

/** The folder that an overlay builds on; findings if there is none or if it is an overlay itself. */
const baseOf = (desk: Desk, id: string): string | undefined => {
  if (!isOverlay(desk, id)) return undefined;
  const base = fieldOf(desk.files.get(scenarioFile(id))?.data, 'extends');
  if (typeof base !== 'string') return undefined;
  const say = (problem: string, remedy: string): undefined => {
    const finding = desk.files.get(scenarioFile(id))?.at(['extends'], problem, remedy);
    if (finding !== undefined) desk.findings.push(finding);
    return undefined;
  };
  if (base === id) return say('A scenario cannot build on itself', 'Name another scenario.');
  if (!desk.sources.has(scenarioFile(base)))
    return say('There is no such scenario to build on', unknownBaseRemedy(desk, base));
  if (isOverlay(desk, base))
    return say(
      'The scenario named here builds on another itself',
      'Name that other one: overlays go one level deep.',
    );
  return base;
};

const unknownBaseRemedy = (desk: Desk, base: string): string => {
  const folders = [...desk.sources.keys()]
    .filter((path) => path.endsWith('/scenario.yaml'))
    .map((path) => path.split('/')[0] ?? '');
  return `${didYouMean(base, folders)}Name a folder of scenarios/ that has a scenario.yaml.`;
};

const overlaid = (
  desk: Desk,
  overlay: Overlay | undefined,
  base: string | undefined,
): ScenarioFile | undefined => {
  const below = base === undefined ? undefined : readPart(desk, scenarioFile(base), scenarioContent);
  if (overlay === undefined || below === undefined) return undefined;
  const { extends: _extends, start, ...differing } = overlay;
  return { ...below, ...differing, start: { ...below.start, ...start } };
};

const draftBriefs = (desk: Desk, id: string, base: string | undefined): Partial<Record<Seat, string>> => {
  const briefs: Partial<Record<Seat, string>> = {};
  for (const seat of SEATS) {
    const own = desk.sources.get(briefFile(id, seat));
    const source = own ?? (base === undefined ? undefined : desk.sources.get(briefFile(base, seat)));
    if (source === undefined) missing(desk, briefFile(id, seat));
    else briefs[seat] = readBrief(desk, source);
  }
  return briefs;
};

const BRIEF_LENGTH = { least: 200, most: 8_000 };

const readBrief = (desk: Desk, source: SourceFile): string => {
  const text = normalText(source.text);
  desk.findings.push(...checkText(source.path, text));
  if (text.length < BRIEF_LENGTH.least || text.length > BRIEF_LENGTH.most)
    desk.findings.push(
      fileFinding(
        source.path,
        `The brief has ${text.length} characters`,
        `Write ${BRIEF_LENGTH.least} to ${BRIEF_LENGTH.most} characters: one page.`,
      ),
    );
  return text;
};

/** A finding at a place in the file that holds it. */
export const at = (draft: Draft, file: string, path: DataPath, problem: string, remedy: string): Finding =>
  draft.files.get(file)?.at(path, problem, remedy) ?? fileFinding(file, problem, remedy);

/** `at` with the draft and the file filled in. */
export type Say = (path: DataPath, problem: string, remedy: string) => Finding;

/** A finding for every entry of a list that was there before. */
export const repeated = (
  list: readonly string[],
  say: (index: number, name: string) => Finding,
): Finding[] => {
  const seen = new Set<string>();
  const again = [...list.entries()].filter(([, name]) => seen.size === seen.add(name).size);
  return firstOf(again).map(([index, name]) => say(index, name));
};
