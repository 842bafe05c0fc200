// The list of injects: what fired, what can fire now, what the white cell holds back.
import type { WhiteCellView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { say } from '../../text/say.ts';
import { FailureLine } from './FailureLine.tsx';
import { InjectRow } from './InjectRow.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './injects-panel.module.css';

type State = WhiteCellView['injects'][number]['state'];

const RANK: Record<State, number> = { fired: 0, eligible: 1, held: 2, waiting: 3, 'fired-before': 4 };

export function InjectsPanel() {
  const { view } = useWhiteCell();
  const directing = useDirecting();
  const sorted = view.injects.toSorted((a, b) => RANK[a.state] - RANK[b.state]);
  const count = (...states: readonly State[]): number =>
    sorted.filter((one) => states.includes(one.state)).length;
  const note = say('whiteCell.injects.count', {
    fired: count('fired', 'fired-before'),
    due: count('eligible'),
    held: count('held'),
  });
  return (
    <Panel title={say('whiteCell.injects')} note={note}>
      <FailureLine failure={directing.failure} />
      {sorted.length === 0 ? (
        <p className={css.none}>{say('whiteCell.injects.none')}</p>
      ) : (
        <ul className={css.list}>
          {sorted.map((line) => (
            <InjectRow key={line.inject} line={line} directing={directing} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
