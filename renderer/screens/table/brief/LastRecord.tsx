// What the public record of the last quarter holds: its headlines, and the numbers known only from records.
import { headlineWords } from '../../../text/headline-words.ts';
import { readingWords } from '../../../text/amounts.ts';
import { say } from '../../../text/say.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { isSeat } from '../../../../engine/ids.ts';
import { useTable } from '../table-context.ts';
import css from './news.module.css';

export function LastRecord() {
  const { view, content } = useTable();
  const { outcome } = view;
  const records = view.indicators.filter(({ reading }) => reading.known === 'record');
  return (
    <section className={css.record} aria-labelledby="record-title">
      <header className={css.head}>
        <h2 id="record-title">{say('table.record.title')}</h2>
        <span>{outcome === null ? '' : say('table.record.of', { quarter: outcome.quarter })}</span>
      </header>
      {outcome === null && <p className={css.none}>{say('table.record.first')}</p>}
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
      {records.length > 0 && (
        <dl className={css.figures}>
          {records.map(({ indicator, reading }) => (
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
