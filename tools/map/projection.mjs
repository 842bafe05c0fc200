// The projection of the map: azimuthal on Pyongyang, distance from it on a logarithmic scale (docs/design.md, section 5).

import { geoProjection } from 'd3-geo';

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Longitude and latitude of the centre, in degrees. */
const CENTRE = /** @type {const} */ ([125.75, 39.03]);
/** Clockwise, so that Moscow and Washington share the top edge. */
const TURN = -18;
/** Distance at which the scale has shrunk to half, in kilometres. */
const BEND_KM = 300;
const FARTHEST_KM = 13_500;

/** Map units per natural logarithm; one unit is one pixel in the picture of the design. */
export const SCALE = 100;

/** Radius of a range ring in map units. @param {number} km */
export const radiusOf = (km) => SCALE * Math.log(1 + km / BEND_KM);

/** Projects to map units with Pyongyang at 0, 0 and y downwards. */
export const projection = geoProjection(logarithmic)
  .rotate([-CENTRE[0], -CENTRE[1], 0])
  .angle(TURN)
  .scale(SCALE)
  .translate([0, 0])
  .clipAngle(FARTHEST_KM / EARTH_KM / RADIANS)
  .precision(0.15);

/** @param {number} longitude @param {number} latitude @returns {[number, number]} */
function logarithmic(longitude, latitude) {
  const arc = Math.acos(clamp(Math.cos(longitude) * Math.cos(latitude)));
  if (arc < 1e-9) return [0, 0];
  const radius = Math.log(1 + (arc * EARTH_KM) / BEND_KM);
  const bearing = Math.atan2(Math.sin(longitude) * Math.cos(latitude), Math.sin(latitude));
  return [radius * Math.sin(bearing), radius * Math.cos(bearing)];
}

/** @param {number} cosine */
function clamp(cosine) {
  return Math.max(-1, Math.min(1, cosine));
}
