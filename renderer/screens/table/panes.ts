// The parts of the table that share a narrow window, one at a time; a wide one shows them side by side.
import { useState, type RefCallback, useCallback } from 'react';
import type { Phase } from '../../../engine/ids.ts';

/** `work` is what the phase asks for: brief, offers, orders. */
export type Pane = 'work' | 'map' | 'standing' | 'talks' | 'vote' | 'draft' | 'count';

const AROUND_THE_MAP: readonly Pane[] = ['work', 'map', 'talks', 'standing'];
const IN_COUNCIL: readonly Pane[] = ['vote', 'draft', 'count', 'talks'];

export const panesOf = (phase: Phase): readonly Pane[] => (phase === 'council' ? IN_COUNCIL : AROUND_THE_MAP);

/** Asks the table to show the pane that an element is in, hidden or not. */
export const revealPane = (element: Element): boolean =>
  element.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
const REVEAL = 'reveal-pane';

export interface Panes {
  readonly shown: Pane;
  readonly show: (pane: Pane) => void;
  /** For the element that holds the panes: it hears what asks to be shown. */
  readonly watch: RefCallback<HTMLElement>;
}

/** A new phase begins with its first pane. */
export function usePanes(phase: Phase): Panes {
  const panes = panesOf(phase);
  const [chosen, setChosen] = useState<{ readonly phase: Phase; readonly pane: Pane } | null>(null);
  const show = useCallback((pane: Pane) => setChosen({ phase, pane }), [phase]);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      const reveal = ({ target }: Event) => {
        const name =
          target instanceof Element ? target.closest('[data-pane]')?.getAttribute('data-pane') : null;
        const pane = panesOf(phase).find((one) => one === name);
        if (pane !== undefined) show(pane);
      };
      element?.addEventListener(REVEAL, reveal);
      return () => element?.removeEventListener(REVEAL, reveal);
    },
    [phase, show],
  );
  return { shown: chosen?.phase === phase ? chosen.pane : (panes[0] ?? 'work'), show, watch };
}
