// Where the exercise begins; on the sheet in the first round, in the drawer afterwards.
import { Markdown } from '../../../parts/Markdown.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './situation.module.css';

export function Situation() {
  const { content } = useTable();
  return (
    <section className={css.situation} aria-labelledby="situation-title">
      <h2 id="situation-title">{say('table.role.situation')}</h2>
      {/* A folded text of the scenario file ends its paragraphs with one line break. */}
      <Markdown text={content.scenario.situation.replaceAll('\n', '\n\n')} />
    </section>
  );
}
