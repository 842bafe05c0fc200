// What every part of the table reads: the seat's view, the texts, and the way to the host.
import { createContext, useContext } from 'react';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../parts/orders/use-order-draft.ts';

export interface Table {
  readonly view: SeatView;
  readonly content: Content;
  readonly send: Send;
}

export const TableContext = createContext<Table | null>(null);

export function useTable(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error('a part of the table is drawn outside the table');
  return table;
}
