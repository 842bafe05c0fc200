// The situation and the role brief as text, the same on the sheet and in the drawer.
import { Markdown } from '../../../parts/Markdown.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './role-brief.module.css';

export function BriefText() {
  const { view, content } = useTable();
  const brief = content.briefs[view.audience];
  return (
    <div className={css.text}>
      {brief === undefined ? (
        <p className={css.mandate}>{content.seats[view.audience].mandate}</p>
      ) : (
        <Markdown text={brief} />
      )}
      <h3>{say('table.role.situation')}</h3>
      <Markdown text={content.scenario.situation} />
    </div>
  );
}
