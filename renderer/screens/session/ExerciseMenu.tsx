// What can be done with the running exercise from any sheet: pause, look as another audience, pass on, end, leave.
import { useState } from 'react';
import { isSeat } from '../../../engine/ids.ts';
import type { View } from '../../../engine/views/shapes.ts';
import type { Command, SessionNotice, Watch } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { seatName } from '../start/seat-name.ts';
import css from './session-menu.module.css';

interface Props {
  readonly session: SessionNotice;
  readonly view: View;
  readonly send: Send;
  readonly onPass: (() => void) | undefined;
  readonly onDone: () => void;
}

export function ExerciseMenu({ session, view, send, onPass, onDone }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isSure, setSure] = useState(false);
  const ask = async (command: Command) => {
    const answer = await send(command);
    if (answer.ok) onDone();
    else setFailure(failureWords(answer));
  };
  const { clock, phase } = view.head;
  const isOver = phase === 'debrief';
  const watches = session.mayWatch.filter((one) => one !== 'wall' && one !== session.watching);
  return (
    <>
      {failure !== null && <p role="alert">{failure}</p>}
      {!isOver && onPass === undefined && clock.remainingMs !== null && (
        <Button
          icon={clock.paused ? 'play' : 'pause'}
          onPress={() => void ask({ type: 'clock', change: { do: clock.paused ? 'resume' : 'pause' } })}
        >
          {say(clock.paused ? 'menu.resume' : 'menu.pause')}
        </Button>
      )}
      {onPass !== undefined && (
        <Button icon="laptop" onPress={onPass}>
          {say('handOver.pick')}
        </Button>
      )}
      {onPass === undefined && !isOver && watches.length > 0 && (
        <div className={css.watches}>
          <h3>{say('menu.look')}</h3>
          {watches.map((audience) => (
            <Button key={audience} size="small" onPress={() => void ask({ type: 'watch', audience })}>
              {watchName(audience)}
            </Button>
          ))}
        </div>
      )}
      <div>
        <Button icon="arrow" onPress={() => void ask({ type: 'leave' })}>
          {say('menu.leave')}
        </Button>
        <p className="support">{say('menu.leave.note')}</p>
      </div>
      {!isOver && (
        <div>
          <Button
            icon="close"
            onPress={() =>
              isSure ? void ask({ type: 'direct', act: { type: 'end-exercise' } }) : setSure(true)
            }
          >
            {say(isSure ? 'menu.end.confirm' : 'menu.end')}
          </Button>
          <p className="support">{say(isSure ? 'menu.end.sure' : 'menu.end.note')}</p>
        </div>
      )}
    </>
  );
}

export const watchName = (audience: Watch): string =>
  isSeat(audience) ? seatName(audience) : say('handOver.whiteCell');
