// One misreading on its scale: where the seat thought it was, where it was, and the way between.
import type { Seat } from '../../engine/ids.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { seatFill } from './seat-paint.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly seat: Seat;
  readonly believed: number;
  readonly truth: number;
  readonly min: number;
  readonly max: number;
}

/** Decoration beside printed numbers. */
export function MisreadingBar({ seat, believed, truth, min, max }: Props) {
  const [width, watch] = useWidth(180);
  const x = (value: number): number => 8 + ((width - 16) * (value - min)) / (max - min);
  const [from, to] = [Math.min(x(believed), x(truth)), Math.max(x(believed), x(truth))];
  return (
    <div ref={watch}>
      <svg width={width} height="18" aria-hidden="true">
        <path d={`M0 9H${width}`} stroke="var(--line)" />
        <rect
          x={from}
          y="6"
          width={to - from}
          height="6"
          fill={seatFill(seat)}
          fillOpacity="0.34"
          stroke={seatFill(seat)}
          strokeWidth="0.8"
        />
        <path d={`M${x(truth)} 1V17`} stroke="var(--wc)" strokeWidth="2.5" />
        <g transform={`translate(${x(believed) - 6.5} 2.5)`}>
          <SeatMark seat={seat} size={13} isDecorative />
        </g>
      </svg>
    </div>
  );
}
