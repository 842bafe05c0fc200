// A brief or a rule as text: Markdown becomes React elements, never HTML. What the reference explains can be opened.
import { Fragment, type ReactNode } from 'react';
import { parseMarkdown, type Block, type Span } from './markdown-blocks.ts';
import type { EntryId } from './reference/entries.ts';
import { useReference } from './reference/reference-context.ts';
import { linked } from './reference/TermText.tsx';
import css from './markdown.module.css';

export interface MarkdownProps {
  readonly text: string;
  /** The level of the text's own first heading on this page. */
  readonly level?: 2 | 3 | 4;
  /** The entry of the reference that this text is. */
  readonly of?: EntryId;
}

export function Markdown({ text, level = 3, of }: MarkdownProps) {
  const reference = useReference();
  // One set for the whole text: each thing is linked where it first stands.
  const seen = new Set<EntryId>(of === undefined ? [] : [of]);
  const link = (words: string): ReactNode => linked(words, reference, seen);
  return (
    <div className={css.text}>
      {parseMarkdown(text).map((block, at) => (
        <Fragment key={at}>{blockNode(block, level, link)}</Fragment>
      ))}
    </div>
  );
}

type LinkWords = (words: string) => ReactNode;

/** Drawn at once and in order, not as components: what is linked depends on what stands before. */
function blockNode(block: Block, level: number, link: LinkWords): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, level + block.level - 1)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading className={css.heading} data-level={block.level}>
          {spanNodes(block.spans, (words) => words)}
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{spanNodes(block.spans, link)}</p>;
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={css.list}>
          {block.items.map((spans, at) => (
            <li key={at}>{spanNodes(spans, link)}</li>
          ))}
        </List>
      );
    }
  }
}

const spanNodes = (spans: readonly Span[], link: LinkWords): ReactNode =>
  spans.map(({ text, isBold }, at) =>
    isBold ? <b key={at}>{link(text)}</b> : <Fragment key={at}>{link(text)}</Fragment>,
  );
