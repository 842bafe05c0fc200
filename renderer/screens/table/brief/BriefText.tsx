// The role brief as text, the same on the sheet and in the drawer.
import { Markdown } from '../../../parts/Markdown.tsx';
import { useTable } from '../table-context.ts';
import css from './role-brief.module.css';

export function BriefText() {
  const { view, content } = useTable();
  const brief = content.briefs[view.audience];
  if (brief === undefined) return <p className={css.mandate}>{content.seats[view.audience].mandate}</p>;
  return (
    <div className={css.text}>
      <Markdown text={brief} />
    </div>
  );
}
