// A named part of the table that F6 goes to and from.
import type { ReactNode } from 'react';

export interface RegionProps {
  readonly name: string;
  readonly label: string;
  readonly className?: string | undefined;
  /** It scrolls and may hold nothing but text: the keyboard needs to get in. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

export function Region({ name, label, className, scrolls = false, children }: RegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={className} data-region={name} aria-label={label} tabIndex={scrolls ? 0 : -1}>
      {children}
    </section>
  );
}

/** Sends the focus to a region and brings it into sight. */
export function goToRegion(name: string): void {
  document.querySelector<HTMLElement>(`[data-region="${name}"]`)?.focus();
}
