// The back of a role card: the brief of the seat, whole.
import type { ReactNode } from 'react';
import { parseMarkdown, type Block } from '../parts/markdown-blocks.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { say } from '../text/say.ts';
import { FlowSheets, type FlowBlock } from './FlowSheets.tsx';
import type { RoleCardProps } from './RoleCard.tsx';
import css from './role-brief.module.css';

export function RoleBrief({ paper, view: { content, own } }: RoleCardProps) {
  const brief = own === null ? undefined : content.briefs[own.seat];
  if (own === null || brief === undefined) return null;
  const title = say('role.brief', { seat: content.seats[own.seat].label });
  return (
    <FlowSheets
      paper={paper}
      title={title}
      head={
        <header className={css.head} data-seat={own.seat}>
          <SeatMark seat={own.seat} size={40} isDecorative />
          <h2>{title}</h2>
          <span>{content.scenario.title}</span>
        </header>
      }
      blocks={briefBlocks(brief)}
      foot={(page, pages) => (
        <>
          <span>{say('sheet.sources')}</span>
          <span>{say('sheet.page', { title, page, pages })}</span>
        </>
      )}
    />
  );
}

/** Without the first heading, which says what the head of the page says. */
function briefBlocks(text: string): readonly FlowBlock[] {
  const blocks = parseMarkdown(text);
  const own = blocks[0]?.kind === 'heading' && blocks[0].level === 1 ? blocks.slice(1) : blocks;
  return own.flatMap((block, at) => flowOf(block, String(at)));
}

function flowOf(block: Block, key: string): readonly FlowBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ key, node: <h3 className={css.heading}>{spans(block.spans)}</h3>, staysWithNext: true }];
    case 'paragraph':
      return [{ key, node: <p className={css.paragraph}>{spans(block.spans)}</p> }];
    case 'list':
      return block.items.map((item, at) => ({
        key: `${key}.${at}`,
        node: (
          <p className={css.item} data-mark={block.isNumbered ? `${at + 1}.` : '–'}>
            {spans(item)}
          </p>
        ),
      }));
  }
}

const spans = (all: readonly { readonly text: string; readonly isBold: boolean }[]): ReactNode =>
  all.map(({ text, isBold }, at) => (isBold ? <b key={at}>{text}</b> : <span key={at}>{text}</span>));
