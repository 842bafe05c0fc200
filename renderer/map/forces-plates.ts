// Forces and tests: what flies, what drills and what stops ships, at the places where it happens.
import type { Indicator } from '../../engine/ids.ts';
import type { Content } from '../../engine/views/shapes.ts';
import type { IconName } from '../parts/Icon.tsx';
import { levelWords, readingWords } from '../text/amounts.ts';
import { say } from '../text/say.ts';
import { GEOMETRY, type Point } from './geometry.ts';
import type { MapReadings } from './map-readings.ts';
import type { PlateLine } from './Plate.tsx';
import type { Anchor } from './routes.ts';

interface Place {
  readonly indicator: Indicator;
  readonly icon: IconName;
  readonly to: Point;
  readonly plate: Anchor;
}

const { places } = GEOMETRY;

const PLACES: readonly Place[] = [
  { indicator: 'tests', icon: 'missile', to: places.punggye, plate: { at: [150, -96], side: 'left' } },
  { indicator: 'missileReach', icon: 'missile', to: places.wonsan, plate: { at: [118, -6], side: 'left' } },
  { indicator: 'warheads', icon: 'missile', to: places.pyongyang, plate: { at: [-60, -92], side: 'right' } },
  { indicator: 'exercises', icon: 'exercise', to: places.seoul, plate: { at: [78, 62], side: 'left' } },
  { indicator: 'thaadStage', icon: 'radar', to: places.seongju, plate: { at: [70, 112], side: 'left' } },
  { indicator: 'interdiction', icon: 'ship', to: [-58, 62], plate: { at: [-124, 52], side: 'right' } },
  {
    indicator: 'borderReadiness',
    icon: 'border',
    to: places.dandong,
    plate: { at: [-112, -126], side: 'right' },
  },
  { indicator: 'tension', icon: 'border', to: [20, 34], plate: { at: [78, 24], side: 'left' } },
];

export const forcesPlates = (readings: MapReadings, content: Content): readonly PlateLine[] =>
  PLACES.filter(({ indicator }) => isKnown(readings, indicator)).map(({ indicator, icon, plate, to }) => ({
    id: indicator,
    icon,
    title: say('map.plate', {
      name: content.indicators[indicator].short,
      amount: valueWords(indicator, readings, content),
    }),
    note: levelNote(indicator, readings, content),
    anchor: plate,
    to,
  }));

const isKnown = (readings: MapReadings, indicator: Indicator): boolean =>
  (readings[indicator]?.known ?? 'unknown') !== 'unknown';

function valueWords(indicator: Indicator, readings: MapReadings, content: Content): string {
  const reading = readings[indicator] ?? { known: 'unknown' };
  return readingWords(reading, content.indicators[indicator].decimals);
}

/** Dial levels in words. */
function levelNote(indicator: Indicator, readings: MapReadings, content: Content): string | undefined {
  const reading = readings[indicator];
  if (reading === undefined || !('value' in reading)) return undefined;
  if (indicator === 'tests')
    return content.seats.pyongyang.dial.levels[Number(levelWords(reading.value))]?.words;
  if (indicator === 'exercises')
    return content.seats.washington.dial.levels[Number(levelWords(reading.value))]?.words;
  return undefined;
}
