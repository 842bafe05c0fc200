// Every number of the exercise in one table: what it means, how this seat knows it, and how it went.
import { Input, Label, SearchField } from 'react-aria-components';
import { useState } from 'react';
import type { Content, IndicatorLine } from '../../../../engine/views/shapes.ts';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { entryId } from '../../../parts/reference/entries.ts';
import { Term } from '../../../parts/reference/Term.tsx';
import { TermText } from '../../../parts/reference/TermText.tsx';
import { rangeWords, readingWords } from '../../../text/amounts.ts';
import { signed } from '../../../text/numbers.ts';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import { linesByGroup } from './indicator-lines.ts';
import css from './all-indicators.module.css';

export function AllIndicators() {
  const { view, content } = useTable();
  const [wanted, setWanted] = useState('');
  const sections = linesByGroup(view, content)
    .map(({ group, lines }) => ({ group, lines: lines.filter((line) => matches(line, wanted, content)) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <div className={css.page}>
      <SearchField className={css.search} value={wanted} onChange={setWanted}>
        <Label>{say('table.indicators.find')}</Label>
        <Input />
      </SearchField>
      {sections.length === 0 && <p>{say('table.indicators.nothing', { wanted })}</p>}
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say('table.indicators.name')}</th>
            <th scope="col">{say('table.indicators.reading')}</th>
            <th scope="col">{say('table.indicators.change')}</th>
            <th scope="col">{say('table.indicators.history')}</th>
            <th scope="col">{say('table.indicators.unit')}</th>
            <th scope="col">{say('table.indicators.source')}</th>
          </tr>
        </thead>
        {sections.map(({ group, lines }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={css.group}>
                {say(`table.group.${group}`)}
              </th>
            </tr>
            {lines.map((line) => (
              <Row key={line.indicator} line={line} content={content} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ line, content }: { readonly line: IndicatorLine; readonly content: Content }) {
  const { label, meaning, unit, source, decimals } = content.indicators[line.indicator];
  const range = rangeWords(line.reading, decimals);
  return (
    <tr>
      <th scope="row">
        <b>
          <Term entry={entryId('indicator', line.indicator)}>{label}</Term>
        </b>
        <span className={css.meaning}>{meaning}</span>
      </th>
      <td>
        <b>{readingWords(line.reading, decimals)}</b>
        {range !== null && <span className={css.range}>{say('table.indicators.range', { range })}</span>}
      </td>
      <td>{line.change === null ? '–' : signed(line.change, decimals)}</td>
      <td>
        <Sparkline history={line.history} width={96} height={28} />
      </td>
      <td>{unit}</td>
      <td className={css.source}>
        <TermText text={source} />
      </td>
    </tr>
  );
}

const matches = ({ indicator }: IndicatorLine, wanted: string, content: Content): boolean => {
  const { label, short, meaning } = content.indicators[indicator];
  return `${label} ${short} ${meaning}`.toLowerCase().includes(wanted.trim().toLowerCase());
};
