// Reads one YAML file of scenario data. The text is hostile until shown otherwise: limits come before the
// parse, nothing in it can name code, and whatever it holds the answer is data or findings, never an error.
import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import {
  fileFinding,
  firstOf,
  pathInWords,
  shown,
  type DataPath,
  type Finding,
  type SourceFile,
} from './findings.ts';
import { checkYamlText, normalText } from './source-text.ts';
import { offsetOf, plainData } from './yaml-value.ts';

export interface YamlFile {
  readonly file: string;
  /** undefined when the file could not be read: the findings say why. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  /** A finding at a place inside; if the place is not there, at the nearest one around it. */
  readonly at: (path: DataPath, problem: string, remedy: string) => Finding;
}

export const readYaml = (source: SourceFile): YamlFile => {
  const text = normalText(source.text);
  const lines = new LineCounter();
  const findings = checkYamlText(source.path, text);
  const document = findings.length > 0 ? undefined : parse(text, lines);
  if (document === undefined) return unreadable(source.path, findings);

  findings.push(...firstOf(document.errors).map((error) => syntaxFinding(source.path, error, lines)));
  const note = (offset: number, path: DataPath, problem: string, remedy: string): Finding => ({
    file: source.path,
    ...place(lines, offset),
    path: pathInWords(path),
    problem,
    remedy,
  });
  const data =
    findings.length > 0 ? undefined : plainData(document.contents, (...said) => findings.push(note(...said)));
  return {
    file: source.path,
    data: findings.length > 0 ? undefined : data,
    findings,
    at: (path, problem, remedy) => note(offsetOf(document.contents, path), path, problem, remedy),
  };
};

const parse = (text: string, lines: LineCounter): Document.Parsed | undefined => {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // plainData refuses repeated keys: the parser would compare every key with every other.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: lines,
    });
  } catch {
    return undefined;
  }
};

const unreadable = (file: string, findings: Finding[]): YamlFile => ({
  file,
  data: undefined,
  findings:
    findings.length > 0
      ? findings
      : [
          fileFinding(
            file,
            'The file cannot be read as YAML',
            'Check brackets, quotation marks and indentation.',
          ),
        ],
  at: (_path, problem, remedy) => fileFinding(file, problem, remedy),
});

const SYNTAX_REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Line it up with the entries beside it.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotation marks around text that contains ": ".',
  MISSING_CHAR: 'Close the bracket or the quotation mark.',
  MULTIPLE_DOCS: 'Keep one document in the file: remove the line "---".',
  RESOURCE_EXHAUSTION: 'Scenario data is flat: check brackets and indentation.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

const syntaxFinding = (file: string, error: YAMLError, lines: LineCounter): Finding => ({
  file,
  ...place(lines, error.pos[0]),
  path: '',
  problem: `This is not YAML that can be read: ${shown(error.message)}`,
  remedy: SYNTAX_REMEDIES[error.code] ?? 'Correct it here; often the cause is in the line above.',
});

const place = (lines: LineCounter, offset: number): { line: number; column: number } => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};
