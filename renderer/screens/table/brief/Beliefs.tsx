// What this seat believes of the dials of the others and of what they think: bars on a shared axis, pale for doubt.
import { DIAL_OF, SEATS, type Indicator, type Seat } from '../../../../engine/ids.ts';
import type { Content, IndicatorLine } from '../../../../engine/views/shapes.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { rangeWords, readingWords } from '../../../text/amounts.ts';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './beliefs.module.css';

/** What a seat believes of a dial is shown with that dial. */
const OWN_ESTIMATE: Readonly<Partial<Record<Seat, Indicator>>> = {
  beijing: 'believedBackfill',
  washington: 'estimatedEnforcement',
};

export function Beliefs() {
  const { view, content } = useTable();
  const lineOf = (indicator: Indicator) => view.indicators.find((line) => line.indicator === indicator);
  const others = SEATS.filter((seat) => seat !== view.audience);
  const thoughts = view.indicators.filter(
    ({ indicator, reading }) =>
      content.indicators[indicator].group === 'belief' &&
      reading.known !== 'unknown' &&
      OWN_ESTIMATE[view.audience] !== indicator,
  );
  return (
    <section className={css.beliefs} aria-labelledby="beliefs-title">
      <header className={css.head}>
        <h2 id="beliefs-title">{say('table.beliefs.title')}</h2>
        <span>{say('table.beliefs.note')}</span>
      </header>
      <ul className={css.list}>
        {others.map((seat) => (
          <DialBelief key={seat} seat={seat} line={lineOf(DIAL_OF[seat])} content={content} />
        ))}
        {thoughts.map((line) => (
          <li key={line.indicator} className={css.line}>
            <span />
            <span className={css.name}>{content.indicators[line.indicator].label}</span>
            <BeliefBar line={line} content={content} />
            <span className={css.value}>
              {rangeWords(line.reading, content.indicators[line.indicator].decimals) ??
                readingWords(line.reading, content.indicators[line.indicator].decimals)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DialBeliefProps {
  readonly seat: Seat;
  readonly line: IndicatorLine | undefined;
  readonly content: Content;
}

function DialBelief({ seat, line, content }: DialBeliefProps) {
  const { dial, label } = content.seats[seat];
  if (line === undefined) return null;
  const { reading } = line;
  const nearest = reading.known === 'unknown' ? undefined : dial.levels[Math.round(reading.value)]?.words;
  return (
    <li className={css.line} data-seat={seat}>
      <SeatMark seat={seat} size={18} isDecorative />
      <span className={css.name}>
        {say('table.beliefs.dial', { seat: label, dial: dial.label.toLowerCase() })}
        <small>
          {nearest === undefined ? say('table.beliefs.unknown') : nearestWords(reading.known, nearest)}
        </small>
      </span>
      <BeliefBar line={line} content={content} />
      <span className={css.value}>
        {rangeWords(reading, 1) ?? readingWords(reading, reading.known === 'exact' ? 0 : 1)}
      </span>
    </li>
  );
}

const nearestWords = (known: IndicatorLine['reading']['known'], words: string): string =>
  known === 'exact' ? say('table.beliefs.known', { words }) : say('table.beliefs.nearest', { words });

function BeliefBar({
  line: { indicator, reading },
  content,
}: {
  readonly line: IndicatorLine;
  readonly content: Content;
}) {
  const { min, max } = content.indicators[indicator];
  const share = (value: number) => `${(100 * (value - min)) / (max - min)}%`;
  if (reading.known === 'unknown') return <span className={css.bar} data-known="unknown" />;
  return (
    <span className={css.bar} data-known={reading.known} aria-hidden="true">
      {reading.known === 'estimate' && (
        <span
          className={css.range}
          style={{ left: share(reading.low), right: `calc(100% - ${share(reading.high)})` }}
        />
      )}
      <span className={css.point} style={{ left: share(reading.value) }} />
    </span>
  );
}
