// The chosen indicators as figures: one row each, one column for the start and for every quarter.
import type { Indicator } from '../../../engine/ids.ts';
import chart from '../../charts/chart.module.css';
import { ScrollArea } from '../../charts/ScrollArea.tsx';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';

export function MultiplesTable({
  debrief,
  content,
  chosen,
}: PageProps & { readonly chosen: readonly Indicator[] }) {
  return (
    <ScrollArea label={say('debrief.multiples')}>
      <table className={chart.table}>
        <caption className="visually-hidden">{say('debrief.multiples.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.causes.indicator')}</th>
            <th scope="col">{say('debrief.multiple.start')}</th>
            {debrief.rounds.map((round) => (
              <th scope="col" key={round.round}>
                {round.quarter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chosen.map((indicator, place) => (
            <tr key={place}>
              <th scope="row">{content.indicators[indicator].label}</th>
              {(debrief.indicators.find((one) => one.indicator === indicator)?.values ?? []).map(
                (value, i) => (
                  <td key={i}>{number(value, content.indicators[indicator].decimals)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
