// One public number, large: its name, its value, its trend and its change since the last quarter.
import type { Indicator } from '../../../engine/ids.ts';
import type { Content, IndicatorLine } from '../../../engine/views/shapes.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { readingWords } from '../../text/amounts.ts';
import { signed } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import css from './wall-indicator.module.css';

/** Where a change is plainly dangerous for everybody; every other change stays neutral on a shared screen. */
const DANGEROUS: Partial<Record<Indicator, 1 | -1>> = { tension: 1, usChinaTies: -1 };

export function WallIndicator({
  line,
  content,
}: {
  readonly line: IndicatorLine;
  readonly content: Content;
}) {
  const { label, decimals } = content.indicators[line.indicator];
  const { change } = line;
  const isDangerous = change !== null && change * (DANGEROUS[line.indicator] ?? 0) > 0;
  return (
    <section className={css.indicator}>
      <h2>{label}</h2>
      <div className={css.row}>
        <p className={css.value}>{readingWords(line.reading, decimals)}</p>
        <Sparkline history={line.history} width={86} height={28} />
        <p className={css.change} data-dangerous={isDangerous || undefined}>
          {change === null ? say('change.none') : signed(change, decimals)}
        </p>
      </div>
    </section>
  );
}
