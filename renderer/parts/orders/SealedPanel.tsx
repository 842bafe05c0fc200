// After sealing: the order is off the table, who else has sealed is visible, and it can still be taken back.
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say, type MessageId } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { HeadNote } from '../HeadNote.tsx';
import { useMayAct, useOtherHead } from '../acting.ts';
import { CapitalLine } from './CapitalLine.tsx';
import { OrderList } from './OrderList.tsx';
import { planOrder, openingOrder } from './order-plan.ts';
import { SeatProgress } from './SeatProgress.tsx';
import { TeamHand } from './TeamHand.tsx';
import css from './sealed-panel.module.css';

export interface SealedPanelProps {
  readonly view: SeatView;
  readonly content: Content;
  /** What the host said when the seal could not be broken. */
  readonly notice: string | null;
  readonly onUnseal: () => void;
}

export function SealedPanel({ view, content, notice, onUnseal }: SealedPanelProps) {
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const isBot = view.head.seats.some(({ seat, kind }) => seat === view.audience && kind === 'bot');
  const order = openingOrder(view);
  const others = view.head.seats.filter(({ seat }) => seat !== view.audience);
  const isLast = others.every(({ done }) => done);
  return (
    <section className={css.panel} data-seat={view.audience} aria-labelledby="sealed-title">
      <h2 id="sealed-title" className={css.title}>
        {say(titleOf(isPlayed, isBot, view.sealed))}
      </h2>
      <p className={css.lead}>{isLast ? say('table.sealed.last') : say('table.sealed.wait')}</p>
      <SeatProgress seats={view.head.seats} content={content} own={view.audience} phase={view.head.phase} />
      {view.sealed && (
        <div className={css.order}>
          <h3>{say(isBot ? 'table.sealed.orderOfBot' : 'table.sealed.order')}</h3>
          <OrderList order={order} view={view} content={content} />
          <CapitalLine capital={view.capital} plan={planOrder(view, order)} />
        </div>
      )}
      {notice !== null && <p role="alert">{notice}</p>}
      <TeamHand team={view.team} what="sealed" />
      {isPlayed && !isLast && head !== null && <HeadNote head={head} />}
      {isPlayed && !isLast && head === null && (
        <div className={css.acts}>
          <Button onPress={onUnseal}>{say('table.sealed.unseal')}</Button>
          <span>{say('table.sealed.unsealNote')}</span>
        </div>
      )}
    </section>
  );
}

function titleOf(isPlayed: boolean, isBot: boolean, isSealed: boolean): MessageId {
  if (isPlayed) return 'table.sealed.title';
  if (isBot) return isSealed ? 'table.sealed.byBot' : 'table.sealed.botWrites';
  return isSealed ? 'table.sealed.byPeople' : 'table.sealed.peopleWrite';
}
