// How well each seat foresaw the others: hits, confidence, and the Brier score that weighs one against the other.
import chart from '../../charts/chart.module.css';
import { ScrollArea } from '../../charts/ScrollArea.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { number, percent } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { listPredictions, rankForesight } from './predictions.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './beliefs-page.module.css';

export function ForesightTable({ debrief, content }: PageProps) {
  const ranked = rankForesight(listPredictions(debrief));
  if (ranked.length === 0) return null;
  return (
    <Panel title={say('debrief.foresight')}>
      <ScrollArea label={say('debrief.foresight')}>
        <table className={chart.table}>
          <thead>
            <tr>
              <th scope="col">{say('debrief.misreadings.who')}</th>
              <th scope="col">{say('debrief.foresight.right')}</th>
              <th scope="col">{say('debrief.foresight.sure')}</th>
              <th scope="col">{say('debrief.foresight.brier')}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((one) => (
              <tr key={one.seat}>
                <th scope="row">
                  <span className={css.seat}>
                    <SeatMark seat={one.seat} size={16} isDecorative /> {content.seats[one.seat].label}
                  </span>
                </th>
                <td>{say('debrief.foresight.of', { hits: one.hits, made: one.made })}</td>
                <td>{percent(one.confidence)}</td>
                <td>
                  <strong>{number(one.brier, 2)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className={css.foot}>{say('debrief.foresight.note')}</p>
    </Panel>
  );
}
