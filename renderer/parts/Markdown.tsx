// A brief as text: Markdown becomes React elements, never HTML.
import { Fragment } from 'react';
import { parseMarkdown, type Block, type Span } from './markdown-blocks.ts';
import css from './markdown.module.css';

export interface MarkdownProps {
  readonly text: string;
  /** The level of the text's own first heading on this page. */
  readonly level?: 2 | 3 | 4;
}

export function Markdown({ text, level = 3 }: MarkdownProps) {
  return (
    <div className={css.text}>
      {parseMarkdown(text).map((block, at) => (
        <BlockView key={at} block={block} level={level} />
      ))}
    </div>
  );
}

function BlockView({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, level + block.level - 1)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading className={css.heading} data-level={block.level}>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={css.list}>
          {block.items.map((spans, at) => (
            <li key={at}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, isBold }, at) =>
    isBold ? <b key={at}>{text}</b> : <Fragment key={at}>{text}</Fragment>,
  );
}
