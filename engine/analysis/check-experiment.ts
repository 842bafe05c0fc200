// What an experiment file must hold besides its shape: whole expectations, known names, values within their scales.
import type { ScenarioBundle } from '../content.ts';
import { didYouMean, shown, type DataPath, type Finding } from '../findings.ts';
import { COMPONENTS, DIAL_OF, SEATS, type Indicator, type Seat } from '../ids.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { ArmFile, Expectation, ExperimentFile, Measure } from './experiment-shape.ts';
import { moveNamed, parameterNamed, refuseStart } from './names.ts';

/** What the file says about itself; needs no scenario. */
export function checkParts(file: YamlFile, experiment: ExperimentFile): Finding[] {
  const { arms, measures, expect } = experiment;
  const findings = [
    ...emptyGroup(file, 'arms', arms),
    ...emptyGroup(file, 'measures', measures),
    ...Object.entries(measures).flatMap(([id, measure]) => checkMeasure(file, ['measures', id], measure)),
    ...armsOf(experiment).flatMap(([path, arm]) => checkHolds(file, path, arm)),
  ];
  expect.forEach((one, i) => findings.push(...checkExpectation(file, ['expect', i], one, experiment)));
  return findings;
}

const emptyGroup = (file: YamlFile, name: string, group: object): Finding[] =>
  Object.keys(group).length > 0 ? [] : [file.at([name], `There are no ${name}`, 'Give at least one.')];

const armsOf = ({ all, arms }: ExperimentFile): [DataPath, ArmFile][] => [
  [['all'], all ?? {}],
  ...Object.entries(arms).map(([id, arm]): [DataPath, ArmFile] => [['arms', id], arm]),
];

function checkMeasure(file: YamlFile, path: DataPath, measure: Measure): Finding[] {
  const kinds = Object.keys(measure);
  if (kinds.length === 1) return componentFindings(file, path, measure);
  return [
    file.at(path, `A measure is one thing, not ${kinds.length}`, 'Name one, e.g. { meanOf: tension }.'),
  ];
}

function componentFindings(file: YamlFile, path: DataPath, { component }: Measure): Finding[] {
  if (component === undefined) return [];
  const known: readonly string[] = COMPONENTS[component.seat];
  if (known.includes(component.id)) return [];
  const problem = `The score of ${component.seat} has no component "${shown(component.id)}"`;
  return [file.at([...path, 'component', 'id'], problem, `Components: ${known.join(', ')}.`)];
}

const checkHolds = (file: YamlFile, path: DataPath, { hold = [] }: ArmFile): Finding[] =>
  hold.flatMap(({ value, atLeast, atMost }, i) => {
    const here = [...path, 'hold', i];
    const hasBound = atLeast !== undefined || atMost !== undefined;
    if ((value !== undefined) === hasBound)
      return [file.at(here, 'A hold needs either a value or bounds', 'Give value, or atLeast and atMost.')];
    return (atLeast ?? -Infinity) > (atMost ?? Infinity)
      ? [file.at(here, 'atLeast is above atMost', 'Swap them.')]
      : [];
  });

const FORMS =
  'Write {measure, arm, is, than}, {measure, arm, exceeds}, {measure, arm, above or below} or {measure, difference, of, above or below}.';

function checkExpectation(
  file: YamlFile,
  path: DataPath,
  one: Expectation,
  { arms, measures }: ExperimentFile,
): Finding[] {
  if (!isWhole(one)) return [file.at(path, 'The expectation has none of the four forms', FORMS)];
  const unknown = (group: object, kind: string, step: string, id: string | undefined): Finding[] => {
    if (id === undefined || Object.hasOwn(group, id)) return [];
    const known = Object.keys(group);
    const remedy = `${didYouMean(id, known)}Known: ${known.slice(0, 12).join(', ')}.`;
    return [file.at([...path, step], `There is no ${kind} "${shown(id)}"`, remedy)];
  };
  return [
    ...unknown(measures, 'measure', 'measure', one.measure),
    ...unknown(measures, 'measure', 'exceeds', one.exceeds),
    ...unknown(arms, 'arm', 'arm', one.arm),
    ...unknown(arms, 'arm', 'than', one.than),
    ...(one.difference ?? []).flatMap((arm) => unknown(arms, 'arm', 'difference', arm)),
    ...(one.of ?? []).flatMap((arm) => unknown(arms, 'arm', 'of', arm)),
  ];
}

