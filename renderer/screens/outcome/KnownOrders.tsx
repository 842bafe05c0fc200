// The orders of the quarter as far as this seat knows them.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, KnownOrders as Known, OutcomeView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import css from './side.module.css';

interface Props {
  readonly outcome: OutcomeView;
  readonly seat: Seat;
  readonly content: Content;
}

export function KnownOrders({ outcome, seat, content }: Props) {
  return (
    <Panel title={say('outcome.orders')} note={say('outcome.orders.note')}>
      <ul className={css.orders}>
        {outcome.orders.map((order) => (
          <Row key={order.seat} order={order} isOwn={order.seat === seat} content={content} />
        ))}
      </ul>
    </Panel>
  );
}

interface RowProps {
  readonly order: Known;
  readonly isOwn: boolean;
  readonly content: Content;
}

function Row({ order, isOwn, content }: RowProps) {
  const { label, dial } = content.seats[order.seat];
  const level =
    order.dial === null
      ? say('outcome.orders.dial.secret', { dial: dial.label })
      : say('outcome.orders.dial', { dial: dial.label, level: order.dial });
  return (
    <li data-seat={order.seat}>
      <SeatMark seat={order.seat} size={18} isDecorative />
      <span className={css.who}>
        <strong>{label}</strong> <span data-secret={order.dial === null}>{level}</span>
      </span>
      <span className={css.moves}>
        {order.moves.length === 0 ? (
          <em>{say(isOwn ? 'debrief.timeline.moves.none' : 'outcome.orders.none')}</em>
        ) : null}
        {order.moves.map(({ move }) => (
          <span key={move} className={css.move}>
            <b>{content.moves[move]?.key}</b> {content.moves[move]?.title ?? move}
          </span>
        ))}
      </span>
    </li>
  );
}
