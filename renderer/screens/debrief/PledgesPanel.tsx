// Pledges of the game, broken ones first, with how many were made, kept and broken.
import type { PledgeLine } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { say } from '../../text/say.ts';
import { PledgeRow } from './PledgeRow.tsx';
import type { PageProps } from './DebriefScreen.tsx';
import css from './side.module.css';

const RANK: Record<PledgeLine['status'], number> = { broken: 0, kept: 1, lapsed: 2, open: 3 };

/** `most`: how many are shown here; the others are on the page of the talks. */
export function PledgesPanel({ debrief, content, most }: PageProps & { readonly most?: number }) {
  const sorted = debrief.pledges.toSorted((a, b) => RANK[a.status] - RANK[b.status] || a.since - b.since);
  const shown = most === undefined ? sorted : sorted.slice(0, most);
  const count = (status: PledgeLine['status']): number =>
    debrief.pledges.filter((one) => one.status === status).length;
  const note = say('debrief.pledges.count', {
    made: sorted.length,
    kept: count('kept'),
    broken: count('broken'),
  });
  if (sorted.length === 0) {
    return (
      <Panel title={say('debrief.pledges')}>
        <p className={css.none}>{say('debrief.pledges.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={say('debrief.pledges')} note={note}>
      <ul className={css.list}>
        {shown.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} content={content} />
        ))}
      </ul>
      <p className={css.foot}>
        {say('debrief.pledges.note')}
        {shown.length < sorted.length
          ? ` ${say('debrief.pledges.more', { count: sorted.length - shown.length })}`
          : ''}
      </p>
    </Panel>
  );
}
