// A word of the glossary.
import { entryId, nameOf } from '../../parts/reference/entries.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import type { EntryPageProps } from './EntryPage.tsx';
import { Related } from './Related.tsx';
import css from './entry-page.module.css';

export function TermPage({ content, entries, entry, onOpen }: EntryPageProps) {
  const name = nameOf(entry.id);
  const term = content.glossary.find((one) => one.term === name);
  if (term === undefined) return null;
  const sameName = entries.filter(
    ({ id, kind, title }) =>
      id !== entry.id &&
      (kind === 'dial' || kind === 'indicator') &&
      title.toLowerCase() === name.toLowerCase(),
  );
  const ids = [...term.see.map((see) => entryId('term', see)), ...sameName.map(({ id }) => id)];
  return (
    <>
      <p className={css.text}>
        <TermText text={term.meaning} of={entry.id} />
      </p>
      <Related {...{ entries, ids, onOpen }} />
    </>
  );
}
