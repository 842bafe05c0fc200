// Whoever was given the code of a seat sits down at once: code and name.
import { useState, type FormEvent } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { CODE_LENGTH } from '../../parts/room-code.ts';
import type { LinkState, SessionClient } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { CodeField } from './CodeField.tsx';
import type { OutsideWhy } from './door-words.ts';
import css from './join-screen.module.css';

export interface SeatFormProps {
  readonly link: LinkState;
  readonly why: OutsideWhy | null;
  readonly enter: SessionClient['enter'];
  readonly onRoom: () => void;
}

export function SeatForm({ link, why, enter, onRoom }: SeatFormProps) {
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const isLooking = why === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter({ seat: code, name: name.trim() });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <CodeField
        label={say('join.seatCode')}
        note={isLooking ? say(link === 'reconnecting' ? 'join.unheard' : 'join.looking') : null}
        code={code}
        isInvalid={why === 'wrongCode'}
        isReadOnly={false}
        onType={setCode}
      />
      <p className={css.hint}>{say('join.seatCode.hint')}</p>
      <Field label={say('join.name')} value={name} maxLength={60} onChange={setName} />
      <footer className={css.foot}>
        <Button
          type="submit"
          variant="primary"
          size="large"
          iconAfter="arrow"
          isDisabled={code.length < CODE_LENGTH || name.trim() === '' || isLooking}
        >
          {say('join.sit')}
        </Button>
        <div className={css.below}>
          <span>{say('join.stays')}</span>
          <Button variant="ghost" onPress={onRoom}>
            {say('join.haveRoomCode')}
          </Button>
        </div>
      </footer>
    </form>
  );
}
