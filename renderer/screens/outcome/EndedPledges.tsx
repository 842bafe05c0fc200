// Pledges that this quarter ended, kept or broken, as far as the seat knows them.
import type { Content, PledgeLine, SeatView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { PledgeRow } from '../debrief/PledgeRow.tsx';
import { say } from '../../text/say.ts';
import css from './side.module.css';

interface Props {
  readonly round: number;
  readonly view: SeatView;
  readonly content: Content;
}

export function EndedPledges({ round, view, content }: Props) {
  const ended = view.pledges.filter((pledge: PledgeLine) => pledge.endedIn === round);
  if (ended.length === 0) return null;
  return (
    <Panel title={say('outcome.pledges')}>
      <ul className={css.pledges}>
        {ended.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} content={content} />
        ))}
      </ul>
    </Panel>
  );
}
