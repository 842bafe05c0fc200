// The door of a room, on a telephone: a code, a name, the seat that one would like, and the wait until the facilitator
// says where to sit. Whoever was sent away, or never had a code that opens, comes here too and reads why.
import { useEffect, useState } from 'react';
import type { Porch } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { announce } from '../../parts/live.ts';
import type { LinkState, Send, SessionClient } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import type { OutsideWhy } from './door-words.ts';
import { RoomForm } from './RoomForm.tsx';
import { SeatForm } from './SeatForm.tsx';
import { Waiting } from './Waiting.tsx';
import css from './join-screen.module.css';

export interface JoinScreenProps {
  readonly link: LinkState;
  /** Why this page stands outside; null: it is being let in, or waits at the door. */
  readonly why: OutsideWhy | null;
  readonly porch: Porch | null;
  readonly send: Send;
  readonly enter: SessionClient['enter'];
}

export function JoinScreen({ link, why, porch, send, enter }: JoinScreenProps) {
  const [way, setWay] = useState<'room' | 'seat'>('room');
  const [isChanging, setChanging] = useState(false);
  const state = porch?.you.state;
  useEffect(() => {
    document.title = say('join.title');
  }, []);
  useEffect(() => {
    if (state === 'waiting') announce(say('join.waiting.title'));
  }, [state]);
  const isWaiting = porch !== null && state === 'waiting' && !isChanging;
  return (
    <main className={css.sheet}>
      <div className={css.page}>
        <header>
          <h1 className={css.name}>{say('app.name')}</h1>
          <p className={css.room}>
            {porch === null ? say('join.what') : say('join.room', { name: porch.name })}
          </p>
        </header>
        {why !== null && why !== 'outside' && <Reason why={why} />}
        {porch?.isLocked === true && !isWaiting && (
          <p className={css.reason} role="alert">
            {say('join.locked')}
          </p>
        )}
        {state === 'turned-away' && (
          <p className={css.reason} role="alert">
            {say('join.turnedAway')}
          </p>
        )}
        {isWaiting ? (
          <Waiting porch={porch} onChange={() => setChanging(true)} />
        ) : way === 'seat' && porch === null ? (
          <SeatForm {...{ link, why, enter }} onRoom={() => setWay('room')} />
        ) : (
          <RoomForm
            {...{ link, why, porch, send, enter }}
            onKnocked={() => setChanging(false)}
            onSeat={() => setWay('seat')}
          />
        )}
      </div>
    </main>
  );
}

/** After these the page may come in with what it has, once something has changed at the host. */
const WORTH_TRYING: readonly OutsideWhy[] = ['notLetIn', 'roomClosed'];

function Reason({ why }: { readonly why: Exclude<OutsideWhy, 'outside'> }) {
  return (
    <div className={css.reason} role="alert">
      <p className={css.what}>{say(`link.closed.${why}.what`)}</p>
      <p>{say(`link.closed.${why}.why`)}</p>
      <p>
        <b>{say(`link.closed.${why}.now`)}</b>
      </p>
      {WORTH_TRYING.includes(why) && <Button onPress={() => location.reload()}>{say('join.again')}</Button>}
    </div>
  );
}
