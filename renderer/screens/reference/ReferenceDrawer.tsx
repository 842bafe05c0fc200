// The reference: one search over everything, the list of what there is, and one entry at a time with the way back.
import { useMemo, useRef, useState } from 'react';
import type { Content } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Entry, EntryId, Kind } from '../../parts/reference/entries.ts';
import { findEntries } from '../../parts/reference/find-entries.ts';
import { ReferenceContext, useReference } from '../../parts/reference/reference-context.ts';
import { say } from '../../text/say.ts';
import { EntryPage } from './EntryPage.tsx';
import { FindField } from './FindField.tsx';
import { FoundList } from './FoundList.tsx';
import { SectionList } from './SectionList.tsx';
import css from './reference-drawer.module.css';

export interface ReferenceDrawerProps {
  readonly content: Content;
  readonly entries: readonly Entry[];
  /** The entry to open at; null: the list of everything. */
  readonly first: EntryId | null;
  readonly onClose: () => void;
}

export function ReferenceDrawer({ content, entries, first, onClose }: ReferenceDrawerProps) {
  const outside = useReference();
  const [wanted, setWanted] = useState('');
  const [section, setSection] = useState<Kind>('rule');
  const [trail, setTrail] = useState<readonly EntryId[]>(first === null ? [] : [first]);
  /** The entry just left: the focus goes back to where it was opened. */
  const left = useRef<EntryId | null>(null);
  const open = (id: EntryId | null) => {
    left.current = null;
    setTrail(id === null ? [] : [...trail, id]);
  };
  const inside = useMemo(
    () => (outside === null ? null : { ...outside, open }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `open` is new at each drawing and reads `trail`
    [outside, trail],
  );
  const found = useMemo(() => findEntries(entries, wanted), [entries, wanted]);
  const here = entries.find(({ id }) => id === trail.at(-1));
  const back = () => {
    left.current = trail.at(-1) ?? null;
    setTrail(trail.slice(0, -1));
  };
  const isSearching = wanted.trim() !== '';
  const list = { onOpen: open, left: left.current };
  return (
    <Dialog shape="drawer" title={say('reference.title')} onClose={onClose}>
      <ReferenceContext value={inside}>
        <div className={css.page}>
          {here === undefined ? (
            <>
              <FindField
                {...{ wanted, found }}
                isFirst={left.current === null}
                onChange={setWanted}
                onOpen={open}
              />
              {isSearching ? (
                <FoundList {...{ found, wanted, ...list }} />
              ) : (
                <SectionList {...{ entries, section, ...list }} onSection={setSection} />
              )}
            </>
          ) : (
            <>
              <nav className={css.way} aria-label={say('reference.title')}>
                <Button size="small" onPress={back}>
                  {say('reference.back')}
                </Button>
                {trail.length > 1 && (
                  <Button size="small" variant="ghost" onPress={() => open(null)}>
                    {say('reference.all')}
                  </Button>
                )}
              </nav>
              <EntryPage key={here.id} {...{ content, entries }} entry={here} onOpen={open} />
            </>
          )}
        </div>
      </ReferenceContext>
    </Dialog>
  );
}
