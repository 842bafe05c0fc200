// The Council: the text, the count and what dilution strikes, and the vote or the wait for it.
import { say } from '../../../text/say.ts';
import { SeatProgress } from '../../../parts/orders/SeatProgress.tsx';
import { Region } from '../Region.tsx';
import { TalksColumn } from '../talks/TalksColumn.tsx';
import { useTable } from '../table-context.ts';
import type { TablePage } from '../use-table-keys.ts';
import { isVoter } from './council-facts.ts';
import { DilutionChart } from './DilutionChart.tsx';
import { DraftText } from './DraftText.tsx';
import { Horseshoe } from './Horseshoe.tsx';
import { VotePanel } from './VotePanel.tsx';
import css from './council-phase.module.css';

export function CouncilPhase({ onPage }: { readonly onPage: (page: TablePage) => void }) {
  const { view, content } = useTable();
  const { council } = view;
  if (council === null) return <p className={css.none}>{say('table.council.none')}</p>;
  return (
    <div className={css.phase}>
      <Region name="draft" label={say('table.region.draft')} className={css.draft}>
        <DraftText council={council} onPage={onPage} />
      </Region>
      <Region name="count" label={say('table.region.count')} className={css.count}>
        <Horseshoe council={council} />
        <DilutionChart council={council} />
      </Region>
      <Region name="vote" label={say('table.region.vote')} className={css.vote}>
        {isVoter(view.audience) ? <VotePanel council={council} /> : <Watching />}
        <TalksColumn variant="corridor" />
      </Region>
    </div>
  );

  function Watching() {
    return (
      <section className={css.watching}>
        <h2>{say('table.council.watching')}</h2>
        <p>
          {view.audience === 'washington' ? say('table.council.washington') : say('table.council.pyongyang')}
        </p>
        <SeatProgress
          seats={view.head.seats.filter(({ seat }) => isVoter(seat))}
          content={content}
          own={view.audience}
          phase="council"
        />
      </section>
    );
  }
}
