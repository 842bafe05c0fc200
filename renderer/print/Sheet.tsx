// One side of one sheet of paper, at its true size; the preview shows it smaller, the printer as it is.
import type { ReactNode } from 'react';
import { PAPER_MM, type Paper } from './paper.ts';
import css from './sheet.module.css';

export interface SheetProps {
  readonly paper: Paper;
  /** What stands on it, for those who hear it. */
  readonly label: string;
  /** The sheet shows no heading of its own. */
  readonly isUntitled?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Sheet({ paper, label, isUntitled = false, className = '', children }: SheetProps) {
  const [width, height] = PAPER_MM[paper];
  return (
    <section
      className={css.slot}
      data-paper={paper}
      aria-label={label}
      style={{ ['--paper-width' as string]: `${width}mm`, ['--paper-height' as string]: `${height}mm` }}
    >
      <div className={`${css.sheet} ${className}`} data-sheet={label}>
        {isUntitled && <h2 className="visually-hidden">{label}</h2>}
        {children}
      </div>
    </section>
  );
}
