// The Council: the text, the count and what dilution strikes, and the vote or the wait for it.
import { useState } from 'react';
import type { Vote } from '../../../../engine/ids.ts';
import { say } from '../../../text/say.ts';
import { SeatProgress } from '../../../parts/orders/SeatProgress.tsx';
import { Region } from '../Region.tsx';
import { TalksColumn } from '../talks/TalksColumn.tsx';
import { useTable } from '../table-context.ts';
import type { TablePage } from '../use-table-keys.ts';
import { isVoter, readAs, readingOf, type Dilution } from './council-facts.ts';
import { DilutionChart } from './DilutionChart.tsx';
import { DraftText } from './DraftText.tsx';
import { Horseshoe } from './Horseshoe.tsx';
import { VotePanel } from './VotePanel.tsx';
import css from './council-phase.module.css';

export function CouncilPhase({ onPage }: { readonly onPage: (page: TablePage) => void }) {
  const { view, content } = useTable();
  const { audience, council } = view;
  const [choice, setChoice] = useState<Vote | null>(null);
  const [dilution, setDilution] = useState<Dilution>('none');
  if (council === null) return <p className={css.none}>{say('table.council.none')}</p>;
  const hasVote = isVoter(audience);
  const vote = council.ownVote ?? choice;
  return (
    <div className={css.phase}>
      <Region name="draft" label={say('table.region.draft')} className={css.draft} pane="draft">
        <DraftText
          {...{ council, onPage }}
          reading={hasVote ? readingOf(audience, vote) : readAs(dilution)}
          onReadAs={hasVote ? undefined : setDilution}
        />
      </Region>
      <Region name="count" label={say('table.region.count')} className={css.count} pane="count">
        <Horseshoe council={council} />
        <DilutionChart council={council} />
      </Region>
      <div className={css.side}>
        <Region name="vote" label={say('table.region.vote')} className={css.vote} pane="vote">
          {hasVote ? <VotePanel council={council} choice={vote} onChoose={setChoice} /> : <Watching />}
        </Region>
        <TalksColumn variant="corridor" />
      </div>
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
