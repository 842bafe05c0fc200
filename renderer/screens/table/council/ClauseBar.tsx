// A clause as a bar on its scale: what stands now, what the text adds as it is read, and hatched what dilution strikes.
import type { CouncilClause } from '../../../../engine/views/shapes.ts';
import { number } from '../../../text/numbers.ts';
import { say } from '../../../text/say.ts';
import { addedBy, type DraftReading } from './council-facts.ts';
import css from './clause-bar.module.css';

export interface ClauseBarProps {
  readonly clause: CouncilClause;
  readonly reading: DraftReading;
  readonly decimals: number;
  readonly max: number;
}

export function ClauseBar({ clause, reading, decimals, max }: ClauseBarProps) {
  const { now } = clause;
  const share = (value: number) => `${(100 * Math.max(0, value)) / max}%`;
  const adds = addedBy(clause, 'none', max);
  const left = reading.isVetoed ? 0 : addedBy(clause, reading.dilution, max);
  const figure = (value: number) => number(value, decimals);
  const isCut = left < adds;
  return (
    <div className={css.clause} data-made={reading.isMade || undefined}>
      <div className={css.bar} aria-hidden="true">
        <span className={css.now} style={{ width: share(now) }} />
        <span className={css.adds} style={{ width: share(left) }} />
        <span className={css.struck} style={{ width: share(adds - left) }} />
      </div>
      <p className={css.words}>
        {say('table.council.now', { now: figure(now) })}{' '}
        {!isCut && (
          <b>
            {say(reading.dilution === 'none' ? 'table.council.adds' : 'table.council.eitherWay', {
              adds: figure(adds),
            })}
          </b>
        )}
        {isCut && !reading.isMade && (
          <>
            {say('table.council.adds', { adds: figure(adds) })},{' '}
            <b>{say('table.council.dilutedAdds', { adds: figure(left) })}</b>
          </>
        )}
        {isCut && reading.isMade && (
          <>
            <del>{say('table.council.adds', { adds: figure(adds) })}</del>{' '}
            <b>{reading.isVetoed ? say('table.council.addsNothing') : figure(left)}</b>
          </>
        )}
      </p>
    </div>
  );
}
