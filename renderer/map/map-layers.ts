// What stands on the plates of the map, layer by layer; the bands are always drawn.
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import { flowPlates } from './flow-plates.ts';
import { forcesPlates } from './forces-plates.ts';
import { influencePlates } from './influence-plates.ts';
import type { MapReadings } from './map-readings.ts';
import type { PlateLine } from './Plate.tsx';

export type MapLayer = 'flows' | 'forces' | 'influence';

export interface LayerSource {
  readonly layer: MapLayer;
  readonly flows: readonly FlowLine[];
  /** Flows of the quarter before, if they are shown too. */
  readonly before: readonly FlowLine[] | null;
  /** Needed by the layers other than flows. */
  readonly readings: MapReadings;
  readonly content: Content;
}

export function platesOf({ layer, flows, before, readings, content }: LayerSource): readonly PlateLine[] {
  switch (layer) {
    case 'flows':
      return flowPlates({ flows, before, content });
    case 'forces':
      return forcesPlates(readings, content);
    case 'influence':
      return influencePlates(readings, content);
  }
}
