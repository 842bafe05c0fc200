// Reads the little Markdown that briefs use (headings, paragraphs, lists, bold) into plain blocks. Anything else,
// HTML included, stays text.

export interface Span {
  readonly text: string;
  readonly isBold: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Span[])[] };

const HEADING = /^(#{1,3})\s+(.*)$/;
const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+(.*)$/;

export function parseMarkdown(text: string): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^(#{1,3}\s.*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map((chunk) => chunk.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const [first = ''] = lines;
  const heading = HEADING.exec(first);
  if (heading !== null) {
    const level = Math.min(3, heading[1]?.length ?? 1) as 1 | 2 | 3;
    return [{ kind: 'heading', level, spans: spansOf(heading[2] ?? '') }];
  }
  const at = lines.findIndex((line) => ITEM.test(line));
  if (at < 0) return [{ kind: 'paragraph', spans: spansOf(lines.join(' ')) }];
  const before: readonly Block[] =
    at === 0 ? [] : [{ kind: 'paragraph', spans: spansOf(lines.slice(0, at).join(' ')) }];
  return [...before, listOf(lines.slice(at))];
}

/** A line without a bullet goes on with the item above it. */
function listOf(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item !== null) items.push(item[2] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  const isNumbered = ITEM.exec(lines[0] ?? '')?.[1] !== undefined;
  return { kind: 'list', isNumbered, items: items.map(spansOf) };
}

const spansOf = (text: string): readonly Span[] =>
  text
    .split(/\*\*(.+?)\*\*/)
    .map((part, i) => ({ text: part.replace(/\s+/g, ' '), isBold: i % 2 === 1 }))
    .filter((span) => span.text !== '');
