// Whether the person at the page plays the seat that it shows: in a rehearsal they look at seats of the computer.
import type { SeatView } from '../../engine/views/shapes.ts';

export const mayAct = ({ audience, head }: Pick<SeatView, 'audience' | 'head'>): boolean =>
  head.seats.some(({ seat, kind }) => seat === audience && kind === 'person');
