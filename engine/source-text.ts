// What a scenario file must be before anybody parses it: few, small, and text that shows what it holds.
import { Lexer } from 'yaml';
import { fileFinding, shown, type Finding, type SourceFile } from './findings.ts';

export const FILE_LIMITS = {
  files: 200,
  /** Characters of one file and of all together (the host counts bytes before it reads). */
  fileSize: 512 * 1024,
  totalSize: 4 * 1024 * 1024,
} as const;

/** The YAML parser's work grows with tokens, not with characters; counting them costs little. */
const MOST_TOKENS = { file: 120_000, total: 250_000 };

export const checkFiles = (files: readonly SourceFile[]): Finding[] => {
  const total = files.reduce((sum, file) => sum + file.text.length, 0);
  const first = shown(files[0]?.path ?? '');
  if (files.length > FILE_LIMITS.files)
    return [
      fileFinding(
        first,
        `${files.length} files are more than ${FILE_LIMITS.files}`,
        'Remove what the scenario does not need.',
      ),
    ];
  if (total > FILE_LIMITS.totalSize)
    return [fileFinding(first, 'The files together are larger than 4 MB', 'Shorten or remove the largest.')];
  const large = files.filter((file) => file.text.length > FILE_LIMITS.fileSize).map(tooLarge);
  return large.length > 0 || !holdTooMuch(files)
    ? large
    : [fileFinding(first, 'The files together have too many parts', 'Split or shorten the largest.')];
};

const holdTooMuch = (files: readonly SourceFile[]): boolean => {
  let count = 0;
  for (const { path, text } of files)
    if (path.endsWith('.yaml') && count <= MOST_TOKENS.total) count += tokensIn(text, MOST_TOKENS.file);
  return count > MOST_TOKENS.total;
};

const tooLarge = (file: SourceFile): Finding =>
  fileFinding(shown(file.path), 'The file is larger than 512 kB', 'Shorten it or split it.');

/** Line ends and the byte order mark differ between editors and mean nothing. */
export const normalText = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Characters that a reader would not see, or that turn the text around them. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\u2060\uFEFF]/u;

export const checkText = (path: string, text: string): Finding[] => {
  const hidden = HIDDEN.exec(text);
  if (hidden !== null) return [hiddenCharacter(path, text, hidden)];
  if (!text.isWellFormed())
    return [fileFinding(path, 'The file is not proper Unicode text', 'Save it as UTF-8.')];
  return [];
};

const hiddenCharacter = (path: string, text: string, hidden: RegExpExecArray): Finding => {
  const before = text.slice(0, hidden.index).split('\n');
  const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    ...fileFinding(
      path,
      `There is an invisible character (U+${code}) here`,
      'Delete it and type the text again.',
    ),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
};

/** Checks before a parse of YAML: directives could switch the parser to older rules, floods of tokens stall it. */
export const checkYamlText = (path: string, text: string): Finding[] => {
  const findings = checkText(path, text);
  if (findings.length > 0) return findings;
  if (/^%/m.test(text)) return [directive(path, text)];
  if (tooManyTokens(text))
    return [fileFinding(path, 'The file has too many parts to be scenario data', 'Split or shorten it.')];
  return [];
};

const directive = (path: string, text: string): Finding => ({
  ...fileFinding(
    path,
    'A line that begins with "%" is an instruction to the parser',
    'Remove the line, or indent the text.',
  ),
  line: text.slice(0, text.search(/^%/m)).split('\n').length,
});

const tooManyTokens = (text: string): boolean => tokensIn(text, MOST_TOKENS.file) > MOST_TOKENS.file;

/** Counts as far as `most`, and no further. An escape in a text costs the parser as much as a token. */
const tokensIn = (text: string, most: number): number => {
  let count = text.split('\\').length;
  for (const _token of new Lexer().lex(text)) {
    count += 1;
    if (count > most) break;
  }
  return Math.min(count, most + 1);
};
