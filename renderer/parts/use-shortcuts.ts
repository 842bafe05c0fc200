// Single-key shortcuts: never in a text field, never with a modifier, not while a dialog is open, and only if the
// person left them on.
import { useEffect, useRef } from 'react';
import { useSettings } from '../use-settings.ts';
import { isPressed, type KEYS, type KeyId } from './key-table.ts';

/** The keys that are shortcuts; Enter belongs to the control that has the focus, see use-table-keys.ts. */
type ShortcutId = { [Id in KeyId]: (typeof KEYS)[Id]['kind'] extends 'shortcut' ? Id : never }[KeyId];
export type Shortcuts = Readonly<Partial<Record<Exclude<ShortcutId, 'seal'>, () => void>>>;

export function useShortcuts(shortcuts: Shortcuts): void {
  const { shortcuts: areOn } = useSettings();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isTyping(event.target) || isCovered()) return;
      const acts = Object.entries(latest.current) as [KeyId, () => void][];
      const act = acts.find(([id]) => isPressed(id, event))?.[1];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [areOn]);
}

/** Something lies over the sheet and has the keys. */
export const isCovered = (): boolean =>
  document.querySelector('[role="dialog"],[role="alertdialog"],[role="listbox"]') !== null;

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type="radio"],[type="checkbox"]), textarea, select'));
