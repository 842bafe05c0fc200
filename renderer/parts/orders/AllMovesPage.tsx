// Every move of the seat, starter hand first. Putting one on the table works as in the hand.
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { CapitalLine } from './CapitalLine.tsx';
import { CardRow } from './CardRow.tsx';
import { planOrder } from './order-plan.ts';
import { SlotRow } from './SlotRow.tsx';
import type { Hand } from './use-hand.ts';
import css from './all-moves-page.module.css';

export interface AllMovesPageProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly order: Order;
  readonly hand: Hand;
  readonly onOpen: (move: string) => void;
}

export function AllMovesPage({ view, content, order, hand, onOpen }: AllMovesPageProps) {
  const starters = view.moves.filter(({ starter }) => starter);
  const others = view.moves.filter(({ starter }) => !starter);
  const cards = { content, order, hand, onOpen, layout: 'all' as const };
  return (
    <div className={css.page}>
      <CapitalLine capital={view.capital} plan={planOrder(view, order)} />
      <SlotRow {...{ view, content, order, hand, onOpen }} />
      {hand.notice !== null && <output className={css.notice}>{hand.notice}</output>}
      <h3>{say('table.all.starter')}</h3>
      <CardRow options={starters} label={say('table.all.starter')} {...cards} />
      {others.length > 0 && <h3>{say('table.all.others')}</h3>}
      <CardRow options={others} label={say('table.all.others')} {...cards} />
    </div>
  );
}
