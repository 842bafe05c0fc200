// The outline of a band: a ribbon of even width along a bow, with a head where it goes.
import type { Point } from './geometry.ts';

export interface Bow {
  readonly from: Point;
  readonly to: Point;
  /** How far the middle leaves the chord, as a share of its length; positive to the right of the way. */
  readonly bend: number;
}

const STEPS = 24;

/** Points along a bow, from its start to just before its end, where the head begins. */
export function pointsOf({ from, to, bend }: Bow): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 + dx * bend];
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const t = step / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
    return [a * from[0] + b * middle[0] + c * to[0], a * from[1] + b * middle[1] + c * to[1]];
  });
}

/** The outline of a ribbon of this width. */
export function ribbon(points: readonly Point[], width: number): string {
  const sides = points.map((point, i) => {
    const [x, y] = across(points[i - 1] ?? point, points[i + 1] ?? point);
    return { left: shift(point, x, y, width / 2), right: shift(point, x, y, -width / 2) };
  });
  const [end, before] = [points.at(-1) ?? ORIGIN, points.at(-2) ?? ORIGIN];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const head = Math.max(4, width * 0.6) / length;
  const tip: Point = [end[0] + (end[0] - before[0]) * head, end[1] + (end[1] - before[1]) * head];
  const outline = [...sides.map(({ left }) => left), tip, ...sides.map(({ right }) => right).toReversed()];
  return `M${outline.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

const ORIGIN: Point = [0, 0];

/** The unit normal of a step. */
function across(before: Point, after: Point): Point {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}

const shift = ([x, y]: Point, dx: number, dy: number, by: number): Point => [x + dx * by, y + dy * by];
