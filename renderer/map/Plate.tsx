// Plates on the map: an icon, a name with its value, how it is known, and a hairline to what it speaks of.
// Where the map has no room for them, the same plates stand under it as a list.
import { memo } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { toPixels, type Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import type { Anchor } from './routes.ts';
import css from './plate.module.css';

export interface PlateLine {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string | undefined;
  readonly anchor: Anchor;
  /** What its hairline goes to; a plate that stands on its line has none. */
  readonly to?: Point;
}

export interface PlatesProps {
  readonly frame: Frame;
  readonly plates: readonly PlateLine[];
}

export const Plates = memo(function Plates({ frame, plates }: PlatesProps) {
  return (
    <>
      <Hairlines {...{ frame, plates }} />
      {plates.map(({ id, anchor, ...line }) => {
        const [left, top] = toPixels(frame, anchor.at);
        return (
          <div key={id} className={css.plate} data-side={anchor.side} style={{ left, top }}>
            <PlateWords {...line} />
          </div>
        );
      })}
    </>
  );
});

export function PlateList({ plates }: Pick<PlatesProps, 'plates'>) {
  return (
    <ul className={css.list}>
      {plates.map(({ id, ...line }) => (
        <li key={id}>
          <PlateWords {...line} />
        </li>
      ))}
    </ul>
  );
}

function PlateWords({ icon, title, note }: Pick<PlateLine, 'icon' | 'title' | 'note'>) {
  return (
    <>
      <Icon name={icon} size={14} />
      <span className={css.title}>{title}</span>
      {note !== undefined && <span className={css.note}>{note}</span>}
    </>
  );
}

function Hairlines({ frame, plates }: PlatesProps) {
  const at = (point: Point) =>
    toPixels(frame, point)
      .map((x) => x.toFixed(1))
      .join(' ');
  return (
    <svg
      className={css.hairlines}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      focusable="false"
    >
      {plates.map(({ id, anchor, to }) =>
        to === undefined ? null : <path key={id} d={`M${at(anchor.at)}L${at(to)}`} />,
      )}
    </svg>
  );
}
