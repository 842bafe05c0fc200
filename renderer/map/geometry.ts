// The geometry of the map in map units, Pyongyang at 0, 0: drawn once by tools/draw-map.mjs, so nothing is projected here.
import drawn from '../../assets/map/geometry.json';

export type Point = readonly [x: number, y: number];

interface Geometry {
  /** Map units per natural logarithm of distance. */
  readonly scale: number;
  readonly rings: readonly { readonly km: number; readonly radius: number }[];
  readonly seats: Readonly<Record<'beijing' | 'moscow' | 'washington' | 'pyongyang', string>>;
  /** Every country without a seat, as one path. */
  readonly others: string;
  /** Where land meets water, without borders and only roughly: for waterlines, which are drawn wide. */
  readonly shore: string;
  readonly graticule: string;
  readonly places: Readonly<Record<keyof (typeof drawn)['places'], Point>>;
  readonly names: Readonly<Record<keyof (typeof drawn)['names'], Point>>;
}

// Two numbers in a file are a list to the compiler; the tool writes points.
export const GEOMETRY = drawn as unknown as Geometry;

export type Place = keyof Geometry['places'];
export type Named = keyof Geometry['names'];
