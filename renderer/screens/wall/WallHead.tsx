// The head of the wall: the phase, where the exercise stands, the scale bar of the round, and the time left.
import type { ExerciseHead } from '../../../engine/views/shapes.ts';
import { PhaseRail } from '../../parts/PhaseRail.tsx';
import { useRemaining } from '../../parts/use-remaining.ts';
import { say } from '../../text/say.ts';
import { clockFace, timeWords } from '../../text/times.ts';
import css from './wall-head.module.css';

const LAST_MINUTE_MS = 60_000;

export function WallHead({ head }: { readonly head: ExerciseHead }) {
  const { phase, round, rounds, quarter, clock } = head;
  const isRound = clock.started && phase !== 'debrief';
  return (
    <header className={css.head}>
      <div>
        <h1 className={css.phase}>{clock.started ? say(`phase.${phase}`) : say('wall.lobby.phase')}</h1>
        <p className={css.round}>{say('wall.round', { round, rounds, quarter })}</p>
      </div>
      <div className={css.rail}>{isRound && <PhaseRail phase={phase} clock={clock} />}</div>
      {isRound && <Time clock={clock} />}
    </header>
  );
}

function Time({ clock }: Pick<ExerciseHead, 'clock'>) {
  const remainingMs = useRemaining(clock);
  const state = remainingMs === 0 ? 'up' : clock.paused ? 'paused' : 'running';
  if (remainingMs === null)
    return <p className={css.none}>{say(clock.paused ? 'wall.clock.paused' : 'wall.clock.none')}</p>;
  return (
    <div className={css.clock} data-state={state}>
      <p
        className={css.time}
        role="timer"
        aria-label={timeWords(remainingMs)}
        data-last={remainingMs <= LAST_MINUTE_MS || undefined}
      >
        {clockFace(remainingMs)}
      </p>
      {state !== 'running' && <p className={css.state}>{say(`wall.clock.${state}`)}</p>}
    </div>
  );
}
