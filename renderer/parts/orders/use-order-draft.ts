// The order that this seat has on its table: changed here at once, saved as a draft with the host shortly after.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Order } from '../../../engine/orders.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import type { Answer, Command } from '../../../host/protocol.ts';
import type { Failure } from '../../text/failure-words.ts';
import { openingOrder, planOrder, sameOrder, toWire, type OrderPlan } from './order-plan.ts';

export type Send = (command: Command) => Promise<Answer>;

export interface OrderDraft {
  readonly order: Order;
  readonly plan: OrderPlan;
  /** What the host said against the last draft; null: it is kept. */
  readonly failure: Failure | null;
  readonly change: (next: Order) => void;
  /** Drops a save that has not gone out yet: the order is about to be sealed instead. */
  readonly settle: () => void;
}

const SAVE_AFTER_MS = 350;

export function useOrderDraft(view: SeatView, send: Send): OrderDraft {
  const [edited, setEdited] = useState<Edited | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const seat = view.audience;

  // Once the host shows the same order the view is followed again, so that what a teammate changes shows. Also once it
  // has kept this one and shows another since, or the seat is sealed.
  if (edited !== null && isOver(edited, view)) setEdited(null);

  const save = useCallback(
    async (draft: Order) => {
      const answer = await send({ type: 'save-draft', seat, draft: toWire(draft) });
      setFailure(answer.ok ? null : answer);
      if (answer.ok) setEdited((now) => (now?.order === draft ? { ...now, kept: true } : now));
    },
    [send, seat],
  );
  const { later, drop } = useLater(save, SAVE_AFTER_MS);

  const change = useCallback(
    (next: Order) => {
      setEdited({ order: next, kept: false, shown: view.order });
      later(next);
    },
    [later, view.order],
  );

  const order = edited?.order ?? openingOrder(view);
  return { order, plan: planOrder(view, order), failure, change, settle: drop };
}

/** What is on this page and not yet shown by the host. */
interface Edited {
  readonly order: Order;
  /** The host has it. */
  readonly kept: boolean;
  /** What the host showed when it was changed. */
  readonly shown: Order | null;
}

const isOver = ({ order, kept, shown }: Edited, view: SeatView): boolean =>
  view.sealed || isSame(order, view.order) || (kept && !isSame(shown, view.order));

const isSame = (one: Order | null, other: Order | null): boolean =>
  one === null || other === null ? one === other : sameOrder(one, other);

/** Calls `act` with the last value once nothing new has come for `delayMs`, and at once when the screen goes. */
function useLater(act: (value: Order) => Promise<void>, delayMs: number) {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: Order } | null>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const { value } = waiting.current;
    waiting.current = null;
    void latest.current(value);
  }, []);
  const later = useCallback(
    (value: Order) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { value, timer: setTimeout(flush, delayMs) };
    },
    [flush, delayMs],
  );
  const drop = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  useEffect(() => flush, [flush]);
  return { later, drop };
}
