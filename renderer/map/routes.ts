// Where each flow runs on the map, whose hand is on the tap, and where its plate stands. In map units.
import type { Flow, Seat } from '../../engine/ids.ts';
import type { IconName } from '../parts/Icon.tsx';
import { pointsOf, type Bow } from './band.ts';
import { GEOMETRY, type Point } from './geometry.ts';

/** The side of a plate that lies at its anchor, where its hairline leaves; or its middle. */
export type Side = 'left' | 'right' | 'middle';

export interface Anchor {
  readonly at: Point;
  readonly side: Side;
}

export interface Route extends Bow {
  /** null: no capital's hand is known to be on it. */
  readonly seat: Seat | null;
  readonly icon: IconName;
  readonly plate: Anchor;
}

const { places } = GEOMETRY;

// Bands over the Yalu and the Tumen stand side by side; their plates are a staircase above them.
export const ROUTES: Readonly<Record<Flow, Route>> = {
  coal: {
    seat: 'beijing',
    icon: 'coal',
    from: [-11, 28],
    to: [-88, 32],
    bend: -0.14,
    plate: { at: [-124, 38], side: 'right' },
  },
  textiles: {
    seat: 'beijing',
    icon: 'trade',
    from: [-13, -20],
    to: [-62, -80],
    bend: 0.1,
    plate: { at: [-112, -92], side: 'right' },
  },
  otherGoods: {
    seat: 'beijing',
    icon: 'trade',
    from: [18, -26],
    to: [17, -94],
    bend: 0,
    plate: { at: [18, -174], side: 'left' },
  },
  iron: {
    seat: 'beijing',
    icon: 'trade',
    from: [64, -36],
    to: [66, -94],
    bend: 0,
    plate: { at: [68, -130], side: 'left' },
  },
  seafood: {
    seat: 'beijing',
    icon: 'ship',
    from: [80, -38],
    to: [89, -90],
    bend: 0.06,
    plate: { at: [94, -108], side: 'left' },
  },
  smuggled: {
    seat: null,
    icon: 'ship',
    from: [44, 12],
    to: [74, 52],
    bend: 0.2,
    plate: { at: [70, 60], side: 'left' },
  },
  crude: {
    seat: 'beijing',
    icon: 'fuel',
    from: [-33, -94],
    to: [-6, -20],
    bend: 0.03,
    plate: { at: [-46, -128], side: 'right' },
  },
  fuelFromChina: {
    seat: 'beijing',
    icon: 'fuel',
    from: [-68, -22],
    to: [-20, 4],
    bend: -0.18,
    plate: { at: [-128, 6], side: 'right' },
  },
  fuelFromRussia: {
    seat: 'moscow',
    icon: 'ship',
    from: [104, -46],
    to: [50, 2],
    bend: 0.2,
    plate: { at: [172, -10], side: 'left' },
  },
  fuelShipToShip: {
    seat: null,
    icon: 'ship',
    from: places.shipToShip,
    to: [-25, 36],
    bend: -0.25,
    plate: { at: [-12, 96], side: 'left' },
  },
  workersInChina: {
    seat: 'beijing',
    icon: 'labour',
    from: [40, -34],
    to: [39, -100],
    bend: 0,
    plate: { at: [40, -152], side: 'left' },
  },
  workersInRussia: {
    seat: 'moscow',
    icon: 'labour',
    from: [62, -26],
    to: [122, -98],
    bend: -0.26,
    plate: { at: [172, -80], side: 'left' },
  },
  aid: {
    seat: 'beijing',
    icon: 'aid',
    from: [-8, -98],
    to: [2, -20],
    bend: 0,
    plate: { at: [-6, -196], side: 'left' },
  },
  grain: {
    seat: 'moscow',
    icon: 'aid',
    from: [110, -46],
    to: [88, -30],
    bend: 0.2,
    plate: { at: [172, 18], side: 'left' },
  },
  rajinTransit: {
    seat: 'moscow',
    icon: 'rail',
    from: [122, -76],
    to: [96, -50],
    bend: -0.1,
    plate: { at: [172, -44], side: 'left' },
  },
  chineseCustoms: {
    seat: 'beijing',
    icon: 'trade',
    from: [0, -22],
    to: [-56, -78],
    bend: -0.12,
    plate: { at: [-112, -92], side: 'right' },
  },
  russianTrade: {
    seat: 'moscow',
    icon: 'rail',
    from: [62, -26],
    to: [102, -52],
    bend: -0.3,
    plate: { at: [172, -10], side: 'left' },
  },
};

export interface Way {
  readonly points: readonly Point[];
  /** Where the hairline of the plate ends. */
  readonly middle: Point;
}

/** Ways do not depend on quantities, so they are worked out once. */
export const WAYS = Object.fromEntries(
  Object.entries(ROUTES).map(([flow, route]) => {
    const points = pointsOf(route);
    return [flow, { points, middle: points[12] ?? route.from }];
  }),
) as Readonly<Record<Flow, Way>>;
