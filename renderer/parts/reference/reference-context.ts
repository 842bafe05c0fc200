// The way from any term to its entry. Absent (null) where nothing can be looked up; terms are then plain text.
import { createContext, useContext } from 'react';
import type { EntryId } from './entries.ts';
import type { TermFinder } from './find-terms.ts';

export interface Reference {
  /** Opens the drawer at an entry, or at its list of everything. */
  readonly open: (entry: EntryId | null) => void;
  readonly has: (entry: EntryId) => boolean;
  readonly finder: TermFinder;
}

export const ReferenceContext = createContext<Reference | null>(null);

export const useReference = (): Reference | null => useContext(ReferenceContext);
