// Shapes of the earth as lines on the map: projected, thinned where nobody could see the difference, and written as a path.

import { geoPath } from 'd3-geo';
import { projection } from './projection.mjs';

/** @typedef {[number, number]} Point */
/** @typedef {{ points: Point[], isClosed: boolean }} Line */

/** What may come into sight at all, in map units: left, top, right, bottom. */
const SIGHT = /** @type {const} */ ([-430, -345, 430, 235]);

/** @param {import('d3-geo').GeoPermissibleObjects} shape @returns {Line[]} */
export function project(shape) {
  /** @type {Line[]} */
  const lines = [];
  const pen = {
    /** @param {number} x @param {number} y */
    moveTo: (x, y) => void lines.push({ points: [[x, y]], isClosed: false }),
    /** @param {number} x @param {number} y */
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    closePath() {
      const line = lines.at(-1);
      if (line !== undefined) line.isClosed = true;
    },
    beginPath() {},
    arc() {},
  };
  geoPath(projection, pen)(shape);
  return lines.filter(isInSight);
}

/**
 * Lines that nobody can tell from `lines`: no point is off by more than `tolerance`, no islet under `leastArea` is left.
 * @param {Line[]} lines @param {{ tolerance: number, leastArea: number }} limits in map units
 */
export const thin = (lines, { tolerance, leastArea }) =>
  lines
    .filter(({ points, isClosed }) => !isClosed || areaOf(points) >= leastArea)
    .map(({ points, isClosed }) => ({
      points: isClosed ? thinRing(points, tolerance) : simplify(points, tolerance),
      isClosed,
    }))
    .filter(({ points }) => points.length > 1);

/**
 * A ring is thinned in two halves: its ends are one point, from which no distance can be measured.
 * @param {Point[]} points @param {number} tolerance
 */
function thinRing(points, tolerance) {
  const half = points.length >> 1;
  const first = simplify(points.slice(0, half + 1), tolerance);
  const second = simplify([...points.slice(half), points[0] ?? [0, 0]], tolerance);
  return [...first, ...second.slice(1, -1)];
}

/** The lines as the `d` of a path, in tenths of a unit and relative steps. @param {Line[]} lines */
export const pathOf = (lines) => lines.map(subpath).join('');

/** @param {Line} line */
function subpath({ points, isClosed }) {
  const [[startX, startY] = [0, 0], ...rest] = points.map(([x, y]) => [
    Math.round(x * 10),
    Math.round(y * 10),
  ]);
  let [atX, atY] = [Number(startX), Number(startY)];
  let steps = '';
  for (const [x = 0, y = 0] of rest) {
    if (x === atX && y === atY) continue;
    steps += apart(x - atX, steps === '') + apart(y - atY, false);
    [atX, atY] = [x, y];
  }
  return `M${apart(Number(startX), true)}${apart(Number(startY), false)}l${steps}${isClosed ? 'Z' : ''}`;
}

/** A minus sign already keeps two numbers apart. @param {number} tenths @param {boolean} isFirst */
const apart = (tenths, isFirst) => (isFirst || tenths < 0 ? '' : ' ') + short(tenths);

/** @param {number} tenths */
const short = (tenths) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** @param {Line} line */
function isInSight({ points }) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.max(...xs) >= SIGHT[0] &&
    Math.min(...xs) <= SIGHT[2] &&
    Math.max(...ys) >= SIGHT[1] &&
    Math.min(...ys) <= SIGHT[3]
  );
}

/** @param {Point[]} ring */
function areaOf(ring) {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** Douglas and Peucker. @param {Point[]} points @param {number} tolerance */
function simplify(points, tolerance) {
  if (points.length < 4) return points;
  const kept = new Set([0, points.length - 1]);
  /** @type {[number, number][]} */
  const spans = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** The point between two others that is farthest from their chord. @param {Point[]} points @param {number} from @param {number} to */
function farthest(points, from, to) {
  const [startX, startY] = points[from] ?? [0, 0];
  const [endX, endY] = points[to] ?? [0, 0];
  const [dx, dy] = [endX - startX, endY - startY];
  const length = Math.hypot(dx, dy);
  let [index, distance] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = points[i] ?? [0, 0];
    const off =
      length === 0
        ? Math.hypot(x - startX, y - startY)
        : Math.abs(dy * (x - startX) - dx * (y - startY)) / length;
    if (off > distance) [index, distance] = [i, off];
  }
  return { index, distance };
}
