// One number: its truth, what every seat believes, and who is furthest off.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Content, WhiteCellView } from '../../../engine/views/shapes.ts';
import { BeliefRow } from '../../charts/BeliefRow.tsx';
import { valueOf } from '../../charts/readings.ts';
import { IconButton } from '../../parts/IconButton.tsx';
import { rangeWords, readingWords } from '../../text/amounts.ts';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './truth-panel.module.css';

type Row = WhiteCellView['truth'][number];

export function TruthRow({ row, onRemove }: { readonly row: Row; readonly onRemove: () => void }) {
  const { content } = useWhiteCell();
  const { label, short, unit, min, max, decimals } = content.indicators[row.indicator];
  const digits = Number.isInteger(row.value) && unit.startsWith('level') ? 0 : decimals;
  return (
    <div className={css.row}>
      <BeliefRow
        title={say('whiteCell.truth.title', { indicator: short, unit })}
        truthLabel={say('whiteCell.truth.truth')}
        truth={row.value}
        truthText={number(row.value, digits)}
        note={worstWords(row, content)}
        summary={summaryOf(row, content)}
        beliefs={SEATS.map((seat) => ({ seat, reading: row.beliefs[seat] }))}
        min={min}
        max={max}
        format={(value) => number(value, Number.isInteger(value) ? 0 : decimals)}
      />
      <IconButton
        icon="close"
        label={say('whiteCell.truth.remove', { indicator: label })}
        onPress={onRemove}
      />
    </div>
  );
}

/** `Washington 36 out`: the reading that is furthest from the truth. */
function worstWords(row: Row, content: Content): string {
  const off = (seat: Seat): number => {
    const value = valueOf(row.beliefs[seat]);
    return value === null ? 0 : Math.abs(value - row.value);
  };
  const [worst] = SEATS.toSorted((a, b) => off(b) - off(a));
  const { decimals } = content.indicators[row.indicator];
  if (worst === undefined || off(worst) < 0.5 * 10 ** -decimals) return say('whiteCell.truth.agree');
  return say('whiteCell.truth.off', {
    seat: content.seats[worst].label,
    distance: number(off(worst), decimals),
  });
}

function summaryOf(row: Row, content: Content): string {
  const { label, decimals } = content.indicators[row.indicator];
  const beliefs = SEATS.map((seat) => {
    const reading = row.beliefs[seat];
    const range = rangeWords(reading, decimals);
    const value =
      range === null ? readingWords(reading, decimals) : `${readingWords(reading, decimals)}, ${range}`;
    return say('whiteCell.truth.belief', { seat: content.seats[seat].label, value });
  });
  return say('whiteCell.truth.summary', {
    indicator: label,
    truth: number(row.value, decimals),
    beliefs: beliefs.join('; '),
  });
}
