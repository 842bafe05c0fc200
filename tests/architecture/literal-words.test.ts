// Every word of the page goes through the catalogue (`say`): no component holds a sentence, and none names a control.

import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, parse, type Source, sourcesOf, walk } from './sources.ts';

/** Attributes whose text a person reads or hears. */
const SPOKEN =
  /^(?:label|title|note|words|text|hint|description|placeholder|alt|aria-(?:label|description|valuetext|roledescription))$/;
const WORD = /\p{L}{2,}/u;
/** Begins like a sentence or a heading, or holds three plain words in a row. */
const SENTENCE = /^\s*\p{Lu}\p{L}+\b.*\s\p{Ll}{2,}|\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u;
const MESSAGE_ID = /^[a-z]+(?:\.[\w-]+)+$/;

describe('the page', () => {
  test('says nothing that is not in the catalogue', () => {
    const sources = sourcesOf('renderer').filter(({ file }) => !file.startsWith('renderer/text/'));
    expect(sources.flatMap(findWords)).toEqual([]);
  });
});

describe('the check', () => {
  test.each([
    '<p>Seal orders</p>',
    '<p>Ready</p>',
    '<b>{count} left</b>',
    '<Button label="Close" />',
    "<Button aria-label={'Close it'} />",
    '<input placeholder={`Find ${what}`} />',
    "const words = isDone ? 'All seats are done' : '';",
    'const words = `Round ${round} of 3`;',
    'const words = `${count} seats are still writing`;',
  ])('finds %s', (text) => {
    expect(
      findWords({ file: 'renderer/planted.tsx', text: `export const a = () => (${text});` }).concat(
        findWords({ file: 'renderer/planted.tsx', text }),
      ),
    ).not.toEqual([]);
  });

  test.each([
    "<p>{say('table.ready')}</p>",
    '<b>+</b>',
    '<Icon name="close" />',
    '<Drawing name={railWords(phase)} />',
    "<div className={css.head} data-region='head' role='status' />",
    "throw new Error('A part of the table is drawn outside the table');",
    "import { Button } from 'A package';",
    "const family = 'Archivo';",
    '<Screen words="start.loading" />',
    'const d = `M0 ${y}H${right}`;',
  ])('leaves %s alone', (text) => {
    const isElement = text.startsWith('<');
    const source = isElement ? `export const a = () => (${text});` : text;
    expect(findWords({ file: 'renderer/planted.tsx', text: source })).toEqual([]);
  });
});

function findWords(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    const words = wordsIn(node);
    if (words !== null) found.push(`${source.file}:${lineOf(node)} ${words.trim()}`);
  });
  return found;
}

/** What a person would read or hear of this node; null: nothing. */
function wordsIn(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return WORD.test(node.text) ? node.text : null;
  const text = textOf(node);
  if (text === null || isForProgrammers(node)) return null;
  const attribute = attributeOf(node);
  if (attribute !== null && SPOKEN.test(attribute))
    return WORD.test(text) && !MESSAGE_ID.test(text) ? text : null;
  return SENTENCE.test(text) ? text : null;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('0');
}

/** The attribute that this literal is the value of, also inside a condition. */
function attributeOf(node: ts.Node): string | null {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (
    ts.isJsxExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent)
  )
    return parent.kind === ts.SyntaxKind.ConditionalExpression &&
      (parent as ts.ConditionalExpression).condition === node
      ? null
      : attributeOf(parent);
  return null;
}

/** Texts of errors, module names and types never reach the page. */
function isForProgrammers(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error'))
  );
}
