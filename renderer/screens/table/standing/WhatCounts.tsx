// What counts for the seat: five components from 0 to 100 as it sees them, with weight and par.
import type { ComponentLine } from '../../../../engine/views/shapes.ts';
import { range } from '../../../text/numbers.ts';
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './what-counts.module.css';

export function WhatCounts() {
  const { view, content } = useTable();
  const names = content.seats[view.audience].components;
  const hasPar = view.components.some(({ par }) => par !== null);
  return (
    <section aria-labelledby="counts-title" data-guide="counts">
      <header className={css.head}>
        <h2 id="counts-title">
          <Term entry="term:score component">{say('table.counts.title')}</Term>
        </h2>
        <span>{hasPar ? say('table.counts.notePar') : say('table.counts.note')}</span>
      </header>
      <ul className={css.list} data-seat={view.audience}>
        {view.components.map((line) => (
          <li key={line.component} className={css.line} title={names[line.component]?.meaning}>
            <span className={css.name}>{names[line.component]?.label ?? line.component}</span>
            {isLow(line) && <b className={css.low}>{say('table.counts.low')}</b>}
            <span className={css.weight}>
              {say('table.counts.weight', { n: Math.round(line.weight * 100) })}
            </span>
            <RangeBar line={line} />
            <b className={css.value}>{range(line.low, line.high)}</b>
          </li>
        ))}
      </ul>
      <p className={css.score}>
        {say('table.counts.score', { range: range(view.score.low, view.score.high) })}
      </p>
    </section>
  );
}

/** Below the par of games played by computer seats, even at the best reading. */
const isLow = ({ par, high }: ComponentLine): boolean => par !== null && high < par;

const WIDTH = 60;
const xOf = (value: number) => 1 + (value * (WIDTH - 2)) / 100;

function RangeBar({ line: { low, high, par } }: { readonly line: ComponentLine }) {
  const words =
    par === null ? say('table.counts.bar', { low, high }) : say('table.counts.barPar', { low, high, par });
  return (
    <>
      <span className="visually-hidden">{words}</span>
      <svg className={css.bar} width={WIDTH} height="14" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <path d={`M1 7H${WIDTH - 1}M1 3.5v7M${WIDTH / 2} 5v4M${WIDTH - 1} 3.5v7`} className={css.axis} />
        {high - low >= 1 && (
          <rect x={xOf(low)} y="3.5" width={xOf(high) - xOf(low)} height="7" className={css.range} />
        )}
        <rect x={xOf((low + high) / 2) - 1.5} y="2" width="3" height="10" className={css.mid} />
        {par !== null && <path d={`M${xOf(par) - 3} 0h6l-3 4z`} className={css.par} />}
      </svg>
    </>
  );
}
