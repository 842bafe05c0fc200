// R2 Dials: the four standing levels take what was ordered.
import { DIAL_OF, SEATS } from '../ids.ts';
import { set } from '../ledger.ts';
import type { Table } from '../table.ts';

export function dials(table: Table): void {
  for (const seat of SEATS) set(table, DIAL_OF[seat], table.orders[seat].dial, DIAL_OF[seat]);
}
