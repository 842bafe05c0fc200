// Gives every term below it the way to the reference, and draws the drawer while it is open.
import { useMemo, useState, type ReactNode } from 'react';
import type { Content } from '../../../engine/views/shapes.ts';
import { later } from '../../parts/later.tsx';
import { entriesOf, type EntryId } from '../../parts/reference/entries.ts';
import { termFinder } from '../../parts/reference/find-terms.ts';
import { ReferenceContext, type Reference } from '../../parts/reference/reference-context.ts';
import { MissingPart, Nothing } from '../session/late-parts.tsx';

const ReferenceDrawer = later(() => import('./ReferenceDrawer.tsx').then((file) => file.ReferenceDrawer), {
  waiting: Nothing,
  missing: MissingPart,
});

export interface ReferenceProviderProps {
  /** null: there is nothing to look up yet, and terms are plain text. */
  readonly content: Content | null;
  /** Asked for before there was any content: it opens with it. */
  readonly isOpenAtOnce?: boolean;
  readonly onClosed?: () => void;
  readonly children?: ReactNode;
}

export function ReferenceProvider({
  content,
  isOpenAtOnce = false,
  onClosed,
  children,
}: ReferenceProviderProps) {
  /** undefined: closed. null: open at the list of everything. */
  const [at, setAt] = useState<EntryId | null | undefined>(isOpenAtOnce ? null : undefined);
  const entries = useMemo(() => (content === null ? [] : entriesOf(content)), [content]);
  const reference = useMemo((): Reference | null => {
    if (content === null) return null;
    const ids = new Set(entries.map(({ id }) => id));
    return { open: setAt, has: (id) => ids.has(id), finder: termFinder(entries) };
  }, [content, entries]);
  const close = () => {
    setAt(undefined);
    onClosed?.();
  };
  return (
    <ReferenceContext value={reference}>
      {children}
      {content !== null && at !== undefined && (
        <ReferenceDrawer {...{ content, entries }} first={at} onClose={close} />
      )}
    </ReferenceContext>
  );
}
