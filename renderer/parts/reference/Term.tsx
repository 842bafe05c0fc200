// A word that opens its entry in the reference: a quiet link in a text or a label.
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { say } from '../../text/say.ts';
import type { EntryId } from './entries.ts';
import { useReference } from './reference-context.ts';
import css from './term.module.css';

export interface TermProps {
  readonly entry: EntryId;
  /** The words where the child alone would not tell what is opened. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Term({ entry, label, children }: TermProps) {
  const reference = useReference();
  if (reference === null || !reference.has(entry)) return children;
  return (
    <Link
      className={css.term}
      data-term={entry}
      onPress={() => reference.open(entry)}
      {...(label !== undefined && { 'aria-label': say('reference.look', { words: label }) })}
    >
      {children}
    </Link>
  );
}
