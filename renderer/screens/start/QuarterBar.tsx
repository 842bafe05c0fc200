// The five phases of a quarter on one scale bar, with what happens in each.
import type { CSSProperties } from 'react';
import { say } from '../../text/say.ts';
import css from './quarter-bar.module.css';

/** Shares of a round of eight minutes (host/plan.ts), drawn a little evener so that the words fit. */
const PHASES = [
  ['brief', 3],
  ['talks', 4],
  ['orders', 4],
  ['council', 3],
  ['outcome', 3],
] as const;

export function QuarterBar() {
  return (
    <div className={css.quarter}>
      <h2>{say('start.quarter')}</h2>
      <ol
        className={css.phases}
        style={{ '--columns': PHASES.map(([, share]) => `${share}fr`).join(' ') } as CSSProperties}
      >
        {PHASES.map(([phase, share]) => (
          <li key={phase} className={css.phase}>
            <span className={css.bar} style={{ '--cells': share } as CSSProperties} data-keep-colour />
            <h3>{say(`phase.${phase}`)}</h3>
            <p>{say(`start.quarter.${phase}`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