/** What each form has besides `measure`; `z` may be added to the first two, one bound of the others left out. */
function isWhole({ above, below, ...one }: Expectation): boolean {
  const given = Object.keys(one)
    .filter((key) => key !== 'measure')
    .sort()
    .join(' ');
  const isBounded = above !== undefined || below !== undefined;
  return isBounded
    ? ['arm', 'difference of'].includes(given)
    : ['arm is than', 'arm is than z', 'arm exceeds', 'arm exceeds z'].includes(given);
}

/** What the file names that a scenario has not, or has with other limits. */
export function checkAgainst(file: YamlFile, experiment: ExperimentFile, bundle: ScenarioBundle): Finding[] {
  return [
    ...armsOf(experiment).flatMap(([path, arm]) => checkArm(file, path, arm, bundle)),
    ...Object.entries(experiment.measures).flatMap(([id, { playedShare }]) =>
      playedShare === undefined ? [] : checkMove(file, ['measures', id, 'playedShare'], playedShare, bundle),
    ),
  ];
}

function checkArm(file: YamlFile, path: DataPath, arm: ArmFile, bundle: ScenarioBundle): Finding[] {
  const { always = [], never = [], dials = {}, start = {}, hold = [], parameters = {} } = arm;
  return [
    ...always.flatMap((one, i) => checkDirected(file, [...path, 'always', i], one, bundle)),
    ...never.flatMap((move, i) => checkMove(file, [...path, 'never', i], move, bundle)),
    ...Object.entries(dials).flatMap(([seat, level]) =>
      refused(file, [...path, 'dials', seat], refuseStart(bundle, DIAL_OF[seat as Seat], level)),
    ),
    ...Object.entries(start).flatMap(([id, value]) =>
      refused(file, [...path, 'start', id], refuseStart(bundle, id as Indicator, value)),
    ),
    ...hold.flatMap(({ indicator, value, atLeast, atMost }, i) =>
      [value, atLeast, atMost].flatMap((bound) =>
        bound === undefined ? [] : refused(file, [...path, 'hold', i], refuseStart(bundle, indicator, bound)),
      ),
    ),
    ...Object.keys(parameters).flatMap((name) =>
      checkParameter(file, [...path, 'parameters', name], name, bundle),
    ),
  ];
}

const refused = (file: YamlFile, path: DataPath, problem: string | null): Finding[] =>
  problem === null ? [] : [file.at(path, problem, 'Correct the value.')];

function checkDirected(
  file: YamlFile,
  path: DataPath,
  one: string | { move: string; level: number },
  bundle: ScenarioBundle,
): Finding[] {
  const { move, level } = typeof one === 'string' ? { move: one, level: 1 } : one;
  const id = moveNamed(bundle, move);
  if (id === null) return checkMove(file, path, move, bundle);
  const levels =
    SEATS.map((seat) => bundle.moves[seat][id]?.levels.length).find((most) => most !== undefined) ?? 1;
  return level <= levels
    ? []
    : [file.at(path, `"${shown(move)}" has no level ${level}`, `Give at most ${levels}.`)];
}

function checkMove(file: YamlFile, path: DataPath, move: string, bundle: ScenarioBundle): Finding[] {
  if (moveNamed(bundle, move) !== null) return [];
  const known = SEATS.flatMap((seat) => Object.keys(bundle.moves[seat]));
  const remedy = `${didYouMean(move, known)}See scenarios/moves/.`;
  return [file.at(path, `There is no move "${shown(move)}"`, remedy)];
}

function checkParameter(file: YamlFile, path: DataPath, name: string, bundle: ScenarioBundle): Finding[] {
  if (parameterNamed(bundle, name) !== null) return [];
  const remedy = `${didYouMean(name, Object.keys(bundle.parameters))}See scenarios/parameters.yaml.`;
  return [file.at(path, `There is no parameter "${shown(name)}"`, remedy)];
}
