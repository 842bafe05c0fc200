// Single-key shortcuts: never in a text field, never with a modifier, not while a dialog is open, and only if the
// person left them on. Keys are `event.key` in lower case: `m`, `?`, `f6`.
import { useEffect, useRef } from 'react';
import { useSettings } from '../use-settings.ts';

export type Shortcuts = Readonly<Record<string, () => void>>;

export function useShortcuts(shortcuts: Shortcuts): void {
  const { shortcuts: areOn } = useSettings();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        isTyping(event.target) ||
        document.querySelector('[role="dialog"],[role="alertdialog"],[role="listbox"]')
      )
        return;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [areOn]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type="radio"],[type="checkbox"]), textarea, select'));
