// Influence and ties between capitals: a line with the number on it. It has no width, since it is no quantity of goods.
import type { Indicator, Seat } from '../../engine/ids.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { readingWords } from '../text/amounts.ts';
import { say } from '../text/say.ts';
import { GEOMETRY, type Point } from './geometry.ts';
import type { MapReadings } from './map-readings.ts';
import type { PlateLine } from './Plate.tsx';

export interface Tie {
  readonly indicator: Indicator;
  readonly between: readonly [Seat, Seat];
  /** How far along the line the plate stands, 0 to 1. */
  readonly at: number;
}

const TIES: readonly Tie[] = [
  { indicator: 'beijingInfluence', between: ['beijing', 'pyongyang'], at: 0.5 },
  { indicator: 'moscowInfluence', between: ['moscow', 'pyongyang'], at: 0.55 },
  { indicator: 'sinoRussianTies', between: ['beijing', 'moscow'], at: 0.45 },
  { indicator: 'usChinaTies', between: ['washington', 'beijing'], at: 0.55 },
  { indicator: 'usRussiaTies', between: ['washington', 'moscow'], at: 0.5 },
  { indicator: 'dialogue', between: ['washington', 'pyongyang'], at: 0.5 },
];

/** The ties of which this audience has a number. */
export const knownTies = (readings: MapReadings): readonly Tie[] =>
  TIES.filter(({ indicator }) => (readings[indicator]?.known ?? 'unknown') !== 'unknown');

export const influencePlates = (readings: MapReadings, content: Content): readonly PlateLine[] =>
  knownTies(readings).map(({ indicator, between, at }) => ({
    id: indicator,
    icon: 'talk',
    title: say('map.plate', {
      name: content.indicators[indicator].short,
      amount: readingWords(
        readings[indicator] ?? { known: 'unknown' },
        content.indicators[indicator].decimals,
      ),
    }),
    anchor: { at: along(...endsOf(between), at), side: 'middle' },
  }));

export const endsOf = ([one, other]: Tie['between']): readonly [Point, Point] => [
  GEOMETRY.places[one],
  GEOMETRY.places[other],
];

/** The point that lies `share` of the way, 0 to 1. */
export const along = ([fromX, fromY]: Point, [toX, toY]: Point, share: number): Point => [
  fromX + (toX - fromX) * share,
  fromY + (toY - fromY) * share,
];
