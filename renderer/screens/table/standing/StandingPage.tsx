// What always holds for the seat, for phases whose sheet has no room for it.
import { AgendaCard } from './AgendaCard.tsx';
import { OddsPanel } from './OddsPanel.tsx';
import { RedLines } from './RedLines.tsx';
import { WhatCounts } from './WhatCounts.tsx';
import css from './standing-column.module.css';

export function StandingPage() {
  return (
    <div className={css.page}>
      <WhatCounts />
      <RedLines />
      <AgendaCard />
      <OddsPanel />
    </div>
  );
}
