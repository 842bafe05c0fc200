// Names of the seats before an exercise and its content are there.
import type { Seat } from '../../../engine/ids.ts';

export const seatName = (seat: Seat): string => `${seat.charAt(0).toUpperCase()}${seat.slice(1)}`;
