// The map of a table with its switches: what stands on the plates, the quarter before, the table of the same data (F).
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { printed } from '../parts/key-table.ts';
import { Segments } from '../parts/Segments.tsx';
import { useShortcuts } from '../parts/use-shortcuts.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { ExerciseMap, type MapLayer } from './ExerciseMap.tsx';
import { FlowTable } from './FlowTable.tsx';
import { MapNotes } from './MapNotes.tsx';
import type { MapReadings } from './map-readings.ts';
import type { KnownFlows } from './map-state.ts';
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
  const isRecords = shown === 'records';
  const close = () => setPage(null);
  return (
    <>
      <ExerciseMap
        flows={isRecords ? known.records : known.flows}
        before={hasBefore && !isRecords ? known.before : null}
        layer={isRecords ? 'flows' : shown}
        {...{ readings, content, quarter }}
      >
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
      </ExerciseMap>
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
    </>
  );
}
