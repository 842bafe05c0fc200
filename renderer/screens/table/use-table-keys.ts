// The keys of the table: one letter opens one page, F6 goes from part to part, Enter asks before it seals.
import { useEffect } from 'react';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { useShortcuts } from '../../parts/use-shortcuts.ts';
import { useSettings } from '../../use-settings.ts';
import { useRegions } from './use-regions.ts';
import type { OrdersSheet } from './orders/orders-sheet.ts';

export type TablePage = 'indicators' | 'brief' | null;

export interface TableKeys {
  readonly view: SeatView;
  readonly onPage: (page: TablePage) => void;
  readonly onSheet: (sheet: OrdersSheet) => void;
}

export function useTableKeys({ view, onPage, onSheet }: TableKeys): void {
  const isOrders = view.head.phase === 'orders';
  const mayChange = isOrders && !view.sealed;
  useShortcuts({
    i: () => onPage('indicators'),
    b: () => onPage('brief'),
    ...(mayChange && { m: () => onSheet({ kind: 'all-moves' }), a: () => onSheet({ kind: 'advice' }) }),
  });
  useRegions();
  useEnter(mayChange, () => onSheet({ kind: 'seal' }));
}

/** Enter belongs to the control that has the focus; a level of the dial and the bare sheet have no use for it. */
function useEnter(isOn: boolean, act: () => void): void {
  const { shortcuts } = useSettings();
  useEffect(() => {
    if (!isOn || !shortcuts) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || isControl(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

const CONTROLS =
  'button, a, textarea, select, [role=dialog], [role=alertdialog], [role=listbox], input:not([type=radio])';

const isControl = (target: EventTarget | null): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog]') !== null ||
  (target instanceof Element && target.closest(CONTROLS) !== null);
