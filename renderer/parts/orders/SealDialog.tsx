// The confirmation before orders are sealed: the order read back, the optional card, and one action.
import { useEffect, useRef, useState } from 'react';
import type { Rationale } from '../../../engine/acts.ts';
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { BreachWarnings } from './BreachWarnings.tsx';
import { CapitalLine } from './CapitalLine.tsx';
import { OrderList } from './OrderList.tsx';
import { planOrder } from './order-plan.ts';
import { blankRationale, isBlank, RationaleCard } from './RationaleCard.tsx';
import type { Failure } from '../../text/failure-words.ts';
import { failureWords } from '../../text/failure-words.ts';
import css from './seal-dialog.module.css';

export interface SealDialogProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly order: Order;
  /** Resolves to why not, or to null: the view that is sealed is on its way. */
  readonly onSeal: (rationale: Rationale | undefined) => Promise<Failure | null>;
  readonly onClose: () => void;
}

export function SealDialog({ view, content, order, onSeal, onClose }: SealDialogProps) {
  const [card, setCard] = useState<Rationale>(blankRationale);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const plan = planOrder(view, order);
  const form = useRef<HTMLFormElement>(null);
  // Enter opened this page and Enter confirms it, unless the card is filled in first.
  useEffect(() => form.current?.querySelector<HTMLElement>('[type=submit]')?.focus(), []);
  const seal = async () => {
    setBusy(true);
    const refused = await onSeal(isBlank(card) ? undefined : { ...card, why: card.why.trim() });
    // What comes next takes its place: uncovering the table only to cover it again costs a whole drawing of the map.
    if (refused === null) return;
    setBusy(false);
    setFailure(refused);
  };
  return (
    <Dialog shape="wide" title={say('table.seal.title')} onClose={onClose}>
      <form
        ref={form}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <div className={css.columns}>
          <section className={css.order}>
            <h3>{say('table.seal.order')}</h3>
            <OrderList order={order} view={view} content={content} />
            <CapitalLine capital={view.capital} plan={plan} />
            <BreachWarnings view={view} content={content} />
            <p className={css.note}>{say('table.seal.note')}</p>
          </section>
          <RationaleCard seat={view.audience} content={content} card={card} onChange={setCard} />
        </div>
        {failure !== null && (
          <p className={css.failure} role="alert">
            {failureWords(failure, content)}
          </p>
        )}
        <div className={css.acts}>
          <Button onPress={onClose}>{say('table.seal.back')}</Button>
          <Button variant="primary" type="submit" isDisabled={isBusy} icon="lock" keys={['Enter']}>
            {isBlank(card) ? say('table.seal.withoutCard') : say('table.seal.withCard')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
