// The engine has no clock, no luck of its own, no network and no console: the same input gives the same bytes,
// today and on every machine. That bars the words of a language too, as their order differs between machines.

import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, parse, type Source, sourcesOf, walk } from './sources.ts';

const bannedNames = words(
  'Date performance setTimeout setInterval setImmediate queueMicrotask console crypto',
).concat(words('process globalThis fetch require Intl navigator window'));
const bannedMembers = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'];

describe('the engine', () => {
  test('uses nothing that differs from run to run or from machine to machine', () => {
    expect(sourcesOf('engine').flatMap(findBanned)).toEqual([]);
  });
});

describe('the check', () => {
  test.each([
    'const roll = Math.random();',
    'const { random } = Math;',
    "const roll = Math['random']();",
    'const now = Date.now();',
    'const now = new Date();',
    'setTimeout(() => {}, 10);',
    'console.log(1);',
    'const id = crypto.randomUUID();',
    'performance.now();',
    'globalThis.process.exit();',
    'names.sort((a, b) => a.localeCompare(b));',
    'const words = amount.toLocaleString();',
  ])('finds %s', (text) => {
    expect(findBanned({ file: 'engine/planted.ts', text })).not.toEqual([]);
  });

  test.each([
    'const top = Math.max(1, 2);',
    "const text = 'new Date() in a text';",
    '// Date.now() in a comment',
    'const day = record.Date;',
    "const words = amount.toLocaleString('en');",
    "const row = { console: 1, process: 'x' };",
    'type Row = { Date: string };',
  ])('leaves %s alone', (text) => {
    expect(findBanned({ file: 'engine/planted.ts', text })).toEqual([]);
  });
});

function words(text: string): string[] {
  return text.split(' ');
}

function findBanned(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    if (ts.isIdentifier(node) && isBanned(node)) found.push(`${source.file}:${lineOf(node)} ${node.text}`);
  });
  return found;
}

function isBanned(node: ts.Identifier): boolean {
  if (isMember(node)) return bannedMembers.includes(node.text) && !namesLanguage(node);
  if (node.text === 'Math') return !isPlainMath(node);
  return bannedNames.includes(node.text) && !isKey(node);
}

/** The `b` of `a.b`: a name of its own, not a global. */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

/** `n.toLocaleString('en')` names its language, so it is the same everywhere. */
function namesLanguage({ text, parent }: ts.Identifier): boolean {
  const call = parent.parent;
  const first = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  return text === 'toLocaleString' && first !== undefined && ts.isStringLiteral(first);
}

function isKey({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

/** `Math.max` and its like; not `Math.random`, and not `Math` taken apart. */
function isPlainMath({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== 'random';
}
