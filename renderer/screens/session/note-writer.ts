// Who may write notes for themselves now.
import type { Seat } from '../../../engine/ids.ts';
import type { SeatView, View } from '../../../engine/views/shapes.ts';

/**
 * Notes are the business of a seat while it plays; in the debrief all of them are open. `people`: the seats that the page
 * acts for.
 */
export const writerOf = (view: View | null, people: readonly Seat[]): SeatView | null =>
  view !== null && view.debrief === null && 'dial' in view && people.includes(view.audience) ? view : null;
