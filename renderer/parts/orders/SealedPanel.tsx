// After sealing: the order is off the table, who else has sealed is visible, and it can still be taken back.
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { mayAct } from '../may-act.ts';
import { CapitalLine } from './CapitalLine.tsx';
import { OrderList } from './OrderList.tsx';
import { planOrder, openingOrder } from './order-plan.ts';
import { SeatProgress } from './SeatProgress.tsx';
import css from './sealed-panel.module.css';

export interface SealedPanelProps {
  readonly view: SeatView;
  readonly content: Content;
  /** What the host said when the seal could not be broken. */
  readonly notice: string | null;
  readonly onUnseal: () => void;
}

export function SealedPanel({ view, content, notice, onUnseal }: SealedPanelProps) {
  const isPlayed = mayAct(view);
  const order = openingOrder(view);
  const others = view.head.seats.filter(({ seat }) => seat !== view.audience);
  const isLast = others.every(({ done }) => done);
  return (
    <section className={css.panel} data-seat={view.audience} aria-labelledby="sealed-title">
      <h2 id="sealed-title" className={css.title}>
        {say(isPlayed ? 'table.sealed.title' : view.sealed ? 'table.sealed.byBot' : 'table.sealed.botWrites')}
      </h2>
      <p className={css.lead}>{isLast ? say('table.sealed.last') : say('table.sealed.wait')}</p>
      <SeatProgress seats={view.head.seats} content={content} own={view.audience} phase={view.head.phase} />
      {view.sealed && (
        <div className={css.order}>
          <h3>{say(isPlayed ? 'table.sealed.order' : 'table.sealed.orderOfBot')}</h3>
          <OrderList order={order} view={view} content={content} />
          <CapitalLine capital={view.capital} plan={planOrder(view, order)} />
        </div>
      )}
      {notice !== null && <p role="alert">{notice}</p>}
      {isPlayed && !isLast && (
        <div className={css.acts}>
          <Button onPress={onUnseal}>{say('table.sealed.unseal')}</Button>
          <span>{say('table.sealed.unsealNote')}</span>
        </div>
      )}
    </section>
  );
}
