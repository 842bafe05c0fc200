// A clause as a bar on its scale: what stands now, what the diluted text adds, and hatched what dilution strikes.
import type { CouncilClause } from '../../../../engine/views/shapes.ts';
import { number } from '../../../text/numbers.ts';
import { say } from '../../../text/say.ts';
import css from './clause-bar.module.css';

export interface ClauseBarProps {
  readonly clause: CouncilClause;
  readonly diluted: number;
  readonly decimals: number;
  readonly max: number;
}

export function ClauseBar({ clause, diluted, decimals, max }: ClauseBarProps) {
  const { now, tabled } = clause;
  const share = (value: number) => `${(100 * Math.max(0, value)) / max}%`;
  const room = Math.max(0, max - now);
  const [adds, softened] = [Math.min(tabled, room), Math.min(diluted, room)];
  return (
    <div className={css.clause}>
      <div className={css.bar} aria-hidden="true">
        <span className={css.now} style={{ width: share(now) }} />
        <span className={css.adds} style={{ width: share(softened) }} />
        <span className={css.struck} style={{ width: share(adds - softened) }} />
      </div>
      <p className={css.words}>
        {say('table.council.now', { now: number(now, decimals) })}{' '}
        {adds === softened ? (
          <b>{say('table.council.eitherWay', { adds: number(adds, decimals) })}</b>
        ) : (
          <>
            {say('table.council.adds', { adds: number(adds, decimals) })}{' '}
            <b>{say('table.council.dilutedAdds', { adds: number(softened, decimals) })}</b>
          </>
        )}
      </p>
    </div>
  );
}
