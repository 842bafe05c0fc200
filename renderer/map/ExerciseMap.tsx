// The map of the exercise over plain lines: it knows neither audience nor view, so it can be drawn for any of them.
import { useMemo, type ReactNode } from 'react';
import { useSize } from '../charts/use-size.ts';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { BaseMap } from './BaseMap.tsx';
import { FlowBands } from './FlowBands.tsx';
import { FlowPlates } from './FlowPlates.tsx';
import { ForcesLayer } from './ForcesLayer.tsx';
import { frameOf, type Framing } from './frame.ts';
import { InfluenceLayer } from './InfluenceLayer.tsx';
import type { MapReadings } from './map-readings.ts';
import { NameLayer } from './NameLayer.tsx';
import { MARGIN, Neatline } from './Neatline.tsx';
import { ScaleKey } from './ScaleKey.tsx';
import css from './exercise-map.module.css';

/** What stands on plates; the bands are always drawn. */
export type MapLayer = 'flows' | 'forces' | 'influence';

export interface ExerciseMapProps {
  readonly flows: readonly FlowLine[];
  /** Flows of the quarter before, as outlines behind the bands. */
  readonly before?: readonly FlowLine[] | null;
  readonly content: Content;
  readonly layer?: MapLayer;
  /** Needed by the layers other than flows. */
  readonly readings?: MapReadings;
  /** The quarter of the flows; without it there is no key. */
  readonly quarter?: string;
  readonly framing?: Framing;
  /** Size of everything that is read: 1 on a table, 1.6 on a wall. */
  readonly textScale?: number;
  /** What lies in the corners of the map. */
  readonly children?: ReactNode;
}

/** Narrower, plates would lie on each other; the table of the same data is one key away. */
const LEAST_PLATES = 640;

const NO_READINGS: MapReadings = {};

export function ExerciseMap({
  flows,
  before = null,
  content,
  layer = 'flows',
  readings = NO_READINGS,
  quarter,
  framing = 'whole',
  textScale = 1,
  children,
}: ExerciseMapProps) {
  const [size, watch] = useSize(822, 470);
  const frame = useMemo(() => frameOf(framing, size), [framing, size]);
  const isWhole = framing === 'whole';
  const hasPlates = isWhole && size.width >= LEAST_PLATES;
  return (
    <div className={css.map} ref={watch} style={{ ['--map-text' as string]: textScale }}>
      <figure className={css.sheet} aria-label={isWhole ? say('map.label') : say('map.labelNear')}>
        <BaseMap frame={frame} />
        <FlowBands {...{ frame, flows, before, content }} />
        <NameLayer frame={frame} hasAreas={isWhole} hasKey={quarter !== undefined} textScale={textScale} />
        {hasPlates && layer === 'flows' && <FlowPlates {...{ frame, flows, before, content }} />}
        {hasPlates && layer === 'forces' && <ForcesLayer {...{ frame, readings, content }} />}
        {hasPlates && layer === 'influence' && <InfluenceLayer {...{ frame, readings, content }} />}
        <Neatline {...size} hasGrid={isWhole} textScale={textScale} />
      </figure>
      <div className={css.corners} style={{ padding: MARGIN * textScale + 11 }}>
        {children}
        {quarter !== undefined && hasPlates && (
          <div className={css.key}>
            <ScaleKey quarter={quarter} scale={frame.scale} />
          </div>
        )}
      </div>
    </div>
  );
}
