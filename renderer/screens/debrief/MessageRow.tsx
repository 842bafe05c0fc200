// One message: who wrote to whom, when, and the words.
import type { Content, MessageLine } from '../../../engine/views/shapes.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import css from './message-row.module.css';

interface Props {
  readonly message: MessageLine;
  readonly when: string;
  readonly content: Content;
}

export function MessageRow({ message, when, content }: Props) {
  const from = message.from === 'white-cell' ? say('debrief.whiteCell') : content.seats[message.from].label;
  const to = message.to === 'all' ? say('debrief.messages.all') : content.seats[message.to].label;
  return (
    <li className={css.row}>
      <p className={css.head}>
        <SeatMark seat={message.from} size={16} isDecorative />
        <strong>{from}</strong> {say('debrief.messages.to', { to })}
        <span className={css.when}>{when}</span>
      </p>
      <p className={css.text}>{message.text}</p>
    </li>
  );
}
