// What each seat did, quarter by quarter: a table, since that is what it is. A square holds the dial level;
// a solid code is a public move, a dashed one a secret move.
import type { Seat } from '../../engine/ids.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import css from './lane-chart.module.css';

export interface LaneMove {
  readonly code: string;
  readonly title: string;
  readonly secret: boolean;
}

export interface LaneCell {
  readonly dial: number;
  readonly dialWords: string;
  readonly dialSecret: boolean;
  readonly moves: readonly LaneMove[];
}

export interface Lane {
  readonly seat: Seat;
  readonly label: string;
  readonly cells: readonly LaneCell[];
}

interface Props {
  readonly caption: string;
  readonly seatColumn: string;
  readonly injectsLabel: string;
  readonly quarters: readonly string[];
  /** Titles of the injects of each quarter, with their codes. */
  readonly injects: readonly (readonly { readonly code: string; readonly title: string }[])[];
  readonly lanes: readonly Lane[];
  /** Words for a screen reader: `public`, `secret`. */
  readonly visibility: (secret: boolean) => string;
}

export const LaneChart = (props: Props) => (
  <table className={css.lanes}>
    <caption className="visually-hidden">{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{props.seatColumn}</span>
        </th>
        {props.quarters.map((quarter) => (
          <th scope="col" key={quarter}>
            {quarter}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr className={css.injects}>
        <th scope="row">{props.injectsLabel}</th>
        {props.injects.map((injects, i) => (
          <td key={props.quarters[i]}>
            {injects.map((inject) => (
              <span className={css.inject} key={inject.code} title={inject.title}>
                <svg width="8" height="7" aria-hidden="true">
                  <path d="M0 0l4 7 4-7z" fill="var(--wc)" />
                </svg>
                {inject.code} <span className={css.injectTitle}>{inject.title}</span>
              </span>
            ))}
          </td>
        ))}
      </tr>
      {props.lanes.map((lane) => (
        <tr key={lane.seat}>
          <th scope="row">
            <span className={css.seat}>
              <SeatMark seat={lane.seat} size={18} isDecorative />
              {lane.label}
            </span>
          </th>
          {lane.cells.map((cell, i) => (
            <Cell key={props.quarters[i]} cell={cell} seat={lane.seat} visibility={props.visibility} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

interface CellProps {
  readonly cell: LaneCell;
  readonly seat: Seat;
  readonly visibility: Props['visibility'];
}

const Cell = ({ cell, seat, visibility }: CellProps) => (
  <td>
    <span className={css.cell} data-seat={seat}>
      <span className={css.dial} title={cell.dialWords}>
        {cell.dial}
        <span className="visually-hidden">
          {' '}
          {cell.dialWords}, {visibility(cell.dialSecret)}
        </span>
      </span>
      {cell.moves.map((move) => (
        <span className={css.move} key={move.code} data-secret={move.secret} title={move.title}>
          {move.code}
          <span className="visually-hidden">
            {' '}
            {move.title}, {visibility(move.secret)}
          </span>
        </span>
      ))}
    </span>
  </td>
);
