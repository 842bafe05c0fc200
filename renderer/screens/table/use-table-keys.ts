// The keys of the table: one letter opens one page, Enter asks before it seals.
import { useEffect } from 'react';
import type { SeatView } from '../../../engine/views/shapes.ts';
import { isPressed } from '../../parts/key-table.ts';
import { useMayAct, useOtherHead } from '../../parts/acting.ts';
import { isCovered, useShortcuts } from '../../parts/use-shortcuts.ts';
import { useSettings } from '../../use-settings.ts';
import type { OrdersSheet } from './orders/orders-sheet.ts';

export type TablePage = 'indicators' | 'brief' | null;

export interface TableKeys {
  readonly view: SeatView;
  readonly onPage: (page: TablePage) => void;
  readonly onSheet: (sheet: OrdersSheet) => void;
}

export function useTableKeys({ view, onPage, onSheet }: TableKeys): void {
  const isOrders = view.head.phase === 'orders';
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const mayChange = isOrders && isPlayed && !view.sealed;
  useShortcuts({
    indicators: () => onPage('indicators'),
    brief: () => onPage('brief'),
    ...(mayChange && {
      moves: () => onSheet({ kind: 'all-moves' }),
      advice: () => onSheet({ kind: 'advice' }),
    }),
  });
  useEnter(mayChange && head === null, () => onSheet({ kind: 'seal' }));
}

/** Enter belongs to the control that has the focus; a level of the dial and the bare sheet have no use for it. */
function useEnter(isOn: boolean, act: () => void): void {
  const { shortcuts } = useSettings();
  useEffect(() => {
    if (!isOn || !shortcuts) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!isPressed('seal', event) || event.shiftKey || event.defaultPrevented || event.repeat) return;
      if (isCovered() || isControl(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

const CONTROLS = 'button, a, textarea, select, input:not([type=radio])';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null;
