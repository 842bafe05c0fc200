// How the map lies in its window: where Pyongyang is and how many pixels a map unit has.
import type { Size } from '../charts/use-size.ts';
import type { Point } from './geometry.ts';

export interface Frame extends Size {
  /** Pixels a map unit. */
  readonly scale: number;
  /** Where Pyongyang is, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** The window of the design in map units, with the place of Pyongyang in it; `least` must never be cut off. */
const FRAMINGS = {
  /** From Moscow and Washington to Shanghai. */
  whole: { width: 822, height: 470, x: 404, y: 318, leastHeight: 440 },
  /** The North and its borders. */
  near: { width: 471, height: 214, x: 222, y: 100, leastHeight: 214 },
  /** The same as small as it can be, for a printed card. */
  border: { width: 328, height: 190, x: 110, y: 106, leastHeight: 186 },
} as const;
export type Framing = keyof typeof FRAMINGS;

/** The window that the framing asks for, as large as it fits; what is left over shows more of the earth. */
export function frameOf(framing: Framing, { width, height }: Size): Frame {
  const base = FRAMINGS[framing];
  const scale = Math.min(width / base.width, height / base.leastHeight);
  const spare = Math.max(0, height - base.height * scale);
  return {
    width,
    height,
    scale,
    x: base.x * scale + (width - base.width * scale) / 2,
    y: base.y * scale + spare / 2,
  };
}

export const toPixels = ({ scale, x, y }: Frame, [px, py]: Point): Point => [x + px * scale, y + py * scale];

/** For a group whose children are in map units. */
export const transformOf = ({ scale, x, y }: Frame): string => `translate(${x} ${y}) scale(${scale})`;
