// The map without an exercise: the earth from Pyongyang and its names, and no flow, since nothing has happened yet.
import { useMemo } from 'react';
import { useSize } from '../charts/use-size.ts';
import { say } from '../text/say.ts';
import { BaseMap } from './BaseMap.tsx';
import { frameOf } from './frame.ts';
import { NameLayer } from './NameLayer.tsx';
import { Neatline } from './Neatline.tsx';
import css from './exercise-map.module.css';

export function StillMap() {
  const [size, watch] = useSize(900, 420);
  const frame = useMemo(() => frameOf('whole', size), [size]);
  return (
    <div className={css.map} ref={watch}>
      <figure className={css.sheet} aria-label={say('map.labelStill')}>
        <BaseMap frame={frame} />
        <NameLayer frame={frame} hasAreas hasKey textScale={1} />
        <Neatline {...size} hasGrid textScale={1} />
      </figure>
    </div>
  );
}
