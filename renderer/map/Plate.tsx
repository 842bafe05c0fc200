// A plate on the map: an icon, a name with its value, how it is known, and a hairline to what it speaks of.
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { toPixels, type Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import type { Anchor } from './routes.ts';
import css from './plate.module.css';

export interface PlateProps {
  readonly frame: Frame;
  readonly anchor: Anchor;
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly note?: string | undefined;
}

export function Plate({ frame, anchor, icon, title, note }: PlateProps) {
  const [left, top] = toPixels(frame, anchor.at);
  return (
    <div className={css.plate} data-side={anchor.side} style={{ left, top }}>
      <Icon name={icon} size={14} />
      <span className={css.title}>{title}</span>
      {note !== undefined && <span className={css.note}>{note}</span>}
    </div>
  );
}

export interface HairlinesProps {
  readonly frame: Frame;
  readonly lines: readonly { readonly id: string; readonly from: Point; readonly to: Point }[];
}

export function Hairlines({ frame, lines }: HairlinesProps) {
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
      {lines.map(({ id, from, to }) => (
        <path key={id} d={`M${at(from)}L${at(to)}`} />
      ))}
    </svg>
  );
}
