// An order read back in words: the dial, then the moves, with what each costs.
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { CostPips } from './CostPips.tsx';
import { moveCost, optionOf, planOrder } from './order-plan.ts';
import { VisibilityMark } from './VisibilityMark.tsx';
import css from './order-list.module.css';

export interface OrderListProps {
  readonly order: Order;
  readonly view: SeatView;
  readonly content: Content;
}

export function OrderList({ order, view, content }: OrderListProps) {
  const dial = content.seats[view.audience].dial;
  const plan = planOrder(view, order);
  return (
    <ol className={css.list}>
      <li className={css.line} data-seat={view.audience}>
        <span className={css.code}>{dial.key}</span>
        <span className={css.title}>
          {say('table.order.dial', {
            label: dial.label,
            level: order.dial,
            words: dial.levels[order.dial]?.words ?? '',
          })}
        </span>
        <VisibilityMark visibility={dial.visibility} />
        <CostPips cost={plan.dialCost} />
      </li>
      {order.moves.map((played) => {
        const move = content.moves[played.move];
        if (move === undefined) return null;
        return (
          <li key={played.move} className={css.line} data-seat={move.seat}>
            <span className={css.code}>{move.key}</span>
            <span className={css.title}>
              {move.levels.length > 1
                ? say('table.order.moveAt', { title: move.title, level: move.levels[played.level - 1] ?? '' })
                : move.title}
            </span>
            <VisibilityMark visibility={move.visibility} />
            <CostPips cost={moveCost(optionOf(view, played.move), played.level)} />
          </li>
        );
      })}
      {order.moves.length === 0 && <li className={css.none}>{say('table.order.noMoves')}</li>}
    </ol>
  );
}
