// What never changes: sea, waterlines, graticule, land, the border bands of the seats and the range rings. On a sheet of
// its own, so that a change of the flows above it draws none of this again.
import { memo, useId } from 'react';
import { SEATS } from '../../engine/ids.ts';
import { transformOf, type Frame } from './frame.ts';
import { GEOMETRY } from './geometry.ts';
import css from './base-map.module.css';

/** Waterlines: the coast drawn wide in their tone and cut again in the tone of the sea, the widest first. */
const WATERLINES = [
  { line: 'sea1', width: 19, cut: 17.6 },
  { line: 'sea2', width: 12, cut: 10.4 },
  { line: 'sea3', width: 6, cut: 4.2 },
] as const;

export interface BaseMapProps {
  readonly frame: Frame;
}

export const BaseMap = memo(function BaseMap({ frame }: BaseMapProps) {
  const id = useId();
  return (
    <svg className={css.base} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      <defs>
        <path id={`${id}shore`} d={GEOMETRY.shore} />
        <g id={`${id}land`}>
          <path d={GEOMETRY.others} />
          {SEATS.map((seat) => (
            <path key={seat} id={`${id}${seat}`} d={GEOMETRY.seats[seat]} />
          ))}
        </g>
        {SEATS.map((seat) => (
          <clipPath key={seat} id={`${id}clip-${seat}`}>
            <use href={`#${id}${seat}`} />
          </clipPath>
        ))}
      </defs>
      <rect className={css.sea} width={frame.width} height={frame.height} />
      <g transform={transformOf(frame)}>
        {WATERLINES.map(({ line, width, cut }) => (
          <g key={line} className={css.waterline}>
            <use href={`#${id}shore`} className={css[line]} strokeWidth={width} />
            <use href={`#${id}shore`} className={css.cut} strokeWidth={cut} />
          </g>
        ))}
        <path d={GEOMETRY.graticule} className={css.graticule} />
        <use href={`#${id}land`} className={css.land} />
        {SEATS.map((seat) => (
          <g key={seat} data-seat={seat}>
            <g clipPath={`url(#${id}clip-${seat})`}>
              <use href={`#${id}${seat}`} className={css.tint} />
              <use href={`#${id}${seat}`} className={css.wideBand} />
              <use href={`#${id}${seat}`} className={css.band} />
            </g>
            <use href={`#${id}${seat}`} className={css.coast} />
          </g>
        ))}
        {GEOMETRY.rings.map(({ km, radius }) => (
          <circle key={km} r={radius} className={css.ring} />
        ))}
      </g>
    </svg>
  );
});
