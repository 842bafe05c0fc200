// Where the round stands, as the scale bar of a map: a phase is as wide as its minutes, past is ink.
import type { CSSProperties } from 'react';
import { PHASES, type Phase } from '../../engine/ids.ts';
import { say } from '../text/say.ts';
import { minutesOf, timeWords } from '../text/times.ts';
import { Drawing } from './Drawing.tsx';
import { useRemaining, type PhaseClock } from './use-remaining.ts';
import css from './phase-rail.module.css';

/** The debrief comes after the last round and has no place on the rail of a round. */
const OF_A_ROUND = PHASES.filter((phase): phase is Exclude<Phase, 'debrief'> => phase !== 'debrief');

export interface PhaseRailProps {
  readonly phase: Phase;
  readonly clock: PhaseClock;
}

export function PhaseRail({ phase, clock }: PhaseRailProps) {
  const remainingMs = useRemaining(clock);
  const { plan } = clock;
  const at = phase === 'debrief' ? OF_A_ROUND.length : OF_A_ROUND.indexOf(phase);
  const minutes = OF_A_ROUND.map((one) => plan?.[one] ?? 1);
  const starts = minutes.map((_, i) => minutes.slice(0, i).reduce((sum, one) => sum + one, 0));
  const total = minutes.reduce((sum, one) => sum + one, 0);
  return (
    <Drawing className={css.rail} name={railWords(phase, at, remainingMs)}>
      {OF_A_ROUND.map((one, i) => {
        const spent = i < at ? 1 : i > at ? 0 : spentShare(remainingMs, minutes[i] ?? 1);
        const cells = plan === null ? 4 : Math.ceil(minutes[i] ?? 1);
        return (
          <span
            key={one}
            className={css.phase}
            data-now={i === at || undefined}
            style={{ flexGrow: minutes[i], '--cells': cells, '--spent': spent } as CSSProperties}
          >
            <span className={css.name}>{say(`phase.${one}`)}</span>
            <span className={css.bar}>
              <span className={css.spent} />
            </span>
            {plan !== null && <span className={css.minute}>{minutesOf(starts[i] ?? 0)}</span>}
          </span>
        );
      })}
      {plan !== null && (
        <span className={css.total}>{say('rail.minutes', { minutes: minutesOf(total) })}</span>
      )}
    </Drawing>
  );
}

/** How much of the phase is over; nothing shows where there is no limit. */
const spentShare = (remainingMs: number | null, minutes: number): number =>
  remainingMs === null ? 0 : Math.min(1, Math.max(0, 1 - remainingMs / (minutes * 60_000)));

function railWords(phase: Phase, at: number, remainingMs: number | null): string {
  if (phase === 'debrief') return say('phase.debrief');
  const values = { number: at + 1, count: OF_A_ROUND.length, phase: say(`phase.${phase}`) };
  return remainingMs === null
    ? say('rail.name', values)
    : say('rail.left', { ...values, left: timeWords(remainingMs) });
}
