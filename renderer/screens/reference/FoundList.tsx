// What a search found, best first.
import type { Entry, EntryId } from '../../parts/reference/entries.ts';
import { say } from '../../text/say.ts';
import { EntryList } from './EntryList.tsx';
import css from './entry-list.module.css';

export interface FoundListProps {
  readonly found: readonly Entry[];
  readonly wanted: string;
  readonly left: EntryId | null;
  readonly onOpen: (id: EntryId) => void;
}

/** Nobody reads further than this; a longer word finds fewer. */
const MOST_SHOWN = 40;

export function FoundList({ found, wanted, left, onOpen }: FoundListProps) {
  if (found.length === 0) return <p className={css.none}>{say('reference.none', { wanted })}</p>;
  return (
    <EntryList
      label={say('reference.results')}
      entries={found.slice(0, MOST_SHOWN)}
      isMixed
      {...{ left, onOpen }}
    />
  );
}
