// One entry: what it is, its title, and the page of its kind.
import { useEffect, useRef } from 'react';
import { isIndicator, isSeat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { Markdown } from '../../parts/Markdown.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { nameOf, type Entry, type EntryId } from '../../parts/reference/entries.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import { say } from '../../text/say.ts';
import { ClaimPage } from './ClaimPage.tsx';
import { DialPage } from './DialPage.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { MoveReferencePage } from './MoveReferencePage.tsx';
import { RulePage } from './RulePage.tsx';
import { TermPage } from './TermPage.tsx';
import css from './entry-page.module.css';

export interface EntryPageProps {
  readonly content: Content;
  readonly entries: readonly Entry[];
  readonly entry: Entry;
  readonly onOpen: (id: EntryId) => void;
}

export function EntryPage(props: EntryPageProps) {
  const { content, entry } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const head = heading.current;
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'nearest' });
  }, []);
  const seat = entry.seat === null ? '' : content.seats[entry.seat].label;
  return (
    <article className={css.page} data-entry-page={entry.id}>
      <header>
        <p className={css.kind}>
          {entry.seat !== null && <SeatMark seat={entry.seat} size={18} isDecorative />}
          {say(`reference.one.${entry.kind}`, { mark: entry.mark ?? '', seat })}
        </p>
        {entry.kind !== 'claim' && (
          <h3 ref={heading} tabIndex={-1} className={css.title}>
            {entry.title}
          </h3>
        )}
        {entry.kind === 'claim' && (
          <h3 ref={heading} tabIndex={-1} className={css.claim}>
            <TermText text={entry.title} of={entry.id} />
          </h3>
        )}
      </header>
      <Body {...props} />
    </article>
  );
}

function Body(props: EntryPageProps) {
  const { content, entry } = props;
  const name = nameOf(entry.id);
  switch (entry.kind) {
    case 'rule':
      return <RulePage {...props} />;
    case 'term':
      return <TermPage {...props} />;
    case 'indicator':
      return isIndicator(name) ? <IndicatorPage {...props} indicator={name} /> : null;
    case 'dial':
      return isSeat(name) ? <DialPage content={content} seat={name} /> : null;
    case 'move':
      return <MoveReferencePage {...props} move={name} />;
    case 'claim':
      return <ClaimPage {...props} claim={name} />;
    case 'brief':
      return <Markdown text={entry.text} level={4} />;
    case 'aim':
      return (
        <p>
          <TermText text={entry.text} />
        </p>
      );
  }
}
