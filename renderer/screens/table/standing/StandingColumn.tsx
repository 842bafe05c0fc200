// The left column, the same in every phase: what counts, red lines, agenda, numbers, odds.
import { Region } from '../Region.tsx';
import { say } from '../../../text/say.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { OddsPanel } from './OddsPanel.tsx';
import { RedLines } from './RedLines.tsx';
import { WhatCounts } from './WhatCounts.tsx';
import css from './standing-column.module.css';

export function StandingColumn({ onAllIndicators }: { readonly onAllIndicators: () => void }) {
  return (
    <Region name="standing" label={say('table.region.standing')} className={css.column} pane="standing">
      <WhatCounts />
      <RedLines />
      <AgendaCard />
      <IndicatorPanel onAll={onAllIndicators} />
      <OddsPanel />
    </Region>
  );
}
