// A text in which every word that the reference explains opens its entry, the first time that it stands there.
import { Fragment, type ReactNode } from 'react';
import type { EntryId } from './entries.ts';
import { useReference, type Reference } from './reference-context.ts';
import { Term } from './Term.tsx';

export interface TermTextProps {
  readonly text: string;
  /** The entry that this text belongs to: it does not link to itself. */
  readonly of?: EntryId | undefined;
}

export function TermText({ text, of }: TermTextProps) {
  return linked(text, useReference(), new Set(of === undefined ? [] : [of]));
}

/** `seen` grows; give the same set for several texts of one page. */
export const linked = (text: string, reference: Reference | null, seen: Set<EntryId>): ReactNode =>
  reference === null
    ? text
    : reference.finder.split(text, seen).map((piece, at) =>
        piece.entry === null ? (
          <Fragment key={at}>{piece.text}</Fragment>
        ) : (
          <Term key={at} entry={piece.entry}>
            {piece.text}
          </Term>
        ),
      );
