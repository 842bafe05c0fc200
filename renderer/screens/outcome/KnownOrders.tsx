// The orders of the quarter as far as this seat knows them.
import type { Content, KnownOrders as Known, OutcomeView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import css from './side.module.css';

interface Props {
  readonly outcome: OutcomeView;
  readonly content: Content;
}

export function KnownOrders({ outcome, content }: Props) {
  return (
    <Panel title={say('outcome.orders')} note={say('outcome.orders.note')}>
      <ul className={css.orders}>
        {outcome.orders.map((order) => (
          <Row key={order.seat} order={order} content={content} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ order, content }: { readonly order: Known; readonly content: Content }) {
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
        {order.moves.length === 0 ? <em>{say('outcome.orders.none')}</em> : null}
        {order.moves.map(({ move }) => (
          <span key={move} className={css.move}>
            <b>{content.moves[move]?.key}</b> {content.moves[move]?.title ?? move}
          </span>
        ))}
      </span>
    </li>
  );
}
