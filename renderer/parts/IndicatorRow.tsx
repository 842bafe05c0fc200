// One number on a panel: its name, how it went, what it is or is thought to be, and its change.
import type { Content, IndicatorLine, Reading } from '../../engine/views/shapes.ts';
import { Sparkline } from '../charts/Sparkline.tsx';
import { entryId } from './reference/entries.ts';
import { Term } from './reference/Term.tsx';
import { number, range, signed } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import css from './indicator-row.module.css';

export function IndicatorRow({ line, content }: { readonly line: IndicatorLine; readonly content: Content }) {
  const { short, label, meaning, decimals } = content.indicators[line.indicator];
  return (
    <li className={css.row} title={`${label}. ${meaning}`}>
      <span className={css.name}>
        <Term entry={entryId('indicator', line.indicator)}>{short}</Term>
      </span>
      <span className={css.line}>
        <Sparkline history={line.history} width={56} height={24} />
      </span>
      <span className={css.value}>
        {valueWords(line.reading, decimals)}
        {line.reading.known === 'record' && <small>{say('reading.asOf', { asOf: line.reading.asOf })}</small>}
      </span>
      <span className={css.change}>{changeWords(line.change, decimals)}</span>
    </li>
  );
}

/** An estimate is never one number. */
function valueWords(reading: Reading, decimals: number): string {
  switch (reading.known) {
    case 'exact':
    case 'record':
      return number(reading.value, decimals);
    case 'estimate':
      return say('reading.estimate', { value: range(reading.low, reading.high, decimals) });
    case 'unknown':
      return say('reading.unknown');
  }
}

const changeWords = (change: number | null, decimals: number): string =>
  change === null ? say('change.none') : signed(change, decimals);
