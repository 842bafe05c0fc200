// The flows as a table: the same data as the bands, for whoever reads better than looks.
import { useId } from 'react';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { say } from '../text/say.ts';
import { amountWords, dollarWords, knownWords } from './flow-words.ts';
import { ROUTES } from './routes.ts';
import css from './flow-table.module.css';

export interface FlowTableProps {
  readonly flows: readonly FlowLine[];
  readonly before: readonly FlowLine[] | null;
  readonly content: Content;
}

export function FlowTable({ flows, before, content }: FlowTableProps) {
  const note = useId();
  return (
    <div className={css.page}>
      <p id={note}>{say('map.table.note')}</p>
      <table className={css.table} aria-describedby={note} aria-label={say('map.table.title')}>
        <thead>
          <tr>
            <th scope="col">{say('map.table.flow')}</th>
            <th scope="col">{say('map.table.tap')}</th>
            <th scope="col">{say('map.table.amount')}</th>
            <th scope="col">{say('map.table.worth')}</th>
            <th scope="col">{say('map.table.known')}</th>
            {before !== null && <th scope="col">{say('map.table.before')}</th>}
          </tr>
        </thead>
        <tbody>
          {flows.map((line) => (
            <tr key={line.flow}>
              <th scope="row">
                {say(`map.flow.${line.flow}`)}
                <span>{say(`map.way.${line.flow}`)}</span>
              </th>
              <td>
                <Tap line={line} />
              </td>
              <td>
                <b>{amountWords(line, content)}</b>
              </td>
              <td>{dollarWords(line, content)}</td>
              <td>{knownWords(line.reading)}</td>
              {before !== null && <td>{beforeWords(line, before, content)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tap({ line: { flow } }: { readonly line: FlowLine }) {
  const { seat } = ROUTES[flow];
  if (seat === null) return say('map.table.nobody');
  return (
    <span className={css.tap}>
      <SeatMark seat={seat} size={14} isDecorative /> {say(`seat.${seat}`)}
    </span>
  );
}

function beforeWords({ flow }: FlowLine, before: readonly FlowLine[], content: Content): string {
  const line = before.find((one) => one.flow === flow);
  return line === undefined ? say('map.amount.none') : amountWords(line, content);
}
