// Reads the project's source files and what each imports, with the TypeScript parser.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '../..');

export type Source = { file: string; text: string };

/** One import. `kind` is `type` when nothing of it is left at run time; `isLate`: `import()`, when it is asked for. */
export type Import = { from: string; to: string; kind: 'type' | 'value'; isLate: boolean; line: number };

/** The rooms that hold code, in the order of the arrows. */
export const rooms = ['electron', 'host', 'engine', 'renderer'] as const;

/** Every TypeScript file of a room, its path from the root with forward slashes. */
export function sourcesOf(room: string): Source[] {
  return filesUnder(room)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** Every file under a folder of the project; none when the folder does not exist. */
export function filesUnder(folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

export function parse({ file, text }: Source): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind);
}

/** Visits every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** What a file imports, also by `export from`, `import()`, `require()` and `new URL('./x.ts', import.meta.url)`. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    const target = targetOf(node);
    if (!target) return;
    const to = target.text.startsWith('.') ? resolveInside(source.file, target.text) : target.text;
    const kind = isTypeOnly(node) ? 'type' : 'value';
    found.push({ from: source.file, to, kind, isLate: ts.isCallExpression(node), line: lineOf(node) });
  });
  return found;
}

function resolveInside(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier.replace(/[?#].*$/, ''));
}

function targetOf(node: ts.Node): ts.StringLiteralLike | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && isImportCall(node)) return literal(node.arguments[0]);
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && isBesideThisFile(node)) {
    const target = literal(node.arguments?.[0]);
    return target && /\.tsx?$/.test(target.text) ? target : null;
  }
  return null;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | null {
  return node && ts.isStringLiteralLike(node) ? node : null;
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword || /^(__)?require$/.test(node.expression.getText())
  );
}

function isBesideThisFile(node: ts.NewExpression): boolean {
  return node.arguments?.[1]?.getText() === 'import.meta.url';
}

/** `import { type A }` still loads the module under verbatimModuleSyntax, so only `import type` counts. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportTypeNode(node);
}
