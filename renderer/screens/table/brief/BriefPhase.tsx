// Brief: what is new, what is on the record, what this seat stands for and what it believes of the others.
import { say } from '../../../text/say.ts';
import { ReadyBar } from '../ReadyBar.tsx';
import { Region } from '../Region.tsx';
import { useTable } from '../table-context.ts';
import { Beliefs } from './Beliefs.tsx';
import { LastRecord } from './LastRecord.tsx';
import { News } from './News.tsx';
import { Situation } from './Situation.tsx';
import { RoleBrief } from './RoleBrief.tsx';
import css from './brief-phase.module.css';

export function BriefPhase({ onBrief }: { readonly onBrief: () => void }) {
  const { view } = useTable();
  const isFirst = view.head.round === 1;
  return (
    <div className={css.phase} data-pane="work">
      <div className={css.parts}>
        <Region name="news" label={say('table.region.news')} className={css.news} scrolls>
          <News />
          {isFirst ? <Situation /> : <LastRecord />}
          {isFirst && <Beliefs />}
        </Region>
        <Region name="brief" label={say('table.region.brief')} className={css.brief} scrolls>
          <RoleBrief isOpen={isFirst} onBrief={onBrief} />
          {!isFirst && <Beliefs />}
        </Region>
      </div>
      <ReadyBar />
    </div>
  );
}
