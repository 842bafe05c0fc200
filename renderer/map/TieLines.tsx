// The ties between capitals as lines. They have no width, since a tie is no quantity of goods.
import { toPixels, type Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { along, endsOf, knownTies } from './influence-plates.ts';
import type { MapReadings } from './map-readings.ts';
import css from './plate.module.css';

export function TieLines({ frame, readings }: { readonly frame: Frame; readonly readings: MapReadings }) {
  return (
    <svg
      className={css.hairlines}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      focusable="false"
    >
      {knownTies(readings).map(({ indicator, between }) => {
        const [one, other] = endsOf(between);
        const [from, to] = [toPixels(frame, one), toPixels(frame, other)];
        return (
          <path
            key={indicator}
            className={css.tie}
            d={`M${shortOf(from, to).join(' ')}L${shortOf(to, from).join(' ')}`}
          />
        );
      })}
    </svg>
  );
}

/** Pixels that a line keeps away from the mark of a seat. */
const CLEARANCE = 17;

/** The end of a line that leaves the mark at `from` free. */
const shortOf = (from: Point, to: Point): Point =>
  along(from, to, CLEARANCE / Math.hypot(to[0] - from[0], to[1] - from[1]));
