// A named part of the table that F6 goes to and from.
import type { ReactNode } from 'react';

export interface RegionProps {
  readonly name: string;
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Region({ name, label, className, children }: RegionProps) {
  return (
    <section className={className} data-region={name} aria-label={label} tabIndex={-1}>
      {children}
    </section>
  );
}

/** Sends the focus to a region and brings it into sight. */
export function goToRegion(name: string): void {
  document.querySelector<HTMLElement>(`[data-region="${name}"]`)?.focus();
}
