// A wide table or chart that scrolls sideways on a narrow page, with the keyboard too.
import type { ReactNode } from 'react';
import { say } from '../text/say.ts';
import css from './chart.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

export function ScrollArea({ label, children }: Props) {
  return (
    // Something that scrolls must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={css.scroll} aria-label={say('chart.scrolls', { name: label })} tabIndex={0}>
      {children}
    </section>
  );
}
