// Turns what zod says about scenario data into findings in plain words, with the nearest known name.
import type { z } from 'zod';
import { didYouMean, firstOf, shown, type DataPath, type Finding } from './findings.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;
type Said = readonly [problem: string, remedy: string];

/** Checks the file against a shape: its data, typed, or undefined and the findings. */
export const checkShape = <Shape extends z.ZodType>(
  file: YamlFile,
  shape: Shape,
  findings: Finding[],
): z.output<Shape> | undefined => {
  if (file.data === undefined) return undefined;
  const checked = shape.safeParse(file.data);
  if (checked.success) return checked.data;
  for (const issue of firstOf(checked.error.issues)) findings.push(...issueFindings(file, shape, issue));
  return undefined;
};

const issueFindings = (file: YamlFile, shape: z.ZodType, issue: Issue): Finding[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys')
    return [file.at(path, ...wordsFor(issue, valueAt(file.data, path)))];
  const known = keysAt(shape, path);
  return firstOf(issue.keys).map((key) =>
    file.at([...path, key], `"${shown(key)}" is not a known name here`, unknownKeyRemedy(key, known)),
  );
};

const unknownKeyRemedy = (key: string, known: readonly string[]): string => {
  const names = known.slice(0, 12).join(', ');
  return `${didYouMean(key, known)}Known names: ${names}${known.length > 12 ? ', …' : ''}.`;
};

const wordsFor = (issue: Issue, value: unknown): Said => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, value);
    case 'invalid_value':
      return valueWords(issue.values.map(String), value);
    case 'too_small':
      return sizeWords(issue, 'at least', issue.minimum);
    case 'too_big':
      return sizeWords(issue, 'at most', issue.maximum);
    case 'invalid_key':
      return [
        `The name is not allowed: ${issue.issues[0]?.message ?? 'it has the wrong form'}`,
        'Rename it.',
      ];
    case 'invalid_union':
      return [
        'The value has none of the forms that are allowed here',
        'Compare with the same entry of a shipped scenario.',
      ];
    case 'invalid_format':
      return [`The text has the wrong form: ${shown(issue.message)}`, 'Write it in that form.'];
    default:
      return [shown(issue.message), 'Correct this entry.'];
  }
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  record: 'a group of named entries',
  object: 'a group of named entries',
};

const typeWords = (expected: string, value: unknown): Said => {
  const wanted = KINDS[expected] ?? expected;
  if (value === undefined) return ['The entry is missing', `Add it: ${wanted}.`];
  const given =
    value === null ? 'nothing' : (KINDS[Array.isArray(value) ? 'array' : typeof value] ?? 'something else');
  return [`Expected ${wanted}, found ${given}`, `Write ${wanted}.`];
};

const valueWords = (allowed: readonly string[], value: unknown): Said => {
  const given = typeof value === 'string' ? value : '';
  const list = allowed.slice(0, 12).join(', ') + (allowed.length > 12 ? ', …' : '');
  if (value === undefined) return ['The entry is missing', `Add one of: ${list}.`];
  const problem =
    given === '' ? 'This is not a known value here' : `"${shown(given)}" is not a known value here`;
  return [problem, `${didYouMean(given, allowed)}Known values: ${list}.`];
};

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', set: ' entries' };

const sizeWords = (
  issue: { origin: string; exact?: boolean },
  words: string,
  bound: number | bigint,
): Said => {
  const wanted = `${issue.exact === true ? 'exactly' : words} ${bound}${UNITS[issue.origin] ?? ''}`;
  return [
    `Expected ${wanted}`,
    words === 'at least' ? 'Write more, or a larger value.' : 'Write less, or a smaller value.',
  ];
};

const valueAt = (data: unknown, path: DataPath): unknown => {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
};

/** What a shape says about itself, as far as it is needed to list the names that it knows. */
interface Definition {
  readonly shape?: Record<string, z.ZodType>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Record<string, string>;
}

const definitionOf = (shape: z.ZodType | undefined): Definition => {
  const definition = (shape?.def ?? {}) as Definition;
  return definition.innerType === undefined ? definition : definitionOf(definition.innerType);
};

const keysAt = (shape: z.ZodType, path: DataPath): string[] => {
  let definition = definitionOf(shape);
  for (const step of path) {
    const inner = definition.shape?.[step];
    definition = definitionOf(inner ?? definition.valueType ?? definition.element);
  }
  return Object.keys(definition.shape ?? definitionOf(definition.keyType).entries ?? {});
};
