// What is said aloud at the table: the phase that begins, and what arrives from others. Nothing else.
import { useEffect, useRef } from 'react';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { announce } from '../../parts/live.ts';
import { say } from '../../text/say.ts';

export function useAnnouncements(view: SeatView, content: Content): void {
  const before = useRef(view);
  useEffect(() => {
    const was = before.current;
    before.current = view;
    if (was.audience !== view.audience) return;
    if (was.head.phase !== view.head.phase)
      announce(say('table.said.phase', { phase: say(`phase.${view.head.phase}`) }));
    for (const words of arrivals(was, view, content)) announce(words);
  }, [view, content]);
}

/** Messages and offers of others that were not there before. */
function arrivals(was: SeatView, view: SeatView, content: Content): readonly string[] {
  const known = new Set([...was.messages, ...was.offers].map(({ id }) => id));
  const fresh = <Item extends { id: string; from: string }>(items: readonly Item[]) =>
    items.filter(({ id, from }) => !known.has(id) && from !== view.audience);
  return [
    ...fresh(view.messages).map(({ from }) =>
      say('table.said.message', {
        from: from === 'white-cell' ? say('table.messages.whiteCell') : content.seats[from].label,
      }),
    ),
    ...fresh(view.offers).map(({ from }) => say('table.said.offer', { from: content.seats[from].label })),
  ];
}
