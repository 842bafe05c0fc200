// From a parsed YAML tree to plain data, noting what scenario data may not contain: tags, anchors, aliases,
// odd keys, numbers out of bounds. Also finds the place of a value again.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { shown, type DataPath } from './findings.ts';

const MOST_DEPTH = 12;
const MOST_NODES = 50_000;
/** Far beyond anything in the model, and small enough that no rule can overflow. */
const LARGEST_NUMBER = 1_000_000;
/** Keys that mean something to JavaScript objects. */
const FORBIDDEN_KEYS: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

/** Says what is wrong at an offset of the text. */
export type Note = (offset: number, path: DataPath, problem: string, remedy: string) => void;

interface Walk {
  readonly note: Note;
  nodes: number;
}

export const plainData = (root: unknown, note: Note): unknown => valueOf(root, [], { note, nodes: 0 });

const valueOf = (node: unknown, path: DataPath, walk: Walk): unknown => {
  walk.nodes += 1;
  const refusal = refuseNode(node, path, walk.nodes);
  if (refusal !== undefined) {
    walk.note(startOf(node), path, ...refusal);
    return null;
  }
  if (walk.nodes > MOST_NODES) return null;
  if (isMap(node)) return mapOf(node, path, walk);
  if (isSeq(node)) return node.items.map((item, index) => valueOf(item, [...path, index], walk));
  if (!isScalar(node)) return null;
  // Minus zero and zero are one number to a reader.
  return node.value === 0 ? 0 : node.value;
};

/** Problem and remedy, if the node itself may not be there. */
const refuseNode = (node: unknown, path: DataPath, count: number): [string, string] | undefined => {
  if (count === MOST_NODES + 1)
    return [`The file has more than ${MOST_NODES} values`, 'Split or shorten it.'];
  if (node === null || count > MOST_NODES) return undefined;
  if (path.length > MOST_DEPTH)
    return [
      `This is nested more than ${MOST_DEPTH} levels deep`,
      'Scenario data is flat: check the indentation.',
    ];
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (tag !== undefined) return ['A tag ("!") has no meaning here', 'Write the plain value.'];
  if (anchor !== undefined) return ['An anchor ("&") has no meaning here', 'Remove it and write values out.'];
  if (isMap(node) || isSeq(node)) return undefined;
  if (!isScalar(node)) return ['An alias ("*") has no meaning here', 'Write the value out.'];
  return refuseScalar(node.value);
};

const refuseScalar = (value: unknown): [string, string] | undefined => {
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return ['This is not a finite number', 'Write a number in digits.'];
  if (Math.abs(value) > LARGEST_NUMBER)
    return [`The number is beyond ${LARGEST_NUMBER.toLocaleString('en')}`, 'Use the unit of the indicator.'];
  return undefined;
};

const mapOf = (map: YAMLMap, path: DataPath, walk: Walk): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair, data, path, walk);
    if (key !== undefined) data[key] = valueOf(pair.value, [...path, key], walk);
  }
  return data;
};

const keyOf = (pair: Pair, data: object, path: DataPath, walk: Walk): string | undefined => {
  const key: unknown = isScalar(pair.key) ? pair.key.value : undefined;
  const refusal = refuseKey(pair, key, data);
  if (refusal === undefined) return key as string;
  walk.note(startOf(pair.key), path, ...refusal);
  return undefined;
};

const refuseKey = (pair: Pair, key: unknown, data: object): [string, string] | undefined => {
  const { tag, anchor } = pair.key as { tag?: string; anchor?: string };
  if (tag !== undefined || anchor !== undefined || typeof key !== 'string')
    return ['A key must be plain text', 'Write a word, in quotation marks if it looks like a number.'];
  if (FORBIDDEN_KEYS.includes(key)) return [`The key "${key}" is not allowed`, 'Choose another name.'];
  if (Object.hasOwn(data, key)) return [`The key "${shown(key)}" is there twice`, 'Keep one of the two.'];
  return undefined;
};

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** Where a value begins in the text; for a list or a group, where its name stands. */
export const offsetOf = (root: unknown, path: DataPath): number => {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    if (next === undefined) return offset;
    node = next;
    offset = isScalar(next) || pair === undefined ? startOf(next) : startOf(pair.key);
  }
  return offset;
};
