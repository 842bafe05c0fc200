// The quarters of an exercise as a scale bar: one cell each, played ones solid.
import type { CSSProperties } from 'react';
import { say } from '../text/say.ts';
import { Drawing } from './Drawing.tsx';
import css from './round-bar.module.css';

export interface RoundBarProps {
  readonly rounds: number;
  /** Rounds played; absent: a plan, with nothing played yet. */
  readonly played?: number;
  /** Printed under the ends: `2017 Q3` and `2019 Q2`. */
  readonly ends?: readonly [string, string];
}

export function RoundBar({ rounds, played, ends }: RoundBarProps) {
  return (
    <Drawing className={css.bar} name={nameOf({ rounds, played, ends })}>
      <span
        className={css.cells}
        data-plan={played === undefined || undefined}
        style={{ '--rounds': rounds } as CSSProperties}
      >
        {Array.from({ length: rounds }, (_, at) => (
          <span
            key={at}
            className={css.cell}
            data-played={(played !== undefined && at < played) || undefined}
          />
        ))}
      </span>
      {ends !== undefined && (
        <span className={css.ends}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </Drawing>
  );
}

function nameOf({
  rounds,
  played,
  ends,
}: RoundBarProps & { played: number | undefined; ends: readonly [string, string] | undefined }): string {
  if (played !== undefined)
    return played >= rounds
      ? say('rounds.over', { rounds })
      : say('rounds.name', { round: played + 1, rounds });
  return ends === undefined
    ? say('rounds.count', { rounds })
    : say('rounds.plan', { rounds, first: ends[0], last: ends[1] });
}
