// Text of any length on as many sheets as it needs: every block is measured once, then shared out over pages.
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { say } from '../text/say.ts';
import { fillPages } from './fill-pages.ts';
import type { Paper } from './paper.ts';
import { Sheet } from './Sheet.tsx';
import css from './flow-sheets.module.css';

export interface FlowBlock {
  readonly key: string;
  readonly node: ReactNode;
  readonly staysWithNext?: boolean;
}

export interface FlowSheetsProps {
  readonly paper: Paper;
  readonly title: string;
  readonly blocks: readonly FlowBlock[];
  /** Above the first page's text. */
  readonly head?: ReactNode;
  readonly foot: (page: number, pages: number) => ReactNode;
}

export function FlowSheets({ paper, title, blocks, head, foot }: FlowSheetsProps) {
  const column = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly number[])[] | null>(null);
  const all: readonly FlowBlock[] =
    head === undefined ? blocks : [{ key: 'head', node: head, staysWithNext: true }, ...blocks];

  useLayoutEffect(() => {
    let isHere = true;
    const measure = () => {
      const box = column.current;
      if (!isHere || box === null) return;
      const sizes = [...box.children].map((child, at) => ({
        height: (child as HTMLElement).offsetHeight,
        staysWithNext: all[at]?.staysWithNext ?? false,
      }));
      setPages(fillPages(sizes, box.clientHeight));
    };
    // Before the letters are there every line has another length.
    void document.fonts.ready.then(measure);
    return () => {
      isHere = false;
    };
  });

  const drawn = pages ?? [all.map((_block, at) => at)];
  return drawn.map((page, at) => (
    <Sheet key={at} paper={paper} label={say('sheet.page', { title, page: at + 1, pages: drawn.length })}>
      <div
        ref={pages === null ? column : undefined}
        className={css.column}
        data-measuring={pages === null || undefined}
      >
        {page.map((place) => (
          <div key={all[place]?.key} className={css.block}>
            {all[place]?.node}
          </div>
        ))}
      </div>
      <footer className={css.foot}>{foot(at + 1, drawn.length)}</footer>
    </Sheet>
  ));
}
