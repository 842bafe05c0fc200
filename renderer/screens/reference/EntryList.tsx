// Entries one below the other; arrows go up and down, Enter opens.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { SeatMark } from '../../parts/SeatMark.tsx';
import type { Entry, EntryId } from '../../parts/reference/entries.ts';
import { say } from '../../text/say.ts';
import css from './entry-list.module.css';

export interface EntryListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Entries of several kinds: each says which. */
  readonly isMixed?: boolean;
  /** The entry that was just left: the focus goes back to it. */
  readonly left: EntryId | null;
  readonly onOpen: (id: EntryId) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function EntryList({ label, entries, isMixed = false, left, onOpen }: EntryListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (left !== null) list.current?.querySelector<HTMLElement>(`[data-entry="${left}"]`)?.focus();
  }, [left]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
    const next = buttons[buttons.indexOf(event.target) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons
    <ul ref={list} className={css.list} aria-label={label} data-entries onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Button className={css.entry} data-entry={entry.id} onPress={() => onOpen(entry.id)}>
            {entry.seat !== null && <SeatMark seat={entry.seat} size={18} />}
            {entry.mark !== null && <span className={css.mark}>{entry.mark}</span>}
            <span className={css.title}>{entry.title}</span>
            {isMixed && <span className={css.kind}>{say(`reference.kind.${entry.kind}`)}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
