// The seat's brief: shown openly in the first round, one key away afterwards.
import { Button } from '../../../parts/Button.tsx';
import { say } from '../../../text/say.ts';
import { BriefText } from './BriefText.tsx';
import { useTable } from '../table-context.ts';
import { printed } from '../../../parts/key-table.ts';
import css from './role-brief.module.css';

export function RoleBrief({ isOpen, onBrief }: { readonly isOpen: boolean; readonly onBrief: () => void }) {
  const { view, content } = useTable();
  const { mandate, label } = content.seats[view.audience];
  return (
    <section className={css.brief} data-open={isOpen || undefined} aria-labelledby="role-title">
      <header className={css.head} data-guide="role">
        <h2 id="role-title">{say('table.role.title', { seat: label })}</h2>
        {!isOpen && (
          <Button size="small" variant="ghost" onPress={onBrief} keys={printed('brief')}>
            {say('table.role.whole')}
          </Button>
        )}
      </header>
      {isOpen ? <BriefText /> : <p className={css.mandate}>{mandate}</p>}
    </section>
  );
}
