// The head of a sheet: whose it is, where the round stands, the time left, and the menu of the session. A sheet
// with a head has parts that F6 walks.
import type { ReactNode } from 'react';
import { useRegions } from './use-regions.ts';
import { SeatMark, type Marked } from './SeatMark.tsx';
import css from './sheet-head.module.css';

export interface SheetHeadProps {
  readonly seat?: Marked;
  readonly title: string;
  readonly sub: string;
  readonly rail?: ReactNode;
  readonly clock?: ReactNode;
  readonly menu?: ReactNode;
}

export function SheetHead({ seat, title, sub, rail, clock, menu }: SheetHeadProps) {
  useRegions();
  return (
    <header className={css.head} data-region="head" tabIndex={-1}>
      <div className={css.who}>
        {seat !== undefined && <SeatMark seat={seat} size={34} isDecorative />}
        <div>
          <h1 className={css.title}>{title}</h1>
          <p className={css.sub}>{sub}</p>
        </div>
      </div>
      <div className={css.rail} data-guide="rail">
        {rail}
      </div>
      <div className={css.clock}>{clock}</div>
      {menu !== undefined && <div className={css.menu}>{menu}</div>}
    </header>
  );
}
