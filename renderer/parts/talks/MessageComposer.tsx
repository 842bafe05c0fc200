// Writing to one seat or to all: who, what, send. The text stays if the host refuses it.
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import type { Failure } from '../../text/failure-words.ts';
import { SeatChoice } from './SeatChoice.tsx';
import css from './message-composer.module.css';

const TEXT_MAX = 500;
/** Characters left from which the number is worth a line. */
const SAID_BELOW = 100;

export interface MessageComposerProps {
  readonly seat: Seat;
  readonly content: Content;
  readonly onSend: (to: Seat | 'all', text: string) => Promise<Failure | null>;
  /** Where writing is not the business of the phase, the form can be put away. */
  readonly onClose?: () => void;
}

export function MessageComposer({ seat, content, onSend, onClose }: MessageComposerProps) {
  const others = SEATS.filter((other) => other !== seat);
  const [to, setTo] = useState<Seat | 'all'>(others[0] ?? 'all');
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const left = TEXT_MAX - text.length;
  const submit = async () => {
    if (text.trim() === '') return;
    const refused = await onSend(to, text.trim());
    setFailure(refused);
    if (refused === null) setText('');
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField value={text} onChange={setText} maxLength={TEXT_MAX}>
        <Label className="visually-hidden">{say('table.compose.text')}</Label>
        <TextArea
          className={css.text}
          rows={2}
          placeholder={
            to === 'all'
              ? say('table.compose.hintAll')
              : say('table.compose.hint', { seat: content.seats[to].label })
          }
        />
      </TextField>
      {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
      {left < SAID_BELOW && <p className={css.left}>{say('table.compose.left', { n: left })}</p>}
      <div className={css.foot}>
        <SeatChoice
          label={say('table.compose.to')}
          isSmall
          seats={others}
          hasAll
          value={to}
          onChange={setTo}
          content={content}
        />
        {onClose !== undefined && (
          <Button size="small" variant="ghost" onPress={onClose}>
            {say('table.compose.close')}
          </Button>
        )}
        <Button size="small" type="submit" isDisabled={text.trim() === ''}>
          {to === 'all'
            ? say('table.compose.publish')
            : say('table.compose.send', { seat: content.seats[to].label })}
        </Button>
      </div>
    </form>
  );
}
