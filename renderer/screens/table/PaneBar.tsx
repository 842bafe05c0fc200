// The tabs of a narrow table, under the thumb: one part of it at a time, nothing lost.
import { Button } from 'react-aria-components';
import { say } from '../../text/say.ts';
import { panesOf, type Pane, type Panes } from './panes.ts';
import { useTable } from './table-context.ts';
import css from './pane-bar.module.css';

export function PaneBar({ shown, show }: Pick<Panes, 'shown' | 'show'>) {
  const { view } = useTable();
  const { phase } = view.head;
  const wordsOf = (pane: Pane): string =>
    pane === 'work'
      ? say(`phase.${phase}`)
      : pane === 'talks'
        ? say('table.pane.talks', { n: view.messages.length })
        : say(`table.pane.${pane}`);
  return (
    <nav className={css.bar} aria-label={say('table.panes')} data-region="panes" tabIndex={-1}>
      {panesOf(phase).map((pane) => (
        <Button key={pane} className={css.tab} aria-current={pane === shown} onPress={() => show(pane)}>
          {wordsOf(pane)}
        </Button>
      ))}
    </nav>
  );
}
