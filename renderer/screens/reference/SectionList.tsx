// What there is, part by part: rules, words, indicators, dials, moves, claims, the own brief, the purpose.
import type { Entry, EntryId, Kind } from '../../parts/reference/entries.ts';
import { KINDS } from '../../parts/reference/entries.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { EntryList } from './EntryList.tsx';
import css from './section-list.module.css';

export interface SectionListProps {
  readonly entries: readonly Entry[];
  readonly section: Kind;
  readonly left: EntryId | null;
  readonly onSection: (section: Kind) => void;
  readonly onOpen: (id: EntryId) => void;
}

export function SectionList({ entries, section, left, onSection, onOpen }: SectionListProps) {
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const shown = entries.filter(({ kind }) => kind === section);
  return (
    <>
      <nav className={css.parts} aria-label={say('reference.sections')}>
        {kinds.map((kind) => (
          <Button key={kind} size="small" isOn={kind === section} onPress={() => onSection(kind)}>
            {say(`reference.kind.${kind}`)}
          </Button>
        ))}
      </nav>
      <section aria-label={say(`reference.kind.${section}`)}>
        <p className={css.note}>{say(`reference.note.${section}`)}</p>
        <EntryList label={say(`reference.kind.${section}`)} entries={shown} {...{ left, onOpen }} />
      </section>
    </>
  );
}
