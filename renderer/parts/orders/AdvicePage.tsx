// What the seat's doctrine bot would order from the same view, why, and a way to take it over.
import { useEffect, useState } from 'react';
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import type { Advice } from '../../../host/protocol.ts';
import { failureWords, type Failure } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { CapitalLine } from './CapitalLine.tsx';
import { OrderList } from './OrderList.tsx';
import { planOrder } from './order-plan.ts';
import type { Send } from './use-order-draft.ts';
import css from './advice-page.module.css';

export interface AdvicePageProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly send: Send;
  readonly onTake: (order: Order) => void;
}

type Asked = { readonly advice: Advice } | { readonly failure: Failure } | null;

export function AdvicePage({ view, content, send, onTake }: AdvicePageProps) {
  const asked = useAdvice(view.audience, send);
  if (asked === null) return <p className={css.waiting}>{say('table.advice.waiting')}</p>;
  if ('failure' in asked) return <p role="alert">{failureWords(asked.failure, content)}</p>;
  const { order, words } = asked.advice;
  return (
    <div className={css.page}>
      <p className={css.note}>{say('table.advice.note', { seat: content.seats[view.audience].label })}</p>
      <OrderList order={order} view={view} content={content} />
      <CapitalLine capital={view.capital} plan={planOrder(view, order)} />
      <blockquote className={css.words}>{words}</blockquote>
      {view.sealed ? (
        <p className={css.note}>{say('table.advice.sealed')}</p>
      ) : (
        <Button onPress={() => onTake(order)}>{say('table.advice.take')}</Button>
      )}
      <p className={css.note}>{say('table.advice.limits')}</p>
    </div>
  );
}

/** Asks once when the page opens. */
function useAdvice(seat: SeatView['audience'], send: Send): Asked {
  const [asked, setAsked] = useState<Asked>(null);
  useEffect(() => {
    let isOpen = true;
    void send({ type: 'ask-advice', seat }).then((answer) => {
      if (!isOpen) return;
      if (!answer.ok) setAsked({ failure: answer });
      else if (answer.advice !== undefined) setAsked({ advice: answer.advice });
    });
    return () => {
      isOpen = false;
    };
  }, [seat, send]);
  return asked;
}
