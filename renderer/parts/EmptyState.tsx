// An empty place is an instruction: what goes here, how, and what happens if it stays empty.
import type { ReactNode } from 'react';
import css from './empty-state.module.css';

export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      <p>{children}</p>
    </div>
  );
}
