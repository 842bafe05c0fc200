// The numbers beside the flows that a layer of the map shows, as its audience reads them.
import type { Indicator } from '../../engine/ids.ts';
import type { Reading } from '../../engine/views/shapes.ts';

export type MapReadings = Readonly<Partial<Record<Indicator, Reading>>>;

/** From the lines of a view. */
export const readingsOf = (
  lines: readonly { readonly indicator: Indicator; readonly reading: Reading }[],
): MapReadings => Object.fromEntries(lines.map(({ indicator, reading }) => [indicator, reading]));
