// Influence and ties between capitals: a line with the number on it. It has no width, since it is no quantity of goods.
import { memo } from 'react';
import type { Indicator, Seat } from '../../engine/ids.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { readingWords } from '../text/amounts.ts';
import { say } from '../text/say.ts';
import { toPixels, type Frame } from './frame.ts';
import { GEOMETRY, type Point } from './geometry.ts';
import type { MapReadings } from './map-readings.ts';
import { Plate } from './Plate.tsx';
import css from './plate.module.css';

interface Tie {
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

export interface InfluenceLayerProps {
  readonly frame: Frame;
  readonly readings: MapReadings;
  readonly content: Content;
}

export const InfluenceLayer = memo(function InfluenceLayer({
  frame,
  readings,
  content,
}: InfluenceLayerProps) {
  const shown = TIES.flatMap((tie) => {
    const reading = readings[tie.indicator];
    return reading === undefined || reading.known === 'unknown' ? [] : [{ ...tie, reading }];
  });
  const ends = ([one, other]: Tie['between']) => [GEOMETRY.places[one], GEOMETRY.places[other]] as const;
  return (
    <>
      <svg
        className={css.hairlines}
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
        focusable="false"
      >
        {shown.map(({ indicator, between }) => {
          const [from, to] = ends(between).map((point) => toPixels(frame, point)) as [Point, Point];
          return (
            <path
              key={indicator}
              className={css.tie}
              d={`M${shortOf(from, to).join(' ')}L${shortOf(to, from).join(' ')}`}
            />
          );
        })}
      </svg>
      {shown.map(({ indicator, between, at, reading }) => (
        <Plate
          key={indicator}
          frame={frame}
          anchor={{ at: along(...ends(between), at), side: 'middle' }}
          icon="talk"
          title={say('map.plate', {
            name: content.indicators[indicator].short,
            amount: readingWords(reading, content.indicators[indicator].decimals),
          })}
        />
      ))}
    </>
  );
});

const along = ([fromX, fromY]: Point, [toX, toY]: Point, share: number): Point => [
  fromX + (toX - fromX) * share,
  fromY + (toY - fromY) * share,
];

/** Pixels that a line keeps away from the mark of a seat. */
const CLEARANCE = 17;

/** The end of a line that leaves the mark at `from` free. */
const shortOf = (from: Point, to: Point): Point =>
  along(from, to, CLEARANCE / Math.hypot(to[0] - from[0], to[1] - from[1]));
