// What the public record of the last quarter holds: its headlines, and the numbers known only from records.
import { headlineWords } from '../../../text/headline-words.ts';
import { readingWords } from '../../../text/amounts.ts';
import { number } from '../../../text/numbers.ts';
import { say } from '../../../text/say.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { isSeat } from '../../../../engine/ids.ts';
import { useTable } from '../table-context.ts';
import css from './news.module.css';

export function LastRecord() {
  const { view, content } = useTable();
  const { outcome, records } = view;
  const lines = view.indicators.filter(({ reading }) => reading.known === 'record');
  return (
    <section className={css.record} aria-labelledby="record-title">
      <header className={css.head}>
        <h2 id="record-title">{say('table.record.title')}</h2>
        <span>{records === null ? '' : say('table.record.of', { quarter: records.quarter })}</span>
      </header>
      {outcome === null && records === null && <p className={css.none}>{say('table.record.first')}</p>}
      <ul className={css.lines}>
        {outcome?.headlines.map((headline, at) => (
          <li key={at}>
            {isSeat(headline.seat) ? (
              <SeatMark seat={headline.seat} size={16} />
            ) : (
              <span className={css.noMark} />
            )}
            <span className={css.recordText}>{headlineWords(headline, content, outcome.votes).title}</span>
          </li>
        ))}
      </ul>
      {(records !== null || lines.length > 0) && (
        <dl className={css.figures}>
          {records !== null && (
            <>
              <div>
                <dt>{say('table.record.customs')}</dt>
                <dd>{say('table.record.customsValue', { value: number(records.chineseCustoms) })}</dd>
              </div>
              <div>
                <dt>{say('table.record.russia')}</dt>
                <dd>{say('table.record.russiaValue', { value: number(records.russianTrade) })}</dd>
              </div>
            </>
          )}
          {lines.map(({ indicator, reading }) => (
            <div key={indicator}>
              <dt>{content.indicators[indicator].label}</dt>
              <dd>{readingWords(reading, content.indicators[indicator].decimals)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
