// What the cards beside the orders expected of the other dials, and what was ordered.
import chart from '../../charts/chart.module.css';
import { ScrollArea } from '../../charts/ScrollArea.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { percent } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { listPredictions, type Prediction } from './predictions.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './beliefs-page.module.css';

export function PredictionsTable({ debrief, content }: PageProps) {
  const predictions = listPredictions(debrief);
  return (
    <Panel title={say('debrief.predictions')} note={say('debrief.predictions.note')}>
      {predictions.length === 0 ? (
        <p className={css.none}>{say('debrief.predictions.none')}</p>
      ) : (
        <ScrollArea label={say('debrief.predictions')}>
          <table className={chart.table}>
            <thead>
              <tr>
                <th scope="col">{say('debrief.misreadings.who')}</th>
                <th scope="col">{say('debrief.misreadings.when')}</th>
                <th scope="col">{say('debrief.misreadings.about')}</th>
                <th scope="col">{say('debrief.predictions.expected')}</th>
                <th scope="col">{say('debrief.predictions.ordered')}</th>
                <th scope="col">{say('debrief.predictions.confidence')}</th>
              </tr>
            </thead>
            <tbody>
              {predictions.map((one) => (
                <Row key={`${one.round}-${one.seat}-${one.about}`} one={one} content={content} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  );
}

function Row({ one, content }: { readonly one: Prediction; readonly content: PageProps['content'] }) {
  return (
    <tr>
      <th scope="row">
        <span className={css.seat}>
          <SeatMark seat={one.seat} size={16} isDecorative /> {content.seats[one.seat].label}
        </span>
      </th>
      <td>{one.quarter}</td>
      <td>
        {say('finding.owned', {
          seat: content.seats[one.about].label,
          cause: content.seats[one.about].dial.label.toLowerCase(),
        })}
      </td>
      <td>{one.expected}</td>
      <td>
        <span className={css.fate} data-hit={one.hit}>
          {one.truth} <Icon name={one.hit ? 'check' : 'close'} size={12} />
          {say(one.hit ? 'debrief.predictions.hit' : 'debrief.predictions.miss')}
        </span>
      </td>
      <td>{percent(one.confidence / 100)}</td>
    </tr>
  );
}
