// The map on the wall: what was recorded and published, and a word on what is not drawn.
import { useMemo } from 'react';
import { ExerciseMap } from '../../map/ExerciseMap.tsx';
import { knownFlows } from '../../map/map-state.ts';
import { say } from '../../text/say.ts';
import type { WallProps } from './WallScreen.tsx';
import css from './wall-map.module.css';

/** Everything that is read on the map, against a table. */
const TEXT_SCALE = 1.62;

export function WallMap({ view, content }: WallProps) {
  const { records } = view;
  const known = useMemo(() => knownFlows({ flows: null, startFlows: null, records }), [records]);
  return (
    <section className={css.map} aria-label={say('wall.map')}>
      <ExerciseMap flows={known.records} content={content} textScale={TEXT_SCALE}>
        <p className={css.note}>{say(records === null ? 'wall.map.none' : 'wall.map.note')}</p>
      </ExerciseMap>
    </section>
  );
}
