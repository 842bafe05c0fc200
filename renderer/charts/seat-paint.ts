// The colours of a seat as CSS values, for shapes that belong to several seats at once.
import type { Seat } from '../../engine/ids.ts';

export const seatFill = (seat: Seat): string => `var(--${seat})`;
