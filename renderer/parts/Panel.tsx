// A part of the sheet with its heading row. Flat and square: information, not a control.
import { useId, type ReactNode } from 'react';
import css from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  /** A short remark at the right end of the heading row. */
  readonly note?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Panel({ title, note, className = '', children }: PanelProps) {
  const heading = useId();
  return (
    <section className={`${css.panel} ${className}`} aria-labelledby={heading}>
      <header className={css.head}>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <span className={css.note}>{note}</span>}
      </header>
      {children}
    </section>
  );
}
