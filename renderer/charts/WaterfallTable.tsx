// The text equivalent of a waterfall: every single cause, none gathered, with its card and rule.
import { TermText } from '../parts/reference/TermText.tsx';
import type { WaterfallWords } from './step-words.ts';
import chart from './chart.module.css';

export interface TableLine {
  readonly title: string;
  readonly change: string;
  readonly after: string;
  readonly cite: string;
}

interface Props {
  readonly words: WaterfallWords;
  readonly lines: readonly TableLine[];
}

export const WaterfallTable = ({ words, lines }: Props) => (
  <table className={chart.table}>
    <caption className="visually-hidden">{words.name}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.cause}</th>
        <th scope="col">{words.columns.change}</th>
        <th scope="col">{words.columns.after}</th>
        <th scope="col">{words.columns.cite}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">
          {words.before.title}, {words.before.note}
        </th>
        <td>–</td>
        <td>{words.before.full}</td>
        <td>–</td>
      </tr>
      {lines.map((line, index) => (
        <tr key={`${line.title}-${index}`}>
          <th scope="row">{line.title}</th>
          <td>{line.change}</td>
          <td>{line.after}</td>
          <td>
            <TermText text={line.cite} />
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row">
          {words.after.title}, {words.after.note}
        </th>
        <td>–</td>
        <td>{words.after.full}</td>
        <td>–</td>
      </tr>
    </tbody>
  </table>
);
