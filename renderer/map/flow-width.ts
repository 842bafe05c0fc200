// Width is quantity, on one scale for every band of a map; the pale edge is doubt.
import type { Flow } from '../../engine/ids.ts';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';

/** One map unit, a pixel in the picture of the design, is eight million dollars a quarter. */
export const DOLLARS_PER_UNIT = 8;
/** Thinner could not be seen. */
export const LEAST_WIDTH = 0.9;

export interface Widths {
  /** The known or low value: solid. null where only doubt can be drawn. */
  readonly core: number | null;
  /** The high value: pale, with a dashed edge. null where there is no doubt. */
  readonly fringe: number | null;
}

/** Map units for an amount in $m a quarter. */
export const widthOf = (dollars: number): number => Math.max(LEAST_WIDTH, dollars / DOLLARS_PER_UNIT);

/** $m a quarter at each end of a reading; null where the quantity is not known. */
export function dollarsOf(
  { flow, reading }: FlowLine,
  content: Content,
): readonly [low: number, high: number] | null {
  if (reading.known === 'unknown') return null;
  const price = content.flows[flow].price ?? 0;
  const [low, high] =
    reading.known === 'estimate' ? [reading.low, reading.high] : [reading.value, reading.value];
  return [low * price, high * price];
}

/** Traffic that everybody talks of and few can measure: the fringe alone, at a width that says nothing. */
const HINT: Widths = { core: null, fringe: 4 };

/** Whether a flow of unknown size is drawn all the same. */
export const isHinted = (flow: Flow): boolean => flow === 'fuelShipToShip';

/** How wide a band is drawn; null when nothing flows. */
export function widthsOf(line: FlowLine, content: Content): Widths | null {
  const { reading } = line;
  if (reading.known === 'unknown') return isHinted(line.flow) ? HINT : null;
  if (reading.value === 0 && (reading.known !== 'estimate' || reading.high === 0)) return null;
  const [low, high] = dollarsOf(line, content) ?? [0, 0];
  const core = reading.known === 'estimate' && reading.low === 0 ? null : widthOf(low);
  const isDoubted = reading.known === 'estimate' && reading.high > reading.low;
  return { core, fringe: isDoubted ? Math.max(widthOf(high), (core ?? 0) + 1) : null };
}
