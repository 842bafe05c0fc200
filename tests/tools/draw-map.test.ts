// The map is drawn once and committed: small, and exactly what the tool draws from Natural Earth.

import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawMap, geometryFile, geometryText } from '../../tools/draw-map.mjs';

const map = drawMap();

test('the committed geometry is what the tool draws', () => {
  expect(readFileSync(geometryFile, 'utf8')).toBe(geometryText());
});

test('the geometry stays under 110 kB', () => {
  expect(statSync(geometryFile).size).toBeLessThan(110_000);
});

test('distance from Pyongyang grows with its logarithm', () => {
  const [x, y] = map.places.washington!;
  const km = 300 * Math.expm1(Math.hypot(x, y) / map.scale);
  // Pyongyang to Washington over the globe: about 11,060 km.
  expect(km).toBeGreaterThan(10_950);
  expect(km).toBeLessThan(11_170);
});

test('Moscow and Washington share the top edge', () => {
  expect(Math.abs(map.places.moscow![1] - map.places.washington![1])).toBeLessThan(15);
});

test('every seat has an outline of its own', () => {
  expect(Object.keys(map.seats).toSorted()).toEqual(['beijing', 'moscow', 'pyongyang', 'washington']);
  for (const outline of Object.values(map.seats)) expect(outline).toMatch(/^M-?[\d.]/);
});
