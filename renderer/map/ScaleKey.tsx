// The key of the map: one scale for all widths, the pale edge, and the note on distance.
import { say } from '../text/say.ts';
import { DOLLARS_PER_UNIT } from './flow-width.ts';
import css from './scale-key.module.css';

const SAMPLES = [25, 50, 150] as const;
const STEP = 44;

export interface ScaleKeyProps {
  readonly quarter: string;
  /** Pixels a map unit. */
  readonly scale: number;
}

export function ScaleKey({ quarter, scale }: ScaleKeyProps) {
  const tallest = (150 / DOLLARS_PER_UNIT) * scale;
  const middle = tallest / 2 + 1;
  const height = tallest + 18;
  return (
    <figure className={css.key} aria-label={say('map.key.label')}>
      <figcaption className={css.title}>{say('map.key.title', { quarter })}</figcaption>
      <p>{say('map.key.width')}</p>
      <svg width={STEP * SAMPLES.length + 52} height={height} aria-hidden="true" focusable="false">
        {SAMPLES.map((dollars, i) => {
          const width = (dollars / DOLLARS_PER_UNIT) * scale;
          return (
            <g key={dollars} transform={`translate(${i * STEP} 0)`}>
              <rect className={css.core} y={middle - width / 2} width="30" height={width} />
              <text y={height - 2}>{say('map.amount.money', { value: dollars })}</text>
            </g>
          );
        })}
        <g transform={`translate(${SAMPLES.length * STEP + 2} 0)`}>
          <rect className={css.fringe} y={middle - 6 * scale} width="44" height={12 * scale} />
          <rect className={css.core} y={middle - 3 * scale} width="44" height={6 * scale} />
          <text y={height - 2}>{say('map.key.doubt')}</text>
        </g>
      </svg>
      <p>{say('map.key.distance')}</p>
    </figure>
  );
}
