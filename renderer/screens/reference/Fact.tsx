// A line of facts: its name at the left, what it is at the right.
import type { ReactNode } from 'react';
import css from './entry-page.module.css';

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
