// The map of the exercise over plain lines: it knows neither audience nor view, so it can be drawn for any of them.
import { useMemo, type ReactNode } from 'react';
import { useSize, type Size } from '../charts/use-size.ts';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { BaseMap } from './BaseMap.tsx';
import { FlowBands } from './FlowBands.tsx';
import { frameOf, type Framing } from './frame.ts';
import { platesOf, type MapLayer } from './map-layers.ts';
import type { MapReadings } from './map-readings.ts';
import { NameLayer } from './NameLayer.tsx';
import { MARGIN, Neatline } from './Neatline.tsx';
import { Plates } from './Plate.tsx';
import { ScaleKey } from './ScaleKey.tsx';
import { TieLines } from './TieLines.tsx';
import css from './exercise-map.module.css';

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

/** Smaller, plates would lie on each other. */
export const hasRoomForPlates = ({ width, height }: Size): boolean => width >= 640 && height >= 420;

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
  const hasPlates = isWhole && hasRoomForPlates(size);
  const plates = useMemo(
    () => platesOf({ layer, flows, before, readings, content }),
    [layer, flows, before, readings, content],
  );
  return (
    <div className={css.map} ref={watch} style={{ ['--map-text' as string]: textScale }}>
      <figure className={css.sheet} aria-label={isWhole ? say('map.label') : say('map.labelNear')}>
        <BaseMap frame={frame} />
        <FlowBands {...{ frame, flows, before, content }} />
        <NameLayer frame={frame} hasAreas={isWhole} hasKey={quarter !== undefined} textScale={textScale} />
        {hasPlates && layer === 'influence' && <TieLines {...{ frame, readings }} />}
        {hasPlates && <Plates {...{ frame, plates }} />}
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
