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
  const { problem, held, you } = session;
  const mayDirect = you.role === 'machine' || you.role === 'white-cell';
  if (head === null || head.phase === 'debrief') return null;
  const ask = async (command: Command) => {
    const answer = await send(command);
    setFailure(answer.ok ? null : failureWords(answer));
  };
  if (problem !== undefined && problem !== null)
    return <Plate icon="close" words={`${problem.message} ${problem.remedy}`} isAlert />;
  const still = stillness(head, held === true);
  if (still === null) return null;
  if (!mayDirect) return <Plate icon={ICONS[still]} words={say(`plate.${still}.others`)} />;
  const words = session.slept === true ? say('plate.slept') : say(`plate.${still}`);
  return (
    <Plate icon={ICONS[still]} words={failure ?? words}>
      {still === 'held' && (
        <Button
          size="small"
          onPress={() => void ask({ type: 'clock', change: { do: 'extend', minutes: 2 } })}
        >
          {say('plate.extend')}
        </Button>
      )}
      <Button size="small" onPress={() => void ask(WAY_ON[still])}>
        {say(`plate.${still}.on`)}
      </Button>
    </Plate>
  );
}

type Stillness = 'held' | 'notStarted' | 'paused';

/** Why nothing moves; null: it does. */
function stillness({ clock }: ExerciseHead, isHeld: boolean): Stillness | null {
  if (isHeld) return 'held';
  if (!clock.started) return 'notStarted';
  return clock.paused ? 'paused' : null;
}

const ICONS = { held: 'clock', notStarted: 'clock', paused: 'pause' } as const;

const WAY_ON: Readonly<Record<Stillness, Command>> = {
  held: { type: 'direct', act: { type: 'advance' } },
  notStarted: { type: 'clock', change: { do: 'start' } },
  paused: { type: 'clock', change: { do: 'resume' } },
};

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
