// Who may write notes for themselves now.
import type { SeatView, View } from '../../../engine/views/shapes.ts';

/** Notes are the business of a seat while it plays; in the debrief all of them are open. */
export const writerOf = (view: View | null): SeatView | null =>
  view === null || view.debrief !== null || view.audience === 'wall' || view.audience === 'white-cell'
    ? null
    : view;
