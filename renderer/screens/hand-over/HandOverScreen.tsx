// Between two people at one laptop: a cover in the pattern of the seat that sits down next, and nothing of any seat.
import { useState } from 'react';
import { isSeat } from '../../../engine/ids.ts';
import type { SessionNotice, Watch } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { watchName } from '../session/ExerciseMenu.tsx';
import { HoldButton } from './HoldButton.tsx';
import css from './hand-over.module.css';

export interface HandOverScreenProps {
  readonly session: SessionNotice;
  readonly onOpen: (audience: Watch) => void;
  readonly onLeave: () => void;
}

export function HandOverScreen({ session, onOpen, onLeave }: HandOverScreenProps) {
  const [next, setNext] = useState<Watch | null>(null);
  return (
    <main className={css.cover} data-seat={next !== null && isSeat(next) ? next : undefined}>
      <div className={css.card}>
        {next === null ? (
          <Pick
            audiences={session.mayWatch.filter((one) => one !== 'wall')}
            name={session.name}
            onPick={setNext}
            onLeave={onLeave}
          />
        ) : (
          <Open audience={next} onOpen={() => onOpen(next)} onBack={() => setNext(null)} />
        )}
      </div>
    </main>
  );
}

interface PickProps {
  readonly audiences: readonly Watch[];
  readonly name: string;
  readonly onPick: (audience: Watch) => void;
  readonly onLeave: () => void;
}

function Pick({ audiences, name, onPick, onLeave }: PickProps) {
  return (
    <>
      <p className="caption">{name}</p>
      <h1 className={css.title}>{say('handOver.pick')}</h1>
      <p className="message">{say('handOver.pick.text')}</p>
      <div className={css.choices}>
        {audiences.map((audience) => (
          <Button key={audience} size="large" onPress={() => onPick(audience)}>
            <span className={css.choice}>
              {audience !== 'wall' && <SeatMark seat={audience} size={22} isDecorative />}
              {watchName(audience)}
            </span>
          </Button>
        ))}
      </div>
      <Button variant="ghost" onPress={onLeave}>
        {say('menu.leave')}
      </Button>
    </>
  );
}

interface OpenProps {
  readonly audience: Watch;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

function Open({ audience, onOpen, onBack }: OpenProps) {
  const [isAsked, setAsked] = useState(false);
  const seat = watchName(audience);
  return (
    <>
      {audience !== 'wall' && <SeatMark seat={audience} size={76} isDecorative />}
      <h1 className={css.title}>{say('handOver.pass', { seat })}</h1>
      <p className="message">{say('handOver.text', { seat })}</p>
      <HoldButton words={say('handOver.hold', { seat })} onHeld={onOpen} />
      <p className="caption">{say('handOver.key')}</p>
      {isAsked ? (
        <div className={css.ask} role="group">
          <p>{say('handOver.sure', { seat })}</p>
          <Button onPress={onOpen}>{say('handOver.yes', { seat })}</Button>
        </div>
      ) : (
        <Button variant="ghost" onPress={() => setAsked(true)}>
          {say('handOver.ask')}
        </Button>
      )}
      <Button variant="ghost" onPress={onBack}>
        {say('handOver.other')}
      </Button>
    </>
  );
}
