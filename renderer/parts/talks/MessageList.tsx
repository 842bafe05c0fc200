// Messages in the order in which they came, oldest first, newest in sight; what people say is set in serif.
import { useEffect, useRef } from 'react';
import type { Seat } from '../../../engine/ids.ts';
import type { Content, MessageLine } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { SeatMark } from '../SeatMark.tsx';
import { quarterOf } from './clause-words.ts';
import css from './message-list.module.css';

export interface MessageListProps {
  readonly messages: readonly MessageLine[];
  readonly seat: Seat;
  readonly content: Content;
  /** What to do when there is nothing yet. */
  readonly empty: string;
}

export function MessageList({ messages, seat, content, empty }: MessageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = messages.length;
  useEffect(() => {
    if (list.current !== null && count > 0) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  if (count === 0) return <p className={css.empty}>{empty}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={list} className={css.list} role="log" aria-label={say('table.messages.title')} tabIndex={0}>
      <ol>
        {messages.map((message) => (
          <li key={message.id} className={css.message} data-own={message.from === seat || undefined}>
            <p className={css.head}>
              <SeatMark seat={message.from} size={16} isDecorative />
              <b>{message.from === seat ? say('table.messages.you') : nameOf(message.from, content)}</b>
              <span>{addressWords(message, seat, content)}</span>
              <span className={css.when}>{quarterOf(message.round, content)}</span>
            </p>
            <p className={css.text}>{message.text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

const nameOf = (from: MessageLine['from'], content: Content): string =>
  from === 'white-cell' ? say('table.messages.whiteCell') : content.seats[from].label;

function addressWords({ to }: MessageLine, seat: Seat, content: Content): string {
  if (to === 'all') return say('table.messages.toAll');
  return to === seat
    ? say('table.messages.toYou')
    : say('table.messages.to', { seat: content.seats[to].label });
}
