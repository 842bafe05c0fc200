// Orders: the dial first, then up to three moves; after sealing, the wait.
import type { Rationale } from '../../../../engine/acts.ts';
import { AdvicePage } from '../../../parts/orders/AdvicePage.tsx';
import { AllMovesPage } from '../../../parts/orders/AllMovesPage.tsx';
import { DialChit } from '../../../parts/orders/DialChit.tsx';
import { toWire } from '../../../parts/orders/order-plan.ts';
import { MovePage } from '../../../parts/orders/MovePage.tsx';
import { MovesPanel } from '../../../parts/orders/MovesPanel.tsx';
import { SealBar } from '../../../parts/orders/SealBar.tsx';
import { SealDialog } from '../../../parts/orders/SealDialog.tsx';
import { SealedPanel } from '../../../parts/orders/SealedPanel.tsx';
import { useHand } from '../../../parts/orders/use-hand.ts';
import { useOrderDraft } from '../../../parts/orders/use-order-draft.ts';
import { useMayAct, useOtherHead } from '../../../parts/acting.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { failureWords } from '../../../text/failure-words.ts';
import { say } from '../../../text/say.ts';
import { Region } from '../Region.tsx';
import { useAct } from '../use-act.ts';
import { useTable } from '../table-context.ts';
import type { OrdersSheet } from './orders-sheet.ts';
import css from './orders-phase.module.css';

export interface OrdersPhaseProps {
  /** Which page lies over the table, if any. */
  readonly sheet: OrdersSheet;
  readonly onSheet: (sheet: OrdersSheet) => void;
}

export function OrdersPhase({ sheet, onSheet }: OrdersPhaseProps) {
  const { view, content, send } = useTable();
  const draft = useOrderDraft(view, send);
  const { order, change } = draft;
  const hand = useHand({ view, content, order, change });
  const { act, failure } = useAct();
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const isOpen = isPlayed && !view.sealed;
  const close = () => onSheet(null);
  const seal = (rationale: Rationale | undefined) => {
    draft.settle();
    return act({
      type: 'seal-orders',
      order: toWire(order),
      ...(rationale === undefined ? {} : { rationale }),
    });
  };
  const openMove = (move: string) => onSheet({ kind: 'move', move });
  return (
    <div className={css.phase} data-pane="work">
      <div className={css.parts}>
        <Region name="dial" label={say('table.region.dial')} className={css.dial}>
          <DialChit
            view={view}
            content={content}
            level={order.dial}
            isLocked={!isOpen}
            onChange={(dial) => change({ ...order, dial })}
          />
        </Region>
        <Region name="moves" label={say('table.region.moves')} className={css.moves}>
          {!isOpen ? (
            <SealedPanel
              view={view}
              content={content}
              notice={failure === null ? null : failureWords(failure, content)}
              onUnseal={() => {
                close();
                void act({ type: 'unseal-orders' });
              }}
            />
          ) : (
            <MovesPanel
              {...{ view, content, draft, hand }}
              onOpenMove={openMove}
              onAllMoves={() => onSheet({ kind: 'all-moves' })}
              onAdvice={() => onSheet({ kind: 'advice' })}
              onSeal={() => onSheet({ kind: 'seal' })}
            />
          )}
        </Region>
      </div>
      {isOpen && (
        <SealBar plan={draft.plan} onSeal={head === null ? () => onSheet({ kind: 'seal' }) : undefined} />
      )}
      {sheet?.kind === 'move' && (
        <Dialog shape="drawer" title={content.moves[sheet.move]?.title ?? ''} onClose={close}>
          <MovePage move={sheet.move} {...{ view, content, order, hand }} onDone={close} />
        </Dialog>
      )}
      {sheet?.kind === 'all-moves' && (
        <Dialog shape="wide" title={say('table.all.title', { n: view.moves.length })} onClose={close}>
          <AllMovesPage {...{ view, content, order, hand }} onOpen={openMove} />
        </Dialog>
      )}
      {sheet?.kind === 'advice' && (
        <Dialog shape="drawer" title={say('table.advice.title')} onClose={close}>
          <AdvicePage
            {...{ view, content, send }}
            onTake={(advised) => {
              change(advised);
              close();
            }}
          />
        </Dialog>
      )}
      {sheet?.kind === 'seal' && isOpen && (
        <SealDialog {...{ view, content, order }} onSeal={seal} onClose={close} />
      )}
    </div>
  );
}
