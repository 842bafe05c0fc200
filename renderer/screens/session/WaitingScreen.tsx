// While something is on its way: words, no spinner, and the layout of a quiet sheet.
import type { ReactNode } from 'react';
import { say, type MessageId } from '../../text/say.ts';
import css from './quiet.module.css';

interface Props {
  readonly words: MessageId;
  readonly menu?: ReactNode;
}

export function WaitingScreen({ words, menu }: Props) {
  return (
    <main className={css.quiet}>
      <h1 className={css.title}>{say('session.title')}</h1>
      <p className="message" role="status">
        {say(words)}
      </p>
      {menu}
    </main>
  );
}
