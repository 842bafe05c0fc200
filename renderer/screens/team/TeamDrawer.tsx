// The people of this seat and what they say among themselves; nobody else reads it before the debrief.
import { useState, type FormEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import type { Seat } from '../../../engine/ids.ts';
import { nameIn, type TeamProps } from './team-props.ts';
import css from './team-drawer.module.css';

const TEXT_MAX = 300;

interface TeamDrawerProps extends TeamProps {
  readonly onClose: () => void;
}

export function TeamDrawer({ team, member, seat, send, onClose }: TeamDrawerProps) {
  const { members, chat, drafted, sealed } = team;
  return (
    <Dialog shape="drawer" title={say('team.title')} onClose={onClose}>
      <ul className={css.members}>
        {members.map((one) => (
          <li key={one.member} className={css.member}>
            <span className={css.presence} data-here={one.here || undefined} aria-hidden="true" />
            <b>{one.member === member ? say('team.you', { name: one.name }) : one.name}</b>
            <span className={css.words}>
              {[
                say(one.here ? 'lobby.here' : 'lobby.away'),
                ...(one.isHead ? [say('lobby.isHead')] : []),
                ...(one.member === drafted ? [say('team.hasDrafted')] : []),
                ...(one.member === sealed ? [say('team.hasSealed')] : []),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className={css.note}>{say(members.some(({ isHead }) => isHead) ? 'team.note.head' : 'team.note')}</p>
      <h3>{say('team.chat')}</h3>
      <ol className={css.chat} role="log" aria-label={say('team.chat')}>
        {chat.length === 0 && <li className={css.words}>{say('team.chat.none')}</li>}
        {chat.map(({ member: from, round, text }, at) => (
          <li key={at} data-own={from === member || undefined}>
            <small>{say('team.from', { name: nameIn(members, from), round })}</small>
            <p className="message">{text}</p>
          </li>
        ))}
      </ol>
      {seat !== null && <Write seat={seat} send={send} />}
    </Dialog>
  );
}

/** Enter sends. What the host refuses stays. */
function Write({ seat, send }: { readonly seat: Seat; readonly send: TeamProps['send'] }) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    const answer = await send({ type: 'tell-team', seat, text: written });
    setFailure(answer.ok ? null : failureWords(answer));
    if (answer.ok) setText((now) => (now.trim() === written ? '' : now));
  };
  return (
    <form className={css.write} onSubmit={(event) => void submit(event)}>
      <TextField className={css.field} value={text} onChange={setText} maxLength={TEXT_MAX}>
        <Label>{say('team.write')}</Label>
        <Input autoComplete="off" />
      </TextField>
      <Button type="submit" isDisabled={text.trim() === ''}>
        {say('team.send')}
      </Button>
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
