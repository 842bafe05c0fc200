// Start, pause, extend, end the phase, end the exercise. The last two ask once more.
import { useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { AdvanceDialog } from './AdvanceDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './clock-controls.module.css';

type Asking = 'advance' | 'end' | null;

/** One press gives this much more time. */
const EXTEND_MINUTES = 2;

export function ClockControls() {
  const { view } = useWhiteCell();
  const { command, failure, isBusy } = useDirecting();
  const [asking, setAsking] = useState<Asking>(null);
  const { clock, phase } = view.head;
  if (phase === 'debrief') return null;
  const hasClock = clock.plan !== null;
  const state = clock.started ? (clock.paused ? 'resume' : 'pause') : 'start';
  return (
    <div className={css.controls}>
      {hasClock ? (
        <>
          <Button
            icon={state === 'pause' ? 'pause' : 'play'}
            isDisabled={isBusy}
            onPress={() => void command({ type: 'clock', change: { do: state } })}
          >
            {say(`whiteCell.clock.${state}`)}
          </Button>
          <Button
            aria-label={say('whiteCell.clock.extend.name')}
            isDisabled={isBusy || !clock.started}
            onPress={() => void command({ type: 'clock', change: { do: 'extend', minutes: EXTEND_MINUTES } })}
          >
            {say('whiteCell.clock.extend')}
          </Button>
        </>
      ) : null}
      <Button onPress={() => setAsking('advance')}>{say('whiteCell.clock.advance')}</Button>
      <Button variant="white-cell" onPress={() => setAsking('end')}>
        {say('whiteCell.end')}
      </Button>
      <FailureLine failure={failure} />
      {asking === 'advance' ? <AdvanceDialog onClose={() => setAsking(null)} /> : null}
      {asking === 'end' ? <EndDialog onClose={() => setAsking(null)} /> : null}
    </div>
  );
}
