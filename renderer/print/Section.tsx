// A part of a printed page: a rule, a heading, what belongs to it.
import type { ReactNode } from 'react';
import css from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Section({ title, note, className = '', children }: SectionProps) {
  return (
    <section className={`${css.section} ${className}`}>
      <header className={css.head}>
        <h3>{title}</h3>
        {note !== undefined && <span>{note}</span>}
      </header>
      {children}
    </section>
  );
}

/** Two columns of words: what, and how it stands. */
export function Rows({ rows }: { readonly rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={css.rows}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
