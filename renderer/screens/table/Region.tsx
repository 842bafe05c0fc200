// A named part of the table that F6 goes to and from.
import type { ReactNode } from 'react';
import type { Pane } from './panes.ts';

export interface RegionProps {
  readonly name: string;
  readonly label: string;
  /** The part of a narrow table that it is. */
  readonly pane?: Pane;
  readonly className?: string | undefined;
  /** It scrolls and may hold nothing but text: the keyboard needs to get in. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

export function Region({ name, label, pane, className, scrolls = false, children }: RegionProps) {
  return (
    <section
      className={className}
      data-region={name}
      data-pane={pane}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={scrolls ? 0 : -1}
    >
      {children}
    </section>
  );
}
