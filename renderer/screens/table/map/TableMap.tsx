// The map of the table: the largest thing on it, with what this seat knows of the flows.
import { useMemo } from 'react';
import { MapPanel } from '../../../map/MapPanel.tsx';
import { readingsOf } from '../../../map/map-readings.ts';
import { knownFlows } from '../../../map/map-state.ts';
import { quarterBefore } from '../../../text/quarters.ts';
import { say } from '../../../text/say.ts';
import { Region } from '../Region.tsx';
import { useTable } from '../table-context.ts';
import css from './table-map.module.css';

export function TableMap() {
  const { view, content } = useTable();
  const { outcome, startFlows, records, indicators, head } = view;
  // Past quarters keep their identity from view to view; what wraps them does not.
  const flows = outcome?.flows ?? null;
  const known = useMemo(() => knownFlows({ flows, startFlows, records }), [flows, startFlows, records]);
  const readings = useMemo(() => readingsOf(indicators), [indicators]);
  return (
    <Region name="map" label={say('map.region')} className={css.map} pane="map">
      <MapPanel
        known={known}
        readings={readings}
        content={content}
        quarter={outcome?.quarter ?? quarterBefore(head.quarter)}
      />
    </Region>
  );
}
