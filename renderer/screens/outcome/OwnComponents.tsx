// The five components of the own score, before and after the quarter.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, OutcomeView } from '../../../engine/views/shapes.ts';
import { ScoreBars } from '../../charts/ScoreBars.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import css from './side.module.css';

interface Props {
  readonly outcome: OutcomeView;
  readonly seat: Seat;
  readonly content: Content;
}

export function OwnComponents({ outcome, seat, content }: Props) {
  const bars = outcome.components.map(({ component, before, after }) => ({
    id: component,
    label: content.seats[seat].components[component]?.label ?? component,
    start: before,
    end: after,
    par: null,
    parNote: null,
    note:
      before === after
        ? say('outcome.components.unchanged')
        : say('debrief.scores.from', { start: number(before, 0) }),
  }));
  return (
    <Panel title={say('outcome.components')} note={say('outcome.components.note')}>
      <div className={css.pad}>
        <ScoreBars
          seat={seat}
          name={say('outcome.components')}
          bars={bars}
          format={(value) => number(value, 0)}
        />
      </div>
    </Panel>
  );
}
