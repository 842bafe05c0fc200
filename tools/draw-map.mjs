// Draws assets/map/geometry.json from Natural Earth, once, so that the page needs no projection and no atlas.
// From the command line: `node tools/draw-map.mjs`.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { geoGraticule } from 'd3-geo';
// @ts-expect-error -- the package brings no types
import { geoStitch } from 'd3-geo-projection';
import { feature, merge } from 'topojson-client';
import { pathOf, project, thin } from './map/lines.mjs';
import { NAMES, PLACES } from './map/places.mjs';
import { projection, radiusOf, SCALE } from './map/projection.mjs';
import { root } from './node.mjs';

export const geometryFile = path.join(root, 'assets', 'map', 'geometry.json');

/** ISO numbers of the four countries that have a seat. */
const SEATS = { beijing: '156', moscow: '643', washington: '840', pyongyang: '408' };
/** Both Koreas and Japan are near enough to be drawn from the fine atlas. */
const NEAR = new Set(['408', '410', '392']);
/** They cross the antimeridian, where the atlas cuts them. */
const CUT = new Set(['643', '156', '840']);
const ANTARCTICA = '010';
const RINGS_KM = [500, 1000, 2000, 5000, 10_000];

const FINE = { tolerance: 0.25, leastArea: 1 };
const COARSE = { tolerance: 0.35, leastArea: 7 };
/** Waterlines run along the coast, many times as wide as they are off. */
const ROUGH = { tolerance: 1, leastArea: 7 };

/** The whole geometry in map units: paths, and where places and names are. */
export function drawMap() {
  const far = atlas('countries-50m.json', ({ id }) => !NEAR.has(String(id)) && id !== ANTARCTICA);
  const near = atlas('countries-10m.json', ({ id }) => NEAR.has(String(id)));
  const countries = [...far.countries, ...near.countries];
  const seatOf = new Map(Object.entries(SEATS).map(([seat, id]) => [id, seat]));
  return {
    scale: SCALE,
    rings: RINGS_KM.map((km) => ({ km, radius: tenth(radiusOf(km)) })),
    seats: Object.fromEntries(
      countries.flatMap((country) => {
        const seat = seatOf.get(String(country.id));
        return seat === undefined ? [] : [[seat, outline(country)]];
      }),
    ),
    others: countries
      .filter(({ id }) => !seatOf.has(String(id)))
      .map(outline)
      .join(''),
    shore: [far.land, near.land].map((land) => pathOf(thin(project(geoStitch(land)), ROUGH))).join(''),
    graticule: pathOf(thin(project(geoGraticule().step([15, 15])()), { tolerance: 0.25, leastArea: 0 })),
    places: mapOf(PLACES, pointOf),
    names: mapOf(NAMES, pointOf),
  };
}

/**
 * Some countries of an atlas, and the land that they are together, without the borders between them.
 * @param {string} file of the atlas
 * @param {(country: { id?: string | number }) => boolean} isWanted
 */
function atlas(file, isWanted) {
  const topology = JSON.parse(readFileSync(path.join(root, 'node_modules', 'world-atlas', file), 'utf8'));
  const geometries = topology.objects.countries.geometries.filter(isWanted);
  const collection = /** @type {import('geojson').FeatureCollection} */ (
    /** @type {unknown} */ (feature(topology, { type: 'GeometryCollection', geometries }))
  );
  return { countries: collection.features, land: merge(topology, geometries) };
}

/** @param {import('geojson').Feature} country */
function outline(country) {
  const id = String(country.id);
  return pathOf(thin(project(CUT.has(id) ? geoStitch(country) : country), NEAR.has(id) ? FINE : COARSE));
}

/** @param {[number, number]} place @returns {[number, number]} */
function pointOf(place) {
  const [x, y] = projection(place) ?? [0, 0];
  return [tenth(x), tenth(y)];
}

/** @param {number} x */
const tenth = (x) => Math.round(x * 10) / 10;

/** @template To @param {Record<string, [number, number]>} all @param {(one: [number, number]) => To} map */
const mapOf = (all, map) => Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]));

/** The file as text: one value a line, so that a change can be read. */
export const geometryText = () => `${JSON.stringify(drawMap(), null, 1)}\n`;

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
  writeFileSync(geometryFile, geometryText());
