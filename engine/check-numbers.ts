// What must hold of the numbers of a scenario: none missing, none unknown, each within its range and sourced.
import { didYouMean, firstOf, shown, type DataPath, type Finding } from './findings.ts';
import { COMPONENTS, DIALS, INDICATORS, SEATS, type Indicator } from './ids.ts';
import { PARAMETERS } from './parameters.ts';
import { at, type Draft } from './scenario-draft.ts';
import { parFile, scenarioFile, SHARED_FILES } from './scenario-files.ts';

export const checkNumbers = (draft: Draft): Finding[] => [
  ...checkSources(draft),
  ...checkParameters(draft),
  ...checkRanges(draft),
  ...checkStart(draft),
  ...checkSetup(draft),
  ...checkPar(draft),
];

/** A claim of the two briefs, a public figure, a designer's judgement, or the rule that prints the number. */
export const SOURCE_TAG = /^(W-\d\d|N-\d\d|PUB\b|DJ\b|R\d|section\b)/;

const checkSources = (draft: Draft): Finding[] =>
  [...draft.files.values()].flatMap((file) =>
    firstOf(sourcesIn(file.data, [])).map((path) =>
      file.at(
        path,
        'The source tag is missing or unknown',
        'Begin with W-.. or N-.. (a claim of the briefs), PUB (a public figure), DJ (designer judgement), R.. or section.',
      ),
    ),
  );

/** Places of source entries that name no source; an empty one is the shape's finding. */
const sourcesIn = (data: unknown, path: DataPath): DataPath[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'source' && typeof value === 'string')
      return value.length < 2 || SOURCE_TAG.test(value) ? [] : [here];
    return sourcesIn(value, here);
  });
};

const checkParameters = (draft: Draft): Finding[] => {
  const given = draft.shared.parameters;
  if (given === undefined) return [];
  const known: readonly string[] = PARAMETERS;
  const say = (path: DataPath, problem: string, remedy: string): Finding =>
    at(draft, SHARED_FILES.parameters, path, problem, remedy);
  return [
    ...known
      .filter((name) => !Object.hasOwn(given, name))
      .map((name) =>
        say(
          [],
          `The parameter "${name}" is missing: the rules read it`,
          'Add it with its value, rule and source.',
        ),
      ),
    ...firstOf(Object.keys(given).filter((name) => !known.includes(name))).map((name) =>
      say(
        [name],
        `No rule reads a parameter "${shown(name)}"`,
        `${didYouMean(name, known)}Rename or remove it.`,
      ),
    ),
  ];
};

const checkRanges = (draft: Draft): Finding[] => {
  const indicators = draft.shared.indicators;
  if (indicators === undefined) return [];
  return INDICATORS.filter((name) => indicators[name].min >= indicators[name].max).map((name) =>
    at(
      draft,
      SHARED_FILES.indicators,
      [name, 'max'],
      'The range is empty: max is not above min',
      'Correct min or max.',
    ),
  );
};

/** Where a start value stands: in the overlay if that gives it, else in the scenario below. */
const startFile = (draft: Draft, name: Indicator): string => {
  const own = scenarioFile(draft.id);
  const data = draft.files.get(own)?.data as { extends?: string; start?: object } | undefined;
  const isOwn = data?.extends === undefined || Object.hasOwn(data.start ?? {}, name);
  return isOwn ? own : scenarioFile(data?.extends ?? draft.id);
};

const checkStart = (draft: Draft): Finding[] => {
  const { scenario } = draft;
  const indicators = draft.shared.indicators;
  if (scenario === undefined || indicators === undefined) return [];
  return INDICATORS.flatMap((name) => {
    const { min, max, label } = indicators[name];
    const { value } = scenario.start[name];
    const say = (problem: string, remedy: string): Finding[] => [
      at(draft, startFile(draft, name), ['start', name, 'value'], problem, remedy),
    ];
    if (value < min || value > max)
      return say(`${label} cannot start at ${value}`, `Give a value from ${min} to ${max}.`);
    const isDial = (DIALS as readonly string[]).includes(name);
    return isDial && !Number.isInteger(value)
      ? say(`${label} is a dial and has no level ${value}`, 'Give a whole level.')
      : [];
  });
};

const checkSetup = (draft: Draft): Finding[] => {
  const { scenario, id } = draft;
  if (scenario === undefined) return [];
  const findings: Finding[] = [];
  const say = (path: DataPath, problem: string, remedy: string): number =>
    findings.push(at(draft, scenarioFile(id), path, problem, remedy));
  if (scenario.id !== id)
    say(
      ['id'],
      `The id "${scenario.id}" is not the name of the folder`,
      `Write ${id}, or rename the folder.`,
    );
  if (!scenario.roundChoices.includes(scenario.rounds))
    say(['roundChoices'], `The standard of ${scenario.rounds} rounds is not among the choices`, 'Add it.');
  if (new Set(scenario.roundChoices).size < scenario.roundChoices.length)
    say(['roundChoices'], 'A choice is listed twice', 'Keep one.');
  const agendas = Object.values(draft.shared.agendas ?? {});
  const without = SEATS.filter((seat) => !agendas.some((agenda) => agenda.seat === seat));
  if (scenario.agendas && draft.shared.agendas !== undefined && without.length > 0)
    say(
      ['agendas'],
      `There is no agenda card for ${without.join(', ')}`,
      'Write one in agendas.yaml, or set agendas to false.',
    );
  return findings;
};

const checkPar = (draft: Draft): Finding[] =>
  (draft.par ?? []).flatMap((table, index) =>
    SEATS.flatMap((seat) => {
      const known: readonly string[] = COMPONENTS[seat];
      const given = Object.keys(table.components[seat]);
      if (known.length === given.length && known.every((name) => given.includes(name))) return [];
      return [
        at(
          draft,
          parFile(draft.id),
          [index, 'components', seat],
          'The table does not name the five components',
          `Name ${known.join(', ')}, or compute the table again.`,
        ),
      ];
    }),
  );
