// R4 Backfill that arrives: Moscow's level after listings, Beijing's lean and what Moscow reins in (W-22, W-23, N-35).
import { step } from '../ledger.ts';
import { played, type Table } from '../table.ts';

export function arrivingBackfill(table: Table): void {
  const { indicators, books } = table.state;
  const p = table.scenario.parameters;
  const listings = 1 - (p.listingsBite * indicators.listingsOfRussia) / 100;
  const arrives = indicators.backfill * listings * (1 - lean(table));
  books.arrivingBackfill = played(table).reinsInFronts > 0 ? Math.min(p.reinedInAtMost, arrives) : arrives;
  const leans = table.scenario.withSpecial.leansOnMoscow;
  if (leans && played(table).leansOnMoscow > 0 && indicators.backfill >= p.leanResentedFrom)
    step(table, 'sinoRussianTies', p.leanResented, leans.id, ['backfill', `move:${leans.id}`]);
  // Washington's request lasts exactly the quarter after it is made.
  books.requestPending = played(table).asksBeijing > 0 ? 1 : 0;
}

/** Share of backfill that Beijing's pressure keeps away, 0 to .4. */
function lean(table: Table): number {
  if (played(table).leansOnMoscow === 0) return 0;
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  return p.leanShare + p.leanAsked * books.requestPending * (1 - indicators.tradeWar / 100);
}
