// Names: countries in spaced capitals, waters in italics (double where they are disputed), towns, and the four seats.
import { memo } from 'react';
import { SEATS, type Seat } from '../../engine/ids.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { number } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import { toPixels, type Frame } from './frame.ts';
import { GEOMETRY, type Named, type Place, type Point } from './geometry.ts';
import css from './name-layer.module.css';

interface Area {
  readonly name: Exclude<Named, 'yellowSea' | 'eastSea' | 'pacific' | 'beringSea'>;
  readonly size: number;
  /** Letter spacing in em, and a turn in degrees along the shape. */
  readonly spacing: number;
  readonly turn?: number;
}

const AREAS: readonly Area[] = [
  { name: 'china', size: 15, spacing: 0.28 },
  { name: 'russia', size: 15, spacing: 0.34, turn: -6 },
  { name: 'mongolia', size: 11, spacing: 0.22 },
  { name: 'japan', size: 11, spacing: 0.1, turn: -38 },
  { name: 'unitedStates', size: 12, spacing: 0.16, turn: 52 },
  { name: 'canada', size: 11, spacing: 0.2, turn: 38 },
  { name: 'southKorea', size: 11, spacing: 0.04 },
];

const WATERS = ['yellowSea', 'eastSea', 'beringSea', 'pacific'] as const;

/** Where the name of a town or seat stands beside its mark, in pixels at text scale 1. */
interface Label {
  readonly dx: number;
  readonly dy: number;
  readonly end?: boolean;
}

const TOWNS: Readonly<Partial<Record<Place, Label>>> = {
  seoul: { dx: 6, dy: 4 },
  tokyo: { dx: 6, dy: 4 },
  vladivostok: { dx: 7, dy: -4 },
  rajin: { dx: 7, dy: 10 },
  dandong: { dx: -6, dy: -5, end: true },
  dalian: { dx: -6, dy: 4, end: true },
  shanghai: { dx: -6, dy: 4, end: true },
};

/** The towns of the near map. */
const NEAR: readonly string[] = ['seoul', 'vladivostok', 'rajin', 'dandong'];

const SEAT_LABELS: Readonly<Record<Seat, Label>> = {
  pyongyang: { dx: 15, dy: -9 },
  beijing: { dx: -16, dy: 5, end: true },
  moscow: { dx: 15, dy: 5 },
  washington: { dx: -16, dy: 5, end: true },
};

/** Half of a seat's mark and the neatline, in pixels. */
const MARK = 24;

export interface NameLayerProps {
  readonly frame: Frame;
  /** The near map names towns and seats only. */
  readonly hasAreas: boolean;
  /** The Pacific lies under the key. */
  readonly hasKey: boolean;
  readonly textScale: number;
}

export const NameLayer = memo(function NameLayer({ frame, hasAreas, hasKey, textScale }: NameLayerProps) {
  const at = (point: Point) => toPixels(frame, point);
  return (
    <svg className={css.names} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      {hasAreas &&
        AREAS.map(({ name, size, spacing, turn = 0 }) => {
          const [x, y] = at(GEOMETRY.names[name]);
          return (
            <text
              key={name}
              className={css.area}
              fontSize={size * textScale}
              letterSpacing={`${spacing}em`}
              transform={`translate(${x} ${y}) rotate(${turn})`}
            >
              {say(`map.name.${name}`)}
            </text>
          );
        })}
      {hasAreas &&
        WATERS.filter((name) => name !== 'pacific' || !hasKey).map((name) => (
          <Water key={name} name={name} at={at(GEOMETRY.names[name])} scale={textScale} />
        ))}
      {hasAreas && <RingNames frame={frame} textScale={textScale} />}
      {Object.entries(TOWNS)
        .filter(([town]) => hasAreas || NEAR.includes(town))
        .map(([town, label]) => (
          <Town
            key={town}
            place={town as keyof typeof TOWNS}
            at={at(GEOMETRY.places[town as Place])}
            {...{ label, textScale }}
          />
        ))}
      {SEATS.filter((seat) => hasAreas || isInside(frame, at(GEOMETRY.places[seat]))).map((seat) => (
        <SeatName key={seat} seat={seat} at={at(GEOMETRY.places[seat])} textScale={textScale} />
      ))}
    </svg>
  );
});

/** The near map leaves out a mark that its neatline would cut. */
const isInside = ({ width, height }: Frame, [x, y]: Point): boolean =>
  x > MARK && y > MARK && x < width - MARK && y < height - MARK;

function Water({ name, at: [x, y], scale }: { name: (typeof WATERS)[number]; at: Point; scale: number }) {
  const size = (name === 'pacific' ? 15 : 13) * scale;
  const lines = say(`map.name.${name}`).split(' / ');
  return (
    <text className={css.water} fontSize={size} x={x} y={y}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : size * 1.35}>
          {i < lines.length - 1 ? `${line} /` : line}
        </tspan>
      ))}
    </text>
  );
}

/** The outer two rings are labelled, where there is sea. */
function RingNames({ frame, textScale }: Pick<NameLayerProps, 'frame' | 'textScale'>) {
  return GEOMETRY.rings
    .filter(({ km }) => km >= 5000)
    .map(({ km, radius }) => {
      const [x, y] = toPixels(frame, [radius * 0.9945, radius * -0.1045]);
      return (
        <text key={km} className={css.ringName} fontSize={11 * textScale} x={x} y={y}>
          {say('map.ring', { km: number(km) })}
        </text>
      );
    });
}

interface LabelProps {
  readonly at: Point;
  readonly textScale: number;
}

function Town({
  place,
  at: [x, y],
  label,
  textScale,
}: LabelProps & { place: keyof typeof TOWNS; label: Label }) {
  const half = 2.2 * textScale;
  return (
    <g>
      <rect className={css.town} x={x - half} y={y - half} width={2 * half} height={2 * half} />
      <text
        className={css.townName}
        data-end={label.end}
        fontSize={12 * textScale}
        x={x + label.dx * textScale}
        y={y + label.dy * textScale}
      >
        {say(`map.place.${place as 'seoul'}`)}
      </text>
    </g>
  );
}

function SeatName({ seat, at: [x, y], textScale }: LabelProps & { seat: Seat }) {
  const label = SEAT_LABELS[seat];
  const size = 22 * textScale;
  return (
    <g>
      <g transform={`translate(${x - size / 2} ${y - size / 2})`}>
        <SeatMark seat={seat} size={size} isDecorative />
      </g>
      <text
        className={css.seatName}
        data-end={label.end}
        fontSize={14 * textScale}
        x={x + label.dx * textScale}
        y={y + label.dy * textScale}
      >
        {say(`seat.${seat}`)}
      </text>
    </g>
  );
}
