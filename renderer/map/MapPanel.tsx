// The map of a table with its switches: what stands on the plates, the quarter before, the table of the same data (F).
// Where plates have no room, the near map and what would stand on them as a list.
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { printed } from '../parts/key-table.ts';
import { Segments } from '../parts/Segments.tsx';
import { useSize } from '../charts/use-size.ts';
import { useShortcuts } from '../parts/use-shortcuts.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { ExerciseMap, hasRoomForPlates } from './ExerciseMap.tsx';
import { FlowTable } from './FlowTable.tsx';
import { platesOf, type MapLayer } from './map-layers.ts';
import { MapNotes } from './MapNotes.tsx';
import type { MapReadings } from './map-readings.ts';
import type { KnownFlows } from './map-state.ts';
import { PlateList } from './Plate.tsx';
import css from './map-panel.module.css';

export interface MapPanelProps {
  readonly known: KnownFlows;
  readonly readings: MapReadings;
  readonly content: Content;
  /** The quarter that the flows are of. */
  readonly quarter: string;
}

type Shown = MapLayer | 'records';
const LAYERS: readonly Shown[] = ['flows', 'records', 'forces', 'influence'];

export function MapPanel({ known, readings, content, quarter }: MapPanelProps) {
  const [shown, setShown] = useState<Shown>('flows');
  const [hasBefore, setBefore] = useState(false);
  const [page, setPage] = useState<'table' | 'notes' | null>(null);
  useShortcuts({ flows: () => setPage('table') });
  const [size, watch] = useSize(822, 470);
  const isCompact = !hasRoomForPlates(size);
  const close = () => setPage(null);
  const layer = {
    layer: shown === 'records' ? 'flows' : shown,
    flows: shown === 'records' ? known.records : known.flows,
    before: hasBefore && shown !== 'records' ? known.before : null,
    readings,
    content,
  } as const;
  const switches = (
    <div className={css.switches}>
      <Segments
        label={say('map.layers.label')}
        segments={LAYERS.map((id) => ({ id, label: say(`map.layers.${id}`) }))}
        chosen={shown}
        onChoose={setShown}
      />
      <div className={css.row}>
        <Button
          size="small"
          isOn={hasBefore}
          isDisabled={known.before === null}
          onPress={() => setBefore(!hasBefore)}
        >
          {say('map.layers.before')}
        </Button>
        <Button size="small" keys={printed('flows')} onPress={() => setPage('table')}>
          {say('map.table.open')}
        </Button>
        <Button size="small" onPress={() => setPage('notes')}>
          {say('map.notes.open')}
        </Button>
      </div>
    </div>
  );
  return (
    <div className={css.panel} ref={watch}>
      {isCompact ? (
        <div className={css.compact}>
          <div className={css.map}>
            <ExerciseMap {...layer} framing="near" />
          </div>
          <div className={css.words}>
            {switches}
            <PlateList plates={platesOf(layer)} />
          </div>
        </div>
      ) : (
        <ExerciseMap {...layer} quarter={quarter}>
          {switches}
        </ExerciseMap>
      )}
      {page === 'table' && (
        <Dialog shape="wide" title={say('map.table.titleOf', { quarter })} onClose={close}>
          <FlowTable flows={[...known.flows, ...known.records]} before={known.before} content={content} />
        </Dialog>
      )}
      {page === 'notes' && (
        <Dialog shape="middle" title={say('map.notes.title')} onClose={close}>
          <MapNotes />
        </Dialog>
      )}
    </div>
  );
}
