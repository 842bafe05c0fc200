// The numbers that this seat's panel shows first; the rest is one key away.
import { Button } from '../../../parts/Button.tsx';
import { IndicatorRow } from '../../../parts/IndicatorRow.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import { shownLines } from './indicator-lines.ts';
import { printed } from '../../../parts/key-table.ts';
import css from './indicator-panel.module.css';

export function IndicatorPanel({ onAll }: { readonly onAll: () => void }) {
  const { view, content } = useTable();
  const { panel } = content.seats[view.audience];
  const lines = panel.flatMap((id) => view.indicators.filter(({ indicator }) => indicator === id));
  return (
    <section className={css.panel} aria-labelledby="indicators-title" data-guide="numbers">
      <header className={css.head}>
        <h2 id="indicators-title">{say('table.indicators.title')}</h2>
        <Button size="small" variant="ghost" onPress={onAll} keys={printed('indicators')}>
          {say('table.indicators.count', { n: lines.length, all: shownLines(view).length })}
        </Button>
      </header>
      <ul className={css.list}>
        {lines.map((line) => (
          <IndicatorRow key={line.indicator} line={line} content={content} />
        ))}
      </ul>
    </section>
  );
}
