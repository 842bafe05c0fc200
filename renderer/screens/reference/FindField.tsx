// The search field: finds while one types, says how many, and hands the arrows on to the list.
import type { KeyboardEvent } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { Entry, EntryId } from '../../parts/reference/entries.ts';
import { say } from '../../text/say.ts';
import { foundWords } from './found-words.ts';
import css from './find-field.module.css';

export interface FindFieldProps {
  readonly wanted: string;
  readonly found: readonly Entry[];
  /** The drawer was just opened here: the keyboard begins in the field. */
  readonly isFirst: boolean;
  readonly onChange: (wanted: string) => void;
  readonly onOpen: (id: EntryId) => void;
}

export function FindField({ wanted, found, isFirst, onChange, onOpen }: FindFieldProps) {
  const isSearching = wanted.trim() !== '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [best] = found;
    if (event.key === 'Enter' && isSearching && best !== undefined) onOpen(best.id);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.currentTarget
      .closest('[role=dialog]')
      ?.querySelector<HTMLElement>('[data-entries] button')
      ?.focus();
  };
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the one control that a drawer of texts is opened for */}
      <SearchField className={css.field} value={wanted} onChange={onChange} autoFocus={isFirst}>
        <Label className={css.label}>{say('reference.find')}</Label>
        <Input className={css.input} onKeyDown={onKeyDown} />
      </SearchField>
      <output className={css.count}>{isSearching ? foundWords(found.length) : ''}</output>
    </div>
  );
}
