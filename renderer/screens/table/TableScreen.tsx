// The player's table in Brief, Talks, Orders and Council. It draws the view and sends commands; it knows no rule.
import { useMemo, useState, type ReactNode } from 'react';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Send } from '../../parts/orders/use-order-draft.ts';
import { say } from '../../text/say.ts';
import { BriefPhase } from './brief/BriefPhase.tsx';
import { BriefText } from './brief/BriefText.tsx';
import { Situation } from './brief/Situation.tsx';
import { CouncilPhase } from './council/CouncilPhase.tsx';
import { OrdersPhase } from './orders/OrdersPhase.tsx';
import { PaneBar } from './PaneBar.tsx';
import { usePanes } from './panes.ts';
import { TableMap } from './map/TableMap.tsx';
import type { OrdersSheet } from './orders/orders-sheet.ts';
import { AllIndicators } from './standing/AllIndicators.tsx';
import { StandingColumn } from './standing/StandingColumn.tsx';
import { StandingPage } from './standing/StandingPage.tsx';
import { TableContext } from './table-context.ts';
import { TableHead } from './TableHead.tsx';
import { TalksColumn } from './talks/TalksColumn.tsx';
import { TalksPhase } from './talks/TalksPhase.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useTableKeys, type TablePage } from './use-table-keys.ts';
import css from './table-screen.module.css';

export interface TableScreenProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly send: Send;
  /** The menu of the session, at the end of the head. */
  readonly menu?: ReactNode;
}

export function TableScreen({ view, content, send, menu }: TableScreenProps) {
  const table = useMemo(() => ({ view, content, send }), [view, content, send]);
  const [page, setPage] = useState<TablePage>(null);
  const [sheet, setSheet] = useState<OrdersSheet>(null);
  const { phase } = view.head;
  const { shown, show, watch } = usePanes(phase);
  useAnnouncements(view, content);
  useTableKeys({ view, onPage: setPage, onSheet: setSheet });
  const turn = `${view.audience}-${view.head.round}`;
  return (
    <TableContext value={table}>
      <div className={css.table} data-phase={phase} data-seat={view.audience}>
        <TableHead menu={menu} />
        <main className={css.body} ref={watch} data-shown={shown}>
          {phase === 'council' ? (
            <CouncilPhase key={turn} onPage={setPage} />
          ) : (
            <>
              <StandingColumn onAllIndicators={() => setPage('indicators')} />
              <TableMap />
              {phase === 'brief' && <BriefPhase onBrief={() => setPage('brief')} />}
              {phase === 'talks' && <TalksPhase key={turn} />}
              {phase === 'orders' && <OrdersPhase key={turn} sheet={sheet} onSheet={setSheet} />}
              <TalksColumn />
            </>
          )}
        </main>
        <PaneBar {...{ shown, show }} />
      </div>
      {page === 'indicators' && (
        <Dialog shape="wide" title={say('table.indicators.all')} onClose={() => setPage(null)}>
          <AllIndicators />
        </Dialog>
      )}
      {page === 'brief' && (
        <Dialog
          shape="drawer"
          title={say('table.role.title', { seat: content.seats[view.audience].label })}
          onClose={() => setPage(null)}
        >
          <StandingPage />
          <BriefText />
          <Situation />
        </Dialog>
      )}
    </TableContext>
  );
}
