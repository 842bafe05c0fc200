// A plate over the phase rail while the exercise stands still: paused, not begun, out of time, or out of order.
import { useState } from 'react';
import type { ExerciseHead } from '../../../engine/views/shapes.ts';
import type { Command, SessionNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import css from './state-plate.module.css';

export interface StatePlateProps {
  readonly session: SessionNotice;
  readonly head: ExerciseHead | null;
  readonly send: Send;
}

export function StatePlate({ session, head, send }: StatePlateProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const { problem, held } = session;
  if (head === null || head.phase === 'debrief') return null;
  const ask = async (command: Command) => {
    const answer = await send(command);
    setFailure(answer.ok ? null : failureWords(answer));
  };
  if (problem !== undefined && problem !== null)
    return <Plate icon="close" words={`${problem.message} ${problem.remedy}`} isAlert />;
  if (held === true)
    return (
      <Plate icon="clock" words={failure ?? say('plate.held')}>
        <Button
          size="small"
          onPress={() => void ask({ type: 'clock', change: { do: 'extend', minutes: 2 } })}
        >
          {say('plate.extend')}
        </Button>
        <Button size="small" onPress={() => void ask({ type: 'direct', act: { type: 'advance' } })}>
          {say('plate.advance')}
        </Button>
      </Plate>
    );
  if (!head.clock.started)
    return (
      <Plate icon="clock" words={failure ?? say('plate.notStarted')}>
        <Button size="small" onPress={() => void ask({ type: 'clock', change: { do: 'start' } })}>
          {say('plate.start')}
        </Button>
      </Plate>
    );
  if (head.clock.paused)
    return (
      <Plate icon="pause" words={failure ?? say(session.slept === true ? 'plate.slept' : 'plate.paused')}>
        <Button size="small" onPress={() => void ask({ type: 'clock', change: { do: 'resume' } })}>
          {say('plate.resume')}
        </Button>
      </Plate>
    );
  return null;
}

interface PlateProps {
  readonly icon: string;
  readonly words: string;
  readonly isAlert?: boolean;
  readonly children?: React.ReactNode;
}

export function Plate({ icon, words, isAlert = false, children }: PlateProps) {
  return (
    <div className={css.plate} role={isAlert ? 'alert' : 'status'} data-alert={isAlert || undefined}>
      <Icon name={icon} />
      <p>{words}</p>
      {children !== undefined && <div className={css.acts}>{children}</div>}
    </div>
  );
}
