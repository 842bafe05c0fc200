// The places of this round's moves, filled ones first.
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { optionOf } from './order-plan.ts';
import { CardKeys } from './CardKeys.tsx';
import { EmptySlot, FilledSlot } from './OrderSlot.tsx';
import type { Hand } from './use-hand.ts';
import css from './order-slot.module.css';

export interface SlotRowProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly order: Order;
  readonly hand: Hand;
  readonly onOpen: (move: string) => void;
}

export function SlotRow({ view, content, order, hand, onOpen }: SlotRowProps) {
  const places = Array.from({ length: view.head.movesPerRound }, (_, at) => order.moves[at]);
  return (
    <CardKeys onKeyDown={hand.onKeyDown}>
      <ol className={css.row} aria-label={say('table.slot.row')}>
        {places.map((played, at) =>
          played === undefined ? (
            <EmptySlot key={`empty-${at}`} slot={at + 1} isLocked={view.sealed} />
          ) : (
            <FilledSlot
              key={played.move}
              {...{ played, content }}
              slot={at + 1}
              option={optionOf(view, played.move)}
              isLocked={view.sealed}
              onLevel={(level) => hand.setLevel(played.move, level)}
              onOpen={() => onOpen(played.move)}
              onTakeBack={() => hand.takeBack(played.move)}
            />
          ),
        )}
      </ol>
    </CardKeys>
  );
}
