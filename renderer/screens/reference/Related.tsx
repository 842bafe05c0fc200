// Entries that belong to this one, as a short list.
import { EntryList } from './EntryList.tsx';
import type { Entry, EntryId } from '../../parts/reference/entries.ts';
import { say, type MessageId } from '../../text/say.ts';
import css from './entry-page.module.css';

export interface RelatedProps {
  readonly entries: readonly Entry[];
  readonly ids: readonly EntryId[];
  readonly title?: MessageId;
  readonly onOpen: (id: EntryId) => void;
}

export function Related({ entries, ids, title = 'reference.see', onOpen }: RelatedProps) {
  const related = entries.filter(({ id }) => ids.includes(id));
  if (related.length === 0) return null;
  return (
    <section className={css.part}>
      <h4>{say(title)}</h4>
      <EntryList label={say(title)} entries={related} left={null} onOpen={onOpen} />
    </section>
  );
}
