// The seat's red lines with their state in words; a flag, no score.
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './red-lines.module.css';

export function RedLines() {
  const { view, content } = useTable();
  const lines = content.seats[view.audience].redLines;
  return (
    <section aria-labelledby="red-title">
      <header className={css.head}>
        <h2 id="red-title">
          <Term entry="term:red line">{say('table.red.title')}</Term>
        </h2>
        <span>{say('table.red.note')}</span>
      </header>
      <ul className={css.list}>
        {view.redLines.map(({ id, state }) => (
          <li key={id} className={css.line} data-state={state}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M1 10.5H13" className={css.floor} />
              <path
                d={state === 'clear' ? 'M7 0v3M4.5 1l2.5 2.8L9.5 1' : 'M7 1.5v6M4.5 5l2.5 2.8L9.5 5'}
                className={css.arrow}
              />
            </svg>
            <span className={css.name}>{lines.find((line) => line.id === id)?.label ?? id}</span>
            <b className={css.state}>{say(`table.red.${state}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
