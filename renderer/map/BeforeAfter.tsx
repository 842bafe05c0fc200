// The North and its borders before and after a quarter, one under the other on one scale.
import type { Content, OutcomeView, Reading } from '../../engine/views/shapes.ts';
import { range } from '../text/numbers.ts';
import { quarterBefore } from '../text/quarters.ts';
import { say } from '../text/say.ts';
import { ExerciseMap } from './ExerciseMap.tsx';
import css from './before-after.module.css';

export interface BeforeAfterProps {
  readonly outcome: Pick<OutcomeView, 'flows' | 'quarter' | 'waterfalls'>;
  readonly content: Content;
}

export function BeforeAfter({ outcome, content }: BeforeAfterProps) {
  const exports = outcome.waterfalls.find(({ indicator }) => indicator === 'exports');
  const sides = [
    {
      side: 'before',
      quarter: quarterBefore(outcome.quarter),
      flows: outcome.flows.before,
      reading: exports?.before,
    },
    { side: 'after', quarter: outcome.quarter, flows: outcome.flows.after, reading: exports?.after },
  ] as const;
  return (
    <section className={css.pair} aria-label={say('map.change.label')}>
      {sides.map(({ side, quarter, flows, reading }) => (
        <div key={side} className={css.map}>
          <ExerciseMap flows={flows} content={content} framing="near">
            <p className={css.plate}>
              <b>{say(`map.change.${side}`)}</b> {quarter}
              {reading !== undefined && <span>{exportWords(reading)}</span>}
            </p>
          </ExerciseMap>
        </div>
      ))}
    </section>
  );
}

/** `Goods exports, est. $483–647m`. */
function exportWords(reading: Reading): string {
  if (reading.known === 'unknown') return say('map.change.exports', { amount: say('map.amount.unknown') });
  const [low, high] =
    reading.known === 'estimate' ? [reading.low, reading.high] : [reading.value, reading.value];
  const money = say('map.amount.money', { value: range(low, high) });
  return say('map.change.exports', {
    amount: reading.known === 'estimate' ? say('reading.estimate', { value: money }) : money,
  });
}
