// The code of the room, then a name and the seat that one would like, and the knock.
import { useState, type FormEvent } from 'react';
import type { Porch, Wish } from '../../../host/protocol.ts';
import { inHash } from '../../links/choose-link.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { CODE_LENGTH, typedCode } from '../../parts/room-code.ts';
import type { LinkState, Send, SessionClient } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { CodeField } from './CodeField.tsx';
import type { OutsideWhy } from './door-words.ts';
import { WishChoice } from './WishChoice.tsx';
import css from './join-screen.module.css';

export interface RoomFormProps {
  readonly link: LinkState;
  readonly why: OutsideWhy | null;
  readonly porch: Porch | null;
  readonly send: Send;
  readonly enter: SessionClient['enter'];
  readonly onKnocked: () => void;
  readonly onSeat: () => void;
}

export function RoomForm({ link, why, porch, send, enter, onKnocked, onSeat }: RoomFormProps) {
  const [code, setCode] = useState(() => typedCode(inHash().room ?? ''));
  const [name, setName] = useState(porch?.you.name ?? '');
  const [wish, setWish] = useState<Wish>(porch?.you.wish ?? 'any');
  const [failure, setFailure] = useState<string | null>(null);
  const isLooking = porch === null && why === null;
  const type = (typed: string) => {
    setCode(typed);
    if (typed.length === CODE_LENGTH && typed !== code) enter({ room: typed });
  };
  const knock = async () => {
    const answer = await send({ type: 'knock', name: name.trim(), wish });
    setFailure(answer.ok ? null : failureWords(answer));
    if (answer.ok) onKnocked();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (porch !== null) void knock();
    else if (code.length === CODE_LENGTH) enter({ room: code });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      {(porch === null || code !== '') && (
        <CodeField
          label={say('join.roomCode')}
          note={
            porch !== null ? (
              <>
                <Icon name="check" size={16} />
                {say('join.found')}
              </>
            ) : isLooking ? (
              say(link === 'reconnecting' ? 'join.unheard' : 'join.looking')
            ) : null
          }
          code={code}
          isInvalid={why === 'wrongCode'}
          isReadOnly={porch !== null}
          onType={type}
        />
      )}
      {porch === null ? (
        <p className={css.hint}>{say('join.roomCode.hint')}</p>
      ) : (
        <>
          <Field label={say('join.name')} value={name} maxLength={60} onChange={setName} />
          <WishChoice seats={porch.seats} wish={wish} onChoose={setWish} />
        </>
      )}
      <footer className={css.foot}>
        {failure !== null && (
          <p className={css.failure} role="alert">
            {failure}
          </p>
        )}
        <Button
          type="submit"
          variant="primary"
          size="large"
          iconAfter="arrow"
          isDisabled={
            porch === null ? code.length < CODE_LENGTH || isLooking : name.trim() === '' || porch.isLocked
          }
        >
          {porch === null ? say('join.find') : say('join.knock')}
        </Button>
        <div className={css.below}>
          <span>{say('join.stays')}</span>
          {porch === null && (
            <Button variant="ghost" onPress={onSeat}>
              {say('join.haveSeatCode')}
            </Button>
          )}
        </div>
      </footer>
    </form>
  );
}
